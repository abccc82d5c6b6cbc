import {type TemplateResult, html, nothing} from 'lit';
import {RoundOpening} from '../../../controllers/feedback/round-opening.js';
import type {Messages} from '../../../i18n/messages.js';
import {type RoundForm, namesIn} from '../../../model/feedback/round-form.js';
import {KithRoundOpenedEvent} from '../events.js';
import type {KithFeedbackRound} from '../feedback-round.js';
import type {Moment} from '../moment.js';
import {fields} from './fields.js';

const presetsOf = ({names, prompt, pattern, wish}: KithFeedbackRound): Partial<RoundForm> => ({
  ...(names && {names: namesIn(names).join('\n')}),
  ...(prompt && {prompt}),
  ...(pattern && {pattern}),
  ...(wish && {wish}),
});

/** Opens a round: a few names, what it is about, who gives to whom. */
export class Opening implements Moment {
  /** Everything stays on this device, which is handed around. */
  device = false;
  readonly round: RoundOpening;
  readonly #host: KithFeedbackRound;

  constructor(host: KithFeedbackRound) {
    this.#host = host;
    this.round = new RoundOpening(host, presetsOf(host));
  }

  /** Nothing leaves this device. */
  onDevice(): void {
    this.device = true;
    this.#host.requestUpdate();
  }

  leave(): void {
    this.round.mistakes = {};
  }

  render(words: Messages): TemplateResult {
    const {round, device} = this;
    const {busy} = round;
    return html`<form class="form" part="form" novalidate autocomplete="off" aria-label=${words.roundTitle} @submit=${this.#onSubmit}>
      <p>${device ? words.roundTablet : words.roundLead}</p>
      ${fields({words, round, device})}
      <p class="note" part="note">${device ? words.roundTabletSees : words.roundSees}</p>
      ${this.#renderMistakes(words)}
      <div class="actions">
        <button class="button primary" part="open-button" aria-disabled=${busy || nothing}>${busy ? words.roundOpening : words.roundOpen}</button>
        <span class="unseen" role="status">${busy ? words.roundOpening : nothing}</span>
      </div>
    </form>`;
  }

  #renderMistakes(words: Messages): TemplateResult | typeof nothing {
    const {failure, mistakes} = this.round;
    const wrong = Object.keys(mistakes).length > 0;
    const why = failure && `${words.roundNotOpened} ${words.roundFailures[failure] ?? words.roundFailures.server}`;
    return wrong || why ? html`<p class="mistake" role="alert">${wrong ? words.roundLacks : why}</p>` : nothing;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#open();
  };

  async #open(): Promise<void> {
    const {round} = this;
    if (!round.check()) {
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    // Somebody quick presses before it is known.
    const backend = await Promise.resolve(this.#host.site.backend).catch(() => undefined);
    if (backend?.device) await this.#host.course.circle(this, true);
    else {
      const opened = await round.open();
      if (!opened) return;
      this.#host.dispatchEvent(new KithRoundOpenedEvent(opened.round.value.seats.length));
      await this.#host.course.lead(opened.secret, opened.round);
    }
    await this.#host.focusHeading();
  }
}
