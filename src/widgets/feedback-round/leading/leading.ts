import {type TemplateResult, html, nothing} from 'lit';
import type {Versioned} from '../../../backend/feedback.js';
import {Copying} from '../../../controllers/feedback/copying.js';
import {Polling} from '../../../controllers/feedback/polling.js';
import {LedRound} from '../../../controllers/feedback/round.js';
import {Lazy} from '../../../controllers/lazy.js';
import type {Messages} from '../../../i18n/messages.js';
import {feedback} from '../../../i18n/parts/feedback.js';
import {leading} from '../../../i18n/parts/leading.js';
import type {OwnRound} from '../../../model/contract/feedback/round.js';
import {adopt} from '../../../ui/adopt.js';
import {linkCardStyles} from '../../../ui/feedback/link-card.js';
import type {Place} from '../../../ui/feedback/round-places.js';
import {roundPlacesStyles} from '../../../ui/feedback/round-places.styles.js';
import type {KithFeedbackRound} from '../feedback-round.js';
import type {Moment} from '../moment.js';
import {Changing} from './changing.js';
import {lost, page} from './page.js';

/** The page of who leads a round: links to hand out, and how it stands, in words. */
export class Leading implements Moment {
  readonly host: KithFeedbackRound;
  readonly round: LedRound;
  readonly copying: Copying;
  readonly changing: Changing;
  /** Id of the place whose code is shown. */
  coded: string | undefined;
  readonly qr;
  readonly #polling: Polling;

  constructor(host: KithFeedbackRound, secret: string, round?: Versioned<OwnRound>) {
    this.host = host;
    this.round = new LedRound(host, secret);
    this.copying = new Copying(host);
    this.changing = new Changing(this);
    this.qr = new Lazy(host, () => import('../../../ui/feedback/qr.js'));
    this.#polling = new Polling(host, {ask: () => this.round.refresh(), now: host.site.now});
    for (const sheet of [linkCardStyles, roundPlacesStyles]) adopt(host, sheet);
    for (const part of [leading, feedback]) void host.site.want(part);
    this.qr.later();
    void this.#begin(round);
  }

  /** The places, in the order of the circle. */
  get places(): Place[] {
    const {value, links} = this.round;
    return (value?.seats ?? []).map((seat, index) => ({
      ...seat,
      link: links[index] ?? '',
      receives: value?.one === seat.id,
    }));
  }

  render(words: Messages): TemplateResult {
    const {round, host} = this;
    const speaks = host.site.speaks(leading) && host.site.speaks(feedback);
    if (speaks && round.phase === 'missing') return lost(this, words);
    if (round.phase === 'failed') return this.#failed(words);
    if (!speaks || !round.value) return html`<p class="note" role="status">${words.roundLoading}</p>`;
    return page(this, round.value, words);
  }

  leave(): void {
    this.#polling.end();
    this.round.value = undefined;
    this.round.links = [];
  }

  /** Shows the code of one place, or none. */
  readonly code = (id: string | undefined): void => {
    this.coded = id;
    this.qr.later();
    this.host.requestUpdate();
  };

  /** Prints all links, to be cut up. Both pieces come together, so that nothing waits at the printer. */
  readonly print = async (): Promise<void> => {
    const [{printLinks}, {qr}] = await Promise.all([import('./paper.js'), this.qr.load()]);
    printLinks(this, qr);
  };

  readonly copyAll = (): void => {
    const lines = this.places.filter(({state}) => state === 'unopened').map(({name, link}) => `${name}\n${link}\n`);
    void this.copying.copy('all', lines.join('\n'));
  };

  async #begin(round: Versioned<OwnRound> | undefined): Promise<void> {
    if (round) await this.round.take(round);
    else await this.round.load();
    this.#polling.start();
  }

  #failed(words: Messages): TemplateResult {
    const {failure = 'server'} = this.round;
    return html`<div class="panel" part="error">
      <p>${words.roundNotLoaded} ${failure === 'server' ? nothing : words.roundFailures[failure]}</p>
      <button type="button" class="button primary" @click=${() => void this.round.load()}>${words.roundRetry}</button>
    </div>`;
  }
}
