import {type TemplateResult, html, nothing} from 'lit';
import type {GroupPage, Occurrence} from '../../backend/backend.js';
import type {HelpHost, HelpNow} from '../../controllers/help-now.js';
import {Lazy} from '../../controllers/lazy.js';
import {details} from '../../i18n/parts/details.js';
import type {AddressHost} from './address.js';
import type {Beside, BesideHost} from './beside.js';
import type {DetailsHost} from './details.js';
import type {ProblemsHost} from './problems-panel.js';
import type {View} from './view.js';

/** What everything that opens needs of the finder. */
export type OpeningsHost = AddressHost & BesideHost & DetailsHost & HelpHost & ProblemsHost & {debug: boolean};

const pause = 300; // milliseconds without a key
const ownersTurn = 2000; // milliseconds after the first row

/** What opens beside and over the list, each loaded with its texts when it is wanted. */
export class Openings {
  /** Offers, filters and chips. */
  readonly beside: Lazy<Pick<Beside, 'render' | 'exit'>>;
  readonly #host: OpeningsHost;
  readonly #details: Lazy<{
    render: (view: View) => unknown;
    open: (item: Occurrence) => Promise<void>;
    find: (id: string) => Promise<Occurrence>;
  }>;
  readonly #address: Lazy<unknown>;
  readonly #help: Lazy<HelpNow>;
  readonly #problems: Lazy<{render: () => unknown; look: () => Promise<void>}>;
  #looked?: number;
  #pause?: ReturnType<typeof setTimeout>;
  #late?: ReturnType<typeof setTimeout>;

  constructor(host: OpeningsHost) {
    this.#host = host;
    this.beside = new Lazy(host, async () => new (await this.#withWords(import('./beside.js'))).Beside(host));
    this.#details = new Lazy(host, async () => new (await this.#withWords(import('./details.js'))).Details(host));
    this.#address = new Lazy(host, async () => new (await import('./address.js')).Address(host));
    this.#help = new Lazy(host, async () => new (await import('../../controllers/help-now.js')).HelpNow(host));
    this.#problems = new Lazy(host, async () => new (await import('./problems-panel.js')).ProblemsPanel(host));
  }

  /** Whether the page's address has been read. Asking loads what reads it. */
  get hasAddress(): boolean {
    this.#address.later();
    return this.#address.module !== undefined;
  }

  /** Shows the details of a group. */
  async show(item: Occurrence): Promise<void> {
    await (await this.#details.load()).open(item);
  }

  /** The group with an id, or that has the meeting with it. Rejects when there is none. */
  async find(id: string): Promise<Occurrence> {
    return (await this.#details.load()).find(id);
  }

  /** Goes on after an answer: the list itself comes first, and the next key before everything else. */
  follow({asOf, total}: GroupPage, signal: AbortSignal): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#besides(total, signal).catch(() => undefined), pause);
    if (this.#looked === asOf) return;
    this.#looked = asOf;
    // A finder that has left the page by then has nothing to look through.
    setTimeout(() => void this.#look().catch(() => undefined), ownersTurn);
  }

  /** The count, and “Need help now?” beside it, which comes once the list shows or cannot. */
  withHelp(status: TemplateResult, settled: boolean): TemplateResult {
    if (settled) this.#late ??= setTimeout(() => this.#help.later(), pause);
    return html`<div class="head">${status}${this.#help.module?.link()}</div>`;
  }

  /** Between the search box and the list. */
  besideList(view: View): unknown {
    return this.#host.site.speaks(details) ? this.beside.module?.render(view) : nothing;
  }

  /** Out of a list that is empty. */
  exit(view: View): unknown {
    return this.#host.site.speaks(details) ? this.beside.module?.exit.render(view) : nothing;
  }

  /** Below and over the list. */
  overList(view: View): TemplateResult {
    return html`${this.#host.debug ? this.#problems.module?.render() : nothing}
    ${this.#host.site.speaks(details) ? this.#details.module?.render(view) : nothing}`;
  }

  async #withWords<T>(module: Promise<T>): Promise<T> {
    await this.#host.site.want(details);
    return module;
  }

  async #besides(total: number, signal: AbortSignal): Promise<void> {
    if (!this.#host.text && total > 0) return;
    const {exit} = await this.beside.load();
    if (total === 0 && !signal.aborted) await exit.find(signal);
  }

  // For the site's owner: so late that it costs the visitor nothing.
  async #look(): Promise<void> {
    const panel = await this.#problems.load();
    await panel.look();
  }
}
