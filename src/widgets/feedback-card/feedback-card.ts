import {LitElement, type PropertyValues, type TemplateResult, html} from 'lit';
import {HelpNow} from '../../controllers/help-now.js';
import {KithElement} from '../../controllers/kith-element.js';
import type {Messages} from '../../i18n/messages.js';
import {feedback} from '../../i18n/parts/feedback.js';
import type {Wish} from '../../model/feedback/rules.js';
import {button} from '../../theme/button.js';
import {tokens} from '../../theme/tokens.js';
import {styles} from './feedback-card.styles.js';
import {Link} from './link.js';
import {Moments} from './moments.js';
import {failed, heading, homeless, loading} from './states.js';

/**
 * One card between people: asking for it, giving it, receiving it. A private link says which: whoever holds it may do what
 * it opens, and needs no account. Without a link, somebody asks.
 *
 * @tag kith-feedback-card
 * @fires {KithAskEvent} kith-ask - Before feedback is asked for; prevent it to keep it here.
 * @fires {KithAskedEvent} kith-asked - After the two links are there.
 * @fires {KithGiveEvent} kith-give - Before a card is sent; prevent it to keep it here.
 * @fires {KithGivenEvent} kith-given - After a card has arrived.
 * @fires {KithWithdrawnEvent} kith-withdrawn - After a card was taken back.
 * @fires {KithFailedEvent} kith-failed - After something could not be loaded, sent or taken back.
 * @slot - Shown until the widget works, and when it cannot: a phone number, a link.
 * @csspart base - Everything.
 * @csspart heading - The title, and the heading of each step.
 * @csspart help-button - Opens the site's help.
 * @csspart asked - Who asks, for what, and what is welcome.
 * @csspart wish - What is welcome.
 * @csspart composer - The card while it is written.
 * @csspart field - A field to write in.
 * @csspart signing - With a name or unsigned.
 * @csspart summary - What is to be put right.
 * @csspart reader - Who will read it.
 * @csspart next-button - Goes on, or sends.
 * @csspart back-button - Goes back.
 * @csspart preview - The card as its receiver will see it.
 * @csspart card - The face of a card.
 * @csspart status - What becomes of a card on its way.
 * @csspart done - What is said after a card was given.
 * @csspart shown - What the asker shows to the group.
 * @csspart own - A card, for who gave it.
 * @csspart correct-button - Corrects a card.
 * @csspart withdraw-button - Takes a card back.
 * @csspart confirm - Asks once before anything is erased.
 * @csspart link - A private link.
 * @csspart copy-button - Copies a link.
 * @csspart share-button - Hands a link on.
 * @csspart qr - A link as a QR code.
 * @csspart error - Shown when something could not be loaded or sent.
 * @cssprop --kith-color-accent - The one strong colour.
 * @cssprop --kith-color-on-accent - Text on the strong colour.
 * @cssprop --kith-color-surface - The ground of cards and fields.
 * @cssprop --kith-color-raised - The ground of what stands out a little.
 * @cssprop --kith-color-text - Text.
 * @cssprop --kith-color-muted - Text of less weight.
 * @cssprop --kith-color-line - Hairlines.
 * @cssprop --kith-color-edge - Edges of fields and buttons.
 * @cssprop --kith-color-notice - What is to be put right.
 * @cssprop --kith-color-focus - The focus ring.
 * @cssprop --kith-font-size - Size of the text, otherwise the page's.
 * @cssprop --kith-radius - Roundness of corners.
 * @cssprop --kith-space - One step of space, 4px.
 * @cssstate loading - Until what the link leads to is there.
 * @cssstate failed - It could not be loaded.
 * @example
 * ```html
 * <kith-feedback-card endpoint="https://example.org/kith" help="GB" wish="experience"></kith-feedback-card>
 * ```
 */
export class KithFeedbackCard extends KithElement(LitElement, feedback) {
  static override styles = [tokens, button, styles];

  static override properties = {
    page: {},
    about: {},
    wish: {},
    name: {},
    drafts: {},
    queue: {type: Boolean},
    label: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    noCrisisWords: {type: Boolean, attribute: 'no-crisis-words'},
  };

  /** Where the links lead: the address of a page with this widget. When missing, this page. */
  page = '';
  /** What is asked about, to begin with. */
  about = '';
  /** What is welcome, to begin with: `listen`, `experience` or `ideas`. */
  wish: Wish | '' = '';
  /** What the asker is called, to begin with. */
  name = '';
  /** Where words are kept until they are sent: `off`, `memory`, `session`, or `own-device` once the person says so. */
  drafts: 'off' | 'memory' | 'session' | 'own-device' = 'off';
  /** Without a connection, keeps a card and sends it later. */
  queue = false;
  /** Title in place of the moment's own. */
  label = '';
  /** Level of its headings, 2 for `<h2>`. */
  headingLevel = 2;
  /** For groups whose subject it is: shows no help for words that speak of a crisis. */
  noCrisisWords = false;

  /** @internal */
  readonly helpNow = new HelpNow(this);
  /** @internal */
  readonly link = new Link(this);
  readonly #moments = new Moments(this);
  readonly #internals = this.attachInternals();
  #focus = '';

  /** @internal Where links lead. */
  get address(): string {
    const page =
      this.page && URL.canParse(this.page, document.baseURI) ? new URL(this.page, document.baseURI) : undefined;
    return (page?.protocol.startsWith('http') ? page.href : location.href).split('#')[0]!;
  }

  /** @internal Draws again, and puts the focus where reading goes on. */
  look(focus = '.first'): void {
    this.#focus = focus;
    this.requestUpdate();
  }

  override updated(_changed: PropertyValues<this>): void {
    const {now, stuck} = this.#moments;
    const states = {loading: !now && !stuck, failed: stuck};
    for (const [name, on] of Object.entries(states)) this.#internals.states[on ? 'add' : 'delete'](name);
    if (!this.#focus) return;
    const found = this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = '';
    (found ?? this.renderRoot.querySelector<HTMLElement>('.heading'))?.focus();
  }

  override render(): TemplateResult {
    const {words, locale} = this.site;
    if (!words) return html`<slot></slot>`;
    const title = this.label || this.#moments.now?.title || words.feedbackTitle;
    return html`<div class="base" part="base" lang=${locale} dir=${words.dir}>
      ${heading(title, this.headingLevel)} ${this.helpNow.link()} ${this.#renderBody(words)}
    </div>`;
  }

  #renderBody(words: Messages): TemplateResult {
    const {now, stuck} = this.#moments;
    if (stuck) return failed('offline', words, () => void this.#moments.load());
    if (!this.site.backend && !this.site.waits) return homeless(words);
    return now?.render() ?? loading(words);
  }
}
