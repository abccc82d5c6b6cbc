import {type TemplateResult, html, nothing} from 'lit';
import type {Group, Meeting} from '../../model/group.js';
import type {Occurrence} from '../../backend/backend.js';
import {row} from './row.js';
import {type Section, sections} from './sections.js';
import type {View} from './view.js';

/** A page's own way to draw a row. */
export type RenderItem = (group: Group, meeting: Meeting) => TemplateResult | Node | string;

const ownRow = (item: Occurrence, index: number, renderItem: RenderItem): TemplateResult =>
  html`<li part="item" data-index=${index}>${renderItem(item.group, item.meeting)}</li>`;

const sectionOf = ({heading, rows}: Section, view: View, renderItem: RenderItem | undefined): TemplateResult => html`
  <section>
    ${heading ? html`<div class="heading" part="heading" role="heading" aria-level=${view.level}>${heading}</div>` : nothing}
    <ol role="list">
      ${rows.map(({item, index}) => (renderItem ? ownRow(item, index, renderItem) : row(item, index, view)))}
    </ol>
  </section>
`;

/** The rows, under their headings. */
export const listOf = (items: readonly Occurrence[], view: View, renderItem?: RenderItem): TemplateResult[] =>
  sections(items, view).map((section) => sectionOf(section, view, renderItem));
