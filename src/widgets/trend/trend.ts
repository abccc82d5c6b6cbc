import {LitElement, type PropertyValues, type TemplateResult, html, nothing} from 'lit';
import {HelpNow} from '../../controllers/help-now.js';
import {KithElement} from '../../controllers/kith-element.js';
import type {Messages} from '../../i18n/messages.js';
import {trend} from '../../i18n/parts/trend.js';
import {button} from '../../theme/button.js';
import {tokens} from '../../theme/tokens.js';
import {Entries} from './entries.js';
import {Keeping} from './keeping.js';
import {OwnCheckIns} from './own-check-ins.js';
import {Pictures} from './pictures.js';
import {closed, empty, failed, statusText, strange} from './states.js';
import {styles} from './trend.styles.js';

/**
 * Shows somebody their own check-ins over time, once they ask for it: a picture for each number, every answer, a copy to
 * keep, and the way to take one or all of them back.
 *
 * @tag kith-trend
 * @fires {KithWithdrawnEvent} kith-withdrawn - After one check-in was taken back.
 * @fires {KithErasedEvent} kith-erased - After all check-ins were taken back.
 * @fires {KithFailedEvent} kith-failed - After check-ins could not be loaded, withdrawn or erased.
 * @slot - Shown until the widget works, and when it cannot.
 * @csspart base - Everything.
 * @csspart heading - The headings.
 * @csspart help-button - Opens the site's help.
 * @csspart show-button - Shows the check-ins, or hides them again.
 * @csspart status - What is going on, a polite live region.
 * @csspart span - The choice how far back.
 * @csspart figure - One picture with its table.
 * @csspart entry - One check-in.
 * @csspart withdraw-button - Takes one back.
 * @csspart erase-button - Takes all back.
 * @csspart confirm - Asks once before anything is erased.
 * @csspart device - Where they are kept, when that is the device.
 * @csspart empty - Shown when there are none.
 * @csspart error - Shown when loading failed.
 * @cssprop --kith-color-accent - The one strong colour, and that of the lines.
 * @cssprop --kith-color-on-accent - Text on the strong colour.
 * @cssprop --kith-color-surface - The ground of buttons.
 * @cssprop --kith-color-raised - The ground of panels.
 * @cssprop --kith-color-text - Text.
 * @cssprop --kith-color-muted - Text of less weight.
 * @cssprop --kith-color-line - Hairlines.
 * @cssprop --kith-color-edge - Edges of buttons.
 * @cssprop --kith-color-focus - The focus ring.
 * @cssprop --kith-font-size - Size of the text, otherwise the page's.
 * @cssprop --kith-radius - Roundness of corners.
 * @cssprop --kith-space - One step of space, 4px.
 * @cssstate loading - Until they are there.
 * @cssstate empty - There are none.
 * @cssstate failed - Loading failed.
 * @example
 * ```html
 * <kith-trend endpoint="https://example.org/kith"></kith-trend>
 * ```
 */
export class KithTrend extends KithElement(LitElement, trend) {
  static override styles = [tokens, button, styles];

  static override properties = {
    open: {type: Boolean, reflect: true},
    days: {type: Number},
    questionnaire: {},
    label: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    secret: {attribute: false},
    questionnaires: {attribute: false},
  };

  /** Shows the check-ins at once, without being asked. Only for pages that nobody else looks at. */
  open = false;
  /** How many days back, to begin with: 28, 91, or 0 for all. */
  days = 28;
  /** Only check-ins of the questionnaire with this id. */
  questionnaire = '';
  /** Title in place of “Your check-ins”. */
  label = '';
  /** Level of its heading, 2 for `<h2>`. */
  headingLevel = 2;
  /** The secret they are held under. When missing: the device's own, that of a check-in on this page, or the private link's. */
  secret: string | undefined;
  /** Definitions of questionnaires that the backend does not offer, as FHIR or in the library's own shape. */
  questionnaires: readonly object[] | undefined;

  /** @internal */
  readonly own = new OwnCheckIns(this);
  readonly #helpNow = new HelpNow(this);
  readonly #internals = this.attachInternals();
  readonly #pictures = new Pictures(this);
  readonly #entries = new Entries(this);
  readonly #keeping = new Keeping(this);

  /** Loads the check-ins anew. */
  refresh(): Promise<void> {
    return this.own.again();
  }

  override updated(_changed: PropertyValues<this>): void {
    const {phase, checkIns} = this.own;
    const isEmpty = phase === 'here' && checkIns.length === 0;
    const states = {loading: phase === 'loading', empty: isEmpty, failed: phase === 'failed'};
    for (const [name, on] of Object.entries(states)) this.#internals.states[on ? 'add' : 'delete'](name);
  }

  override render(): TemplateResult {
    const {words, formatLocale} = this.site;
    if (!words) return html`<slot></slot>`;
    return html`<div class="base" part="base" lang=${formatLocale} dir=${words.dir}>
      ${this.heading(this.label || words.trendTitle)} ${this.#helpNow.link()}
      <p class="status" part="status" role="status">${statusText(this.own, words)}</p>
      ${this.#renderBody(words)}
    </div>`;
  }

  /** @internal A heading; the first takes the focus when what had it is gone. */
  heading(text: string, below = 0): TemplateResult {
    return html`<div
      class="heading ${below ? 'second' : 'first'}" part="heading" role="heading" aria-level=${this.headingLevel + below}
      tabindex=${below ? nothing : -1}
    >${text}</div>`;
  }

  /** @internal Puts the focus where it was not lost. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.first')?.focus();
  }

  #renderBody(words: Messages): TemplateResult {
    const {phase, checkIns} = this.own;
    if (phase === 'linkless' || phase === 'homeless') return strange(phase, words);
    if (phase === 'closed') return closed(words, this.#onToggle);
    if (phase === 'failed') return failed(this.own, words);
    if (phase === 'loading') return html`<slot></slot>`;
    const hide = html`<div class="actions">
      <button type="button" class="button" part="show-button" @click=${this.#onToggle}>${words.trendHide}</button>
    </div>`;
    if (!checkIns.length) return html`${empty(words)} ${this.#keeping.device(words)} ${hide}`;
    return html`${hide} ${this.#pictures.render(words)} ${this.#entries.render(words)} ${this.#keeping.render(words)}`;
  }

  readonly #onToggle = (): void => {
    this.open = !this.open;
    void this.focusHeading();
  };
}
