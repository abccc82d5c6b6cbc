import {type TemplateResult, html} from 'lit';
import type {RoundOpening} from '../../../controllers/feedback/round-opening.js';
import {Tablet, circleOn} from '../../../controllers/feedback/tablet.js';
import type {Messages} from '../../../i18n/messages.js';
import {tablet} from '../../../i18n/parts/tablet.js';
import {KithRoundClosedEvent, KithRoundOpenedEvent} from '../events.js';
import type {KithFeedbackRound} from '../feedback-round.js';
import type {Moment} from '../moment.js';
import {dress, speaksOfCards} from '../seat/dress.js';
import {Received} from '../seat/received.js';
import {circlePage, coverPage, turnPage} from './page.js';

/** What is asked once before it is done. */
export type Question = 'read' | 'erase' | undefined;

/** A round on one device that is handed around the circle. */
export class TabletMoment implements Moment {
  readonly host: KithFeedbackRound;
  readonly tablet: Tablet;
  readonly received: Received;
  question: Question;
  /** What was asked is being done. */
  busy = false;

  constructor(host: KithFeedbackRound, round: Tablet) {
    this.host = host;
    this.tablet = round;
    this.received = new Received(host);
    round.done = () => void host.focusHeading();
    dress(host);
    void host.site.want(tablet);
    // Later there may be no network to load it.
    import('../../../controllers/feedback/card-post.js').catch(() => undefined);
  }

  /** The round on this device, if there is one. */
  static async of(host: KithFeedbackRound): Promise<TabletMoment | undefined> {
    const round = await Tablet.of(host);
    return round && new TabletMoment(host, round);
  }

  /** Opens a round on this device; undefined when that failed. */
  static async open(host: KithFeedbackRound, opening: RoundOpening): Promise<TabletMoment | undefined> {
    const device = (await host.site.backend)?.device;
    const opened = device && (await opening.open(await circleOn(device)));
    if (!opened) return undefined;
    host.dispatchEvent(new KithRoundOpenedEvent(opened.round.value.seats.length));
    return TabletMoment.of(host);
  }

  // Also the title is nobody's while it is handed on.
  get title(): string | undefined {
    const {phase, person} = this.tablet;
    return phase === 'turn' ? person?.name : undefined;
  }

  render(words: Messages): TemplateResult {
    const {site} = this.host;
    if (!site.speaks(tablet) || !speaksOfCards(site))
      return html`<p class="note" role="status">${words.roundLoading}</p>`;
    const {phase, turn} = this.tablet;
    if (phase === 'turn' && turn) return turnPage(this, turn, words);
    return phase === 'cover' ? coverPage(this, words) : circlePage(this, words);
  }

  leave(): void {
    this.tablet.end();
  }

  /** Asks, or does not ask any more: then the focus goes back to where it was. */
  readonly ask = (event: Event, question: Question): void => {
    const place = (event.currentTarget as Element).closest('.ask');
    this.question = question;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => question ?? place?.querySelector('button')?.focus());
  };

  readonly read = (): Promise<void> =>
    this.#answer(async () => {
      if (await this.tablet.startReading()) this.host.dispatchEvent(new KithRoundClosedEvent());
    });

  readonly erase = (): Promise<void> =>
    this.#answer(async () => {
      if (await this.tablet.erase()) this.host.course.anew();
    });

  /** Covers everything at once, and lets the next one take it. */
  readonly handOn = async (): Promise<void> => {
    await this.tablet.handOn();
    await this.host.look(this.tablet.phase === 'cover' ? '.first-of-cover' : '.first');
  };

  readonly open = async (): Promise<void> => {
    await this.tablet.open();
    await this.host.focusHeading();
  };

  // As long as it is being done, its button has the focus.
  async #answer(act: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.host.requestUpdate();
    await act();
    Object.assign(this, {busy: false, question: undefined});
    await this.host.focusHeading();
  }
}
