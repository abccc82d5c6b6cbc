import {type TemplateResult, html} from 'lit';
import {Copying} from '../../../controllers/feedback/copying.js';
import {Polling} from '../../../controllers/feedback/polling.js';
import {Receiving} from '../../../controllers/feedback/receiving.js';
import {HeldSeat, type SeatStart} from '../../../controllers/feedback/seat.js';
import {SeatWriting} from '../../../controllers/feedback/seat-writing.js';
import {Lazy} from '../../../controllers/lazy.js';
import type {Messages} from '../../../i18n/messages.js';
import type {KithFeedbackRound} from '../feedback-round.js';
import type {Moment} from '../moment.js';
import {dress, speaksOfCards} from './dress.js';
import {seatPage} from './page.js';
import {Received} from './received.js';
import {failed, lost, untaken} from './states.js';

/** A place in a round, for who holds its link: first to take it, then to write and to read. */
export class SeatMoment implements Moment {
  readonly host: KithFeedbackRound;
  readonly held: HeldSeat;
  readonly writing: SeatWriting;
  readonly copying: Copying;
  readonly received: Received;
  readonly qr;
  /** What came, once the place is taken. */
  receiving: Receiving | undefined;
  /** True right after taking it: the own link is to be kept now. */
  fresh = false;
  readonly #polling: Polling;

  constructor(host: KithFeedbackRound, start: SeatStart) {
    this.host = host;
    this.held = new HeldSeat(host, start);
    this.writing = new SeatWriting(host, this.held);
    this.writing.done = () => void host.focusHeading();
    this.copying = new Copying(host);
    this.received = new Received(host);
    this.qr = new Lazy(host, () => import('../../../ui/feedback/qr.js'));
    this.#polling = new Polling(host, {ask: () => this.held.refresh(), now: host.site.now});
    dress(host);
    void this.load();
  }

  get title(): string | undefined {
    const {seat, phase} = this.held;
    const {words} = this.host.site;
    return phase === 'here' && words && this.host.site.words?.seatFor ? words.seatFor(seat!.name) : undefined;
  }

  /** Loads the place, and once it is taken what came to it. */
  readonly load = async (): Promise<void> => {
    await this.held.load();
    this.#open();
  };

  /** Takes the place. From then on the address is its holder's own. */
  readonly take = async (): Promise<void> => {
    const {course} = this.host;
    const before = (own: string, paper: string): void => course.keep('kith-seat', own, [`kith-paper=${paper}`]);
    if (!(await this.held.take(before))) return;
    this.fresh = true;
    this.qr.later();
    this.#open();
    await this.host.focusHeading();
  };

  render(words: Messages): TemplateResult {
    const {held, host} = this;
    if (held.phase === 'failed') return failed(this, words);
    if (held.phase === 'loading' || !speaksOfCards(host.site))
      return html`<p class="note" role="status">${words.roundLoading}</p>`;
    if (held.phase === 'missing') return lost(this, words);
    if (held.phase === 'untaken') return untaken(this, held.seat!, words);
    return seatPage(this, held.seat!, words);
  }

  leave(): void {
    this.#polling.end();
    this.writing.end();
    this.receiving?.leave();
    this.held.seat = undefined;
  }

  #open(): void {
    const {held, host} = this;
    if (held.phase !== 'here' || this.receiving) return;
    host.course.keep('kith-seat', held.secret);
    this.receiving = new Receiving(host, held.secret);
    void this.receiving.load();
    this.#polling.start();
  }
}
