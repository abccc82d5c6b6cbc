import {type TemplateResult, nothing} from 'lit';
import {dayOf} from '../../../controllers/feedback/round-days.js';
import {RoundDrafts} from '../../../controllers/feedback/round-drafts.js';
import type {RoundOpening} from '../../../controllers/feedback/round-opening.js';
import type {Messages} from '../../../i18n/messages.js';
import {giving} from '../../../i18n/parts/giving.js';
import {isBlankRound, resumed} from '../../../model/feedback/round-begun.js';
import {adopt} from '../../../ui/adopt.js';
import {composerStyles} from '../../../ui/feedback/composer.styles.js';
import {keeping} from '../../../ui/feedback/keeping.js';
import type {KithFeedbackRound} from '../feedback-round.js';

/** What was begun of a round until it is opened; loaded where the page lets words be kept. */
export class Kept {
  readonly #host: KithFeedbackRound;
  readonly #round: RoundOpening;
  readonly #drafts: RoundDrafts;
  #ended = false;

  constructor(host: KithFeedbackRound, round: RoundOpening) {
    this.#host = host;
    this.#round = round;
    this.#drafts = new RoundDrafts(host);
    adopt(host, composerStyles);
    void host.site.want(giving);
    round.changed = () => this.#drafts.save(round.form);
    void this.#resume();
  }

  /** Says where it is kept, with a way to delete it there; or offers to keep it. */
  render(words: Messages): TemplateResult | typeof nothing {
    if (!this.#host.site.speaks(giving)) return nothing;
    const {form} = this.#round;
    return keeping({
      words,
      drafts: this.#host.drafts,
      kept: isBlankRound(form) ? 'nowhere' : this.#drafts.kept,
      own: this.#drafts.own,
      say: (own) => void this.#drafts.say(own, form),
      clear: () => void this.#drafts.clear(),
    });
  }

  /** It is opened: there is nothing to keep any more. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#drafts.clear();
  }

  async #resume(): Promise<void> {
    const found = await this.#drafts.find().catch(() => undefined);
    if (this.#ended) return;
    // Who has begun anew meanwhile is not interrupted.
    if (this.#round.begun) this.#drafts.save(this.#round.form);
    else if (found) this.#round.form = resumed(this.#round.form, found, dayOf(this.#host.site.now()));
    this.#host.requestUpdate();
  }
}
