import {LitElement, type TemplateResult, html} from 'lit';
import type {DraftPlace} from '../../controllers/drafts.js';
import {HelpNow} from '../../controllers/help-now.js';
import {KithElement} from '../../controllers/kith-element.js';
import {round} from '../../i18n/parts/round.js';
import type {Pattern, Wish} from '../../model/feedback/rules.js';
import {button} from '../../theme/button.js';
import {tokens} from '../../theme/tokens.js';
import {Course} from './course.js';
import {styles} from './feedback-round.styles.js';

/**
 * A round of feedback, in which everyone has a voice. Who opens it hands out a private link for each place; who has a place
 * writes to the others, or passes, and reads what came. Where nothing leaves the device it is handed around the circle instead.
 *
 * @tag kith-feedback-round
 * @fires {KithRoundOpenedEvent} kith-round-opened - After a round was opened.
 * @fires {KithRoundClosedEvent} kith-round-closed - After a round was closed for good.
 * @fires {KithGiveEvent} kith-give - Before a card is sent; prevent it to keep it here.
 * @fires {KithGivenEvent} kith-given - After a card has arrived.
 * @fires {KithFailedEvent} kith-failed - After something could not be loaded, opened, changed or sent.
 * @slot - Shown until the widget works.
 * @csspart base - Everything.
 * @csspart heading - The headings.
 * @csspart form - Where a round is prepared.
 * @csspart summary - What is to be put right.
 * @csspart note - What is said beside the button.
 * @csspart open-button - Opens the round.
 * @csspart places - The places of a round, for who leads it.
 * @csspart place - One of them.
 * @csspart link - A private link.
 * @csspart seat - A place that is not taken yet.
 * @csspart take-button - Takes it.
 * @csspart owed - To whom cards are written.
 * @csspart cover - What stands between two people who share a device.
 * @csspart confirm - Asks once before something that cannot be undone.
 * @csspart error - Shown when something could not be loaded.
 * @cssprop --kith-color-accent - The one strong colour.
 * @cssprop --kith-color-on-accent - Text on the strong colour.
 * @cssprop --kith-color-surface - The ground of fields and cards.
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
 * @example
 * ```html
 * <kith-feedback-round endpoint="https://example.org/kith" help="GB"></kith-feedback-round>
 * ```
 */
export class KithFeedbackRound extends KithElement(LitElement, round) {
  static override styles = [tokens, button, styles];

  static override properties = {
    page: {},
    names: {},
    prompt: {},
    pattern: {},
    wish: {},
    drafts: {},
    queue: {type: Boolean},
    label: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    noCrisisWords: {type: Boolean, attribute: 'no-crisis-words'},
  };

  /** The page that private links lead to; this page when missing. */
  page = '';
  /** Names to begin with, between commas or one on each line. */
  names = '';
  /** What the round is about, to begin with. */
  prompt = '';
  /** Who gives to whom, to begin with: `everyone`, `next` or `one`. */
  pattern: Pattern | '' = '';
  /** What kind of reply would help, to begin with: `listen`, `experience` or `ideas`. */
  wish: Wish | '' = '';
  /**
   * Where a round is kept until it is opened, and cards until they are sent: `off`, `memory`, `session`, or `own-device` once
   * the person says so.
   */
  drafts: DraftPlace = 'off';
  /** Without a connection, keeps what is to be sent and sends it later. */
  queue = false;
  /** Title in place of “A round of feedback”. */
  label = '';
  /** Level of its headings, 2 for `<h2>`. */
  headingLevel = 2;
  /** For groups whose subject it is: shows no help for words that speak of a crisis. */
  noCrisisWords = false;

  /** @internal */
  readonly helpNow = new HelpNow(this);
  /** @internal */
  readonly course = new Course(this);

  override render(): TemplateResult {
    const {words, locale} = this.site;
    if (!words) return html`<slot></slot>`;
    return html`<div class="base" part="base" lang=${locale} dir=${words.dir}>
      ${this.heading(this.course.moment?.title ?? (this.label || words.roundTitle))} ${this.helpNow.link()}
      <div class="moment">${this.course.render(words)}</div>
    </div>`;
  }

  /** @internal A heading; the first takes the focus when what had it is gone. */
  heading(text: string, below = 0): TemplateResult {
    return html`<div
      class="heading ${below ? 'second' : 'first'}" part="heading" role="heading" aria-level=${this.headingLevel + below}
      tabindex="-1"
    >${text}</div>`;
  }

  /** @internal Draws again, and puts the focus where reading goes on. */
  async look(where: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(where)?.focus();
  }

  /** @internal Puts the focus where it was not lost. */
  focusHeading(): Promise<void> {
    return this.look('.first');
  }
}
