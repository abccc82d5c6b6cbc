import {type LitElement, type ReactiveController, type TemplateResult, html, nothing} from 'lit';
import {help} from '../i18n/parts/help.js';
import {warnOfHelp} from './help-flaws.js';
import {Lazy} from './lazy.js';
import type {SiteController} from './site.js';

/** A widget that can say where to turn to. The texts `helpNow` and `helpAnyway` are among those it always has. */
export interface HelpHost extends LitElement {
  readonly site: SiteController;
  readonly headingLevel?: number;
}

/** Why help is shown unasked: an answer, or words in a text. */
export type HelpReason = 'risk' | 'words';

const loadAhead = () => import('../ui/help/ahead.js');

// Once a visit, however many fields and widgets.
let offered = false;

/**
 * “Need help now?” for any widget: a small button that is always there, with the site's help beneath it, and the same
 * panel where an answer asks for it. Takes no focus, hides nothing, sends nothing; says politely that it is there.
 */
export class HelpNow implements ReactiveController {
  readonly #host: HelpHost;
  readonly #ahead: Lazy<Awaited<ReturnType<typeof loadAhead>>>;
  #open = false;
  #asks = false;
  #words = false;
  #drew: HelpReason | undefined;

  constructor(host: HelpHost) {
    this.#host = host;
    this.#ahead = new Lazy(host, loadAhead);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#drew = undefined;
  }

  // The region has stood there empty since `link` was first drawn: only so is it heard. What fills it is known last.
  hostUpdated(): void {
    const status = this.#host.renderRoot.querySelector('.help-said');
    const text = this.#drew ? this.#said(this.#drew) : '';
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** The button, what it opens, and the polite region by which `panel` is heard. Draw it once, wherever it is always seen. */
  link(): TemplateResult {
    return html`<div class="help-now">
      <button
        type="button" class="button quiet" part="help-button" aria-expanded=${this.#open} @click=${this.#toggle}
      >${this.#host.site.words?.helpNow}</button>
      <div class="help-said" role="status"></div>
      ${this.#open ? this.#render() : nothing}
    </div>`;
  }

  /** The panel as it stands after an answer or a text, for as long as it is drawn. Until it is loaded, the one sentence that always holds. */
  panel(reason?: HelpReason): TemplateResult {
    this.#drew = reason;
    if (!this.#asks) this.later();
    return this.#render(reason);
  }

  /** Loads all of it for when it will be wanted, so that it is there without a connection. */
  later(): void {
    const {site} = this.#host;
    this.#asks = true;
    const failed = (): void => void (this.#asks = false);
    void Promise.all([this.#ahead.load(), site.want(help)]).catch(failed);
    void warnOfHelp(this.#host, site.help, site.now());
  }

  /**
   * Whether a text holds words after which to draw `panel('words')` above the send button: from the first such words
   * until the text is empty again, and in one text of a visit only. Always false until `later` has loaded them.
   */
  crisis(text: string): boolean {
    const {site} = this.#host;
    const own = site.help?.crisisWords;
    if (text === '' || own === false) return (this.#words = false);
    if (!offered && this.#ahead.module?.hasCrisisWords(text, site.locale, own)) this.#words = offered = true;
    return this.#words;
  }

  #render(reason?: HelpReason): TemplateResult {
    const {site, headingLevel: level = 2} = this.#host;
    const {module} = this.#ahead;
    const {words} = site;
    if (!module || !words || !site.speaks(help)) return html`<p class="help-anyway">${words?.helpAnyway}</p>`;
    module.dress(this.#host);
    const {help: config, formatLocale: locale} = site;
    return module.helpPanel({words, locale, config, level, ...(reason && {reason})});
  }

  #said(reason: HelpReason): string {
    const {words} = this.#host.site;
    if (!words || !this.#ahead.module) return words?.helpAnyway ?? '';
    return this.#ahead.module.saidOf(words, reason);
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    if (this.#open) this.later();
    this.#host.requestUpdate();
  };
}
