import {type TemplateResult, html, noChange, nothing} from 'lit';
import type {BackendErrorKind, GroupPage} from '../../backend/backend.js';
import {listText, zoneName} from '../../i18n/formats.js';
import type {GroupSearch} from './group-search.js';
import {type RenderItem, listOf} from './list-of.js';
import {empty, failure, failureText, skeleton} from './states.js';
import type {View} from './view.js';

/** What the results need of the finder. */
export interface ResultsHost {
  readonly search: GroupSearch;
  readonly pageSize: number;
  readonly renderItem: RenderItem | undefined;
  refresh: () => Promise<void>;
  clear: () => void;
}

/** What the list tells the finder. */
export interface ListActions {
  pick: (event: Event) => void;
  more: (event: Event) => void;
}

const countText = ({words, by}: View, total: number): string => (by === 'group' ? words.groups : words.meetings)(total);

const statusText = (view: View, {page, loading, failure: kind}: GroupSearch): string => {
  const {words} = view;
  if (kind) return failureText(kind, words);
  if (!page) return loading ? words.loading : '';
  return countText(view, page.total) + (page.similar ? ` · ${words.similar}` : '');
};

/** The one live region: how many, or that it is on its way. What failed stands below, larger: here it is only heard. */
export const status = (view: View, search: GroupSearch): TemplateResult => html`
  <p class=${search.failure ? 'status unseen' : 'status'} part="status" role="status">${statusText(view, search)}</p>
`;

const nothingFound = ({words, query}: View, host: ResultsHost, exit: unknown): TemplateResult => {
  const asked = Object.keys(query).length > 0;
  return empty(words, exit, asked ? () => host.clear() : undefined);
};

// Typing draws twice, before the answer and after it: rows are made once for each answer.
const drawn = new WeakMap<GroupPage, {words: unknown; renderItem: unknown; rows: TemplateResult[]}>();

const rowsOf = (page: GroupPage, view: View, renderItem: RenderItem | undefined): TemplateResult[] => {
  const {words} = view;
  let made = drawn.get(page);
  if (made?.words !== words || made.renderItem !== renderItem) {
    drawn.set(page, (made = {words, renderItem, rows: listOf(page.items, view, renderItem)}));
  }
  return made.rows;
};

const moreButton = (left: number, {words}: View, {more}: ListActions): TemplateResult | typeof nothing =>
  left > 0
    ? html`<button type="button" class="button more" part="more-button" @click=${more}>${words.showMore(left)}</button>`
    : nothing;

const found = (
  view: View,
  page: GroupPage,
  {renderItem, pageSize, search}: ResultsHost,
  actions: ListActions,
): TemplateResult => {
  const rows = rowsOf(page, view, renderItem);
  const stand = search.rows === rows;
  search.rows = rows;
  return html`
    <ol class="list" part="list" role="list" aria-busy=${search.busy || nothing} @click=${actions.pick}>
      ${stand ? noChange : rows}
    </ol>
    ${search.failure ? nothing : moreButton(Math.min(pageSize, page.total - page.items.length), view, actions)}
  `;
};

const trouble = (kind: BackendErrorKind, list: unknown, view: View, host: ResultsHost): TemplateResult => {
  const failed = failure(kind, view.words, () => void host.refresh());
  return host.search.stands ? html`${list}${failed}` : html`${failed}<slot></slot>`;
};

/** The list, or what stands in its place, with a way out of an empty one. The page's own markup shows until the list works, and when it cannot. */
export const results = (view: View, host: ResultsHost, actions: ListActions, exit: unknown): TemplateResult => {
  const {search} = host;
  const {page, failure: kind, homeless, rows} = search;
  // rows that stand elsewhere in the page, or not at all, are drawn anew
  search.rows = undefined;
  if (homeless) return html`<slot><p class="state">${view.words.noListing}</p></slot>`;
  if (!page) return kind ? trouble(kind, undefined, view, host) : html`${skeleton()}<slot></slot>`;
  if (!kind && page.total > 0) search.rows = rows;
  const list = page.total === 0 ? nothingFound(view, host, exit) : found(view, page, host, actions);
  if (!kind) return list;
  search.rows = undefined;
  return trouble(kind, list, view, host);
};

/** In whose zone times are, and who publishes the listing. */
export const credit = ({words, locale, timeZone, now}: View, {page}: GroupSearch): TemplateResult | typeof nothing => {
  if (!page) return nothing;
  const names = page.source.flatMap(({name}) => name ?? []);
  const listing = names.length > 0 ? ` · ${words.listing(listText(locale, names))}` : '';
  return html`<p class="credit" part="credit">${words.timesIn(zoneName(locale, timeZone, now))}${listing}</p>`;
};
