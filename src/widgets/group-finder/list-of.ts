import {type TemplateResult, html} from 'lit';
import type {Occurrence} from '../../backend/backend.js';
import type {Group, Meeting} from '../../model/group.js';
import {row} from './row.js';
import {headings} from './sections.js';
import type {View} from './view.js';

/** A page's own way to draw a row. */
export type RenderItem = (group: Group, meeting: Meeting) => TemplateResult | Node | string;

const ownRow = ({group, meeting}: Occurrence, index: number, renderItem: RenderItem): TemplateResult =>
  html`<li part="item" data-index=${index}>${renderItem(group, meeting)}</li>`;

/** The rows. Each is drawn into the place of the one before: cheaper at every key than making new ones. */
export const listOf = (items: readonly Occurrence[], view: View, renderItem?: RenderItem): TemplateResult[] => {
  if (renderItem) return items.map((item, index) => ownRow(item, index, renderItem));
  const above = headings(items, view);
  return items.map((item, index) => row(item, index, above[index], view));
};
