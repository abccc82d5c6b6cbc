import {LitElement, type PropertyValues, type TemplateResult, html} from 'lit';
import type {Occurrence} from '../../backend/backend.js';
import {KithFailedEvent} from '../../controllers/events.js';
import {KithElement} from '../../controllers/kith-element.js';
import {warn} from '../../controllers/warn.js';
import {list} from '../../i18n/parts/list.js';
import {type DayPart, type FacetName, type GroupQuery, facetNames} from '../../model/query.js';
import type {Problem} from '../../model/records.js';
import {button} from '../../theme/button.js';
import {tokens} from '../../theme/tokens.js';
import {type ControlActions, controls} from './controls.js';
import {KithOpenEvent, KithSearchedEvent} from './events.js';
import {dayValues, filterProperties, queryOf, values} from './filter-attributes.js';
import {styles} from './group-finder.styles.js';
import {GroupSearch} from './group-search.js';
import type {RenderItem} from './list-of.js';
import {listActions} from './list-actions.js';
import {Openings} from './openings.js';
import {credit, results, status} from './results.js';
import {type View, viewOf} from './view.js';

/**
 * Shows a listing of groups and lets a visitor find one: by time or by group, with search and filters.
 *
 * @tag kith-group-finder
 * @fires {KithSearchedEvent} kith-searched - After the list shows what was searched for.
 * @fires {KithOpenEvent} kith-open - Before details open; prevent it to show your own.
 * @fires {KithClosedEvent} kith-closed - After details have closed.
 * @fires {KithJoinEvent} kith-join - Before a way to join is followed; prevent it to stay.
 * @fires {KithProblemsEvent} kith-problems - After the listing was looked through and something needs its owner's eye.
 * @fires {KithFailedEvent} kith-failed - After the listing could not be loaded.
 * @slot - Shown until the list works, and when it cannot: a phone number, a plain list, a link.
 * @slot empty - In place of the words shown when nothing matches.
 * @slot footer - Below the list.
 * @csspart controls - Search box, filter button and views.
 * @csspart search - The search field.
 * @csspart filters-button - Opens the filters.
 * @csspart filters - The panel of filters.
 * @csspart chips - The filters that are on.
 * @csspart status - The count, a polite live region.
 * @csspart help-button - “Need help now?”.
 * @csspart list - All rows and headings.
 * @csspart heading - A heading in the list.
 * @csspart item - One row.
 * @csspart time - The time in a row.
 * @csspart name - The name in a row.
 * @csspart badge - What stands out about a row.
 * @csspart more-button - Shows more rows.
 * @csspart details - The panel with all that is known.
 * @csspart empty - Shown when nothing matches.
 * @csspart error - Shown when loading failed.
 * @cssprop --kith-color-accent - The one strong colour.
 * @cssprop --kith-color-on-accent - Text on the strong colour.
 * @cssprop --kith-color-surface - The ground of fields and panels.
 * @cssprop --kith-color-raised - The ground of what stands out a little.
 * @cssprop --kith-color-text - Text.
 * @cssprop --kith-color-muted - Text of less weight.
 * @cssprop --kith-color-line - Hairlines.
 * @cssprop --kith-color-edge - Edges of fields and buttons.
 * @cssprop --kith-color-mark - The ground of what matched.
 * @cssprop --kith-color-notice - What is called off.
 * @cssprop --kith-color-focus - The focus ring.
 * @cssprop --kith-font-size - Size of the text, otherwise the page's.
 * @cssprop --kith-radius - Roundness of corners.
 * @cssprop --kith-space - One step of space, 4px.
 * @cssstate loading - Until the first answer.
 * @cssstate empty - Nothing matches.
 * @cssstate failed - Loading failed.
 * @example
 * ```html
 * <kith-group-finder endpoint="https://example.org/meetings.json">
 *   Call us: <a href="tel:+15550100">+1 555 0100</a>
 * </kith-group-finder>
 * ```
 */
export class KithGroupFinder extends KithElement(LitElement, list) {
  static override styles = [tokens, button, styles];

  static override properties = {
    view: {reflect: true},
    text: {},
    day: {converter: dayValues},
    time: {converter: values},
    attendance: {converter: values},
    topic: {converter: values},
    audience: {converter: values},
    language: {converter: values},
    access: {converter: values},
    region: {converter: values},
    cost: {converter: values},
    room: {converter: values},
    near: {},
    within: {type: Number},
    box: {},
    locked: {},
    pageSize: {type: Number, attribute: 'page-size'},
    syncUrl: {attribute: 'sync-url'},
    label: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    changeTo: {attribute: 'change-to'},
    debug: {type: Boolean},
    renderItem: {attribute: false},
    problems: {attribute: false},
    shown: {state: true},
    filtersOpen: {state: true},
  };

  /** `time` lists meetings as they come; `group` shows a card for each group. */
  view: 'time' | 'group' = 'time';
  /** Words to search for. */
  text = '';
  /** Weekdays, `sunday` or `0`. This and the other filters take several values, separated by commas. */
  day: string[] = [];
  /** `morning`, `afternoon`, `evening`, `night`. */
  time: DayPart[] = [];
  /** `inPerson`, `online`, `hybrid`. */
  attendance: string[] = [];
  /** Topics, as the listing names them. */
  topic: string[] = [];
  /** For whom: `women`, `lgbtq`, `young` … */
  audience: string[] = [];
  /** BCP 47 languages: `es`, `ar`. */
  language: string[] = [];
  /** `wheelchair`, `captions`, `childcare` … */
  access: string[] = [];
  /** Region paths from general to specific: `Spain > Madrid`. */
  region: string[] = [];
  /** `free`, `donation`, `paid`. */
  cost: string[] = [];
  /** `yes`: only groups that say they have room. */
  room: string[] = [];
  /** `latitude,longitude` in degrees. */
  near = '';
  /** Kilometres around `near`. */
  within = 25;
  /** `west,south,east,north` in degrees. */
  box = '';
  /** Filters the visitor cannot change, separated by spaces: `topic region`. */
  locked = '';
  /** Rows to begin with, and to add by “show more”. */
  pageSize = 25;
  /** Keeps search, filters and the open group in the page's address, under this prefix. */
  syncUrl: string | null = null;
  /** What the search field is for, in your words; also names the finder where a page has several. */
  label = '';
  /** Level of the headings in the list, 2 for `<h2>`. */
  headingLevel = 2;
  /** Where to tell about a change when a record does not say: an address or a page. */
  changeTo = '';
  /** Shows the site's owner what the listing's problems are. */
  debug = false;
  /** Draws a row in your own way: `(group, meeting) => TemplateResult | Node | string`. */
  renderItem: RenderItem | undefined;
  /** What the site's owner should know about the listing. */
  problems: readonly Problem[] = [];

  /** @internal */
  shown = 0;
  /** @internal */
  filtersOpen = false;
  /** @internal */
  ready = true;
  /** @internal */
  query: GroupQuery = {};
  /** @internal */
  readonly search = new GroupSearch(this, {
    answered: (page, query, signal) => {
      this.dispatchEvent(new KithSearchedEvent(query, page.total));
      this.#openings.follow(page, signal);
    },
    failed: (kind, reason) => this.dispatchEvent(new KithFailedEvent(kind, reason)),
  });
  readonly #internals = this.attachInternals();
  readonly #openings = new Openings(this);
  readonly #list = listActions(this);

  override willUpdate(changed: PropertyValues<this>): void {
    this.ready = this.syncUrl === null || this.#openings.hasAddress;
    const asked = filterProperties.some((name) => changed.has(name));
    if (asked) this.query = queryOf(this);
    if (asked || changed.has('view') || this.shown === 0) this.shown = this.pageSize;
  }

  override updated(): void {
    const {loading, page, failure, homeless} = this.search;
    const states = {loading, empty: page?.total === 0, failed: failure !== undefined};
    for (const [name, on] of Object.entries(states)) this.#internals.states[on ? 'add' : 'delete'](name);
    if (homeless && this.isConnected)
      warn('kith/no-endpoint', this, 'Set `endpoint` or `backend`, or put it inside a <kith-provider>.');
  }

  /** Reads the listing anew. */
  refresh(): Promise<void> {
    return this.search.again();
  }

  /** Opens the details of a group, by its id or that of one of its meetings. Rejects when there is none. */
  async open(id: string): Promise<void> {
    await this.show(await this.#openings.find(id));
  }

  /** Takes off every filter that is not locked, and the words. */
  clear(): void {
    for (const name of ['text', ...this.unlocked] as const) this.put(name, []);
  }

  /** @internal The filters a visitor may change. */
  get unlocked(): FacetName[] {
    return facetNames.filter((name) => !this.locked.split(/[\s,]+/).includes(name));
  }

  /** @internal Sets a filter. */
  readonly put = (name: FacetName | 'text', chosen: string[]): void => {
    Object.assign(this, {[name]: name === 'text' ? chosen.join(' ') : chosen});
  };

  /** @internal Shows an occurrence's details, unless the page prevents it. */
  async show(item: Occurrence): Promise<void> {
    if (this.dispatchEvent(new KithOpenEvent(item.group, item.meeting))) await this.#openings.show(item);
  }

  override render(): TemplateResult {
    const {site, search} = this;
    if (!site.words) return html`<slot></slot>`;
    const view = viewOf(this, site.words);
    const seen = viewOf(this, site.words, search.answers);
    return html`<div class="base" part="base" lang=${view.locale} dir=${site.words.dir}>
      ${this.#renderControls(view)} ${this.#openings.withHelp(status(seen, search), !search.loading)}
      ${results(seen, this, this.#list, this.#openings.exit(seen))} ${credit(view, search)} <slot name="footer"></slot>
      ${this.#openings.overList(view)}</div>`;
  }

  #renderControls(view: View): TemplateResult {
    const {label, text, filtersOpen, search} = this;
    const active = this.unlocked.reduce((count, name) => count + this[name].length, 0);
    if (active > 0) this.#openings.beside.later();
    const state = {label, text, active, filtersOpen, filterable: search.page !== undefined};
    return html`${controls(view, state, this.#actions)} ${this.#openings.besideList(view)}`;
  }

  readonly #actions: ControlActions = {
    type: (text) => (this.text = text),
    near: () => this.#openings.beside.later(),
    toggleFilters: () => {
      this.filtersOpen = !this.filtersOpen;
      this.#actions.near();
    },
    show: (view) => (this.view = view),
  };
}
