import {type TemplateResult, html, nothing} from 'lit';
import {RoundOpening} from '../../../controllers/feedback/round-opening.js';
import {Lazy} from '../../../controllers/lazy.js';
import type {Messages} from '../../../i18n/messages.js';
import {type RoundForm, namesIn} from '../../../model/feedback/round-form.js';
import {adopt} from '../../../ui/adopt.js';
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
  readonly #kept;
  readonly #lacking;

  constructor(host: KithFeedbackRound) {
    this.#host = host;
    this.round = new RoundOpening(host, presetsOf(host));
    this.#kept = new Lazy(host, async () => new (await import('./kept.js')).Kept(host, this.round));
    this.#lacking = new Lazy(host, () => import('./summary.js'));
    if (host.drafts !== 'off') this.#kept.later();
  }

  /** Nothing leaves this device. */
  onDevice(): void {
    this.device = true;
    this.#host.requestUpdate();
  }

  leave(): void {
    this.round.mistakes = {};
    this.round.changed = undefined;
  }

  render(words: Messages): TemplateResult {
    const {round, device} = this;
    const {busy} = round;
    return html`<form class="form" part="form" novalidate autocomplete="off" aria-label=${words.roundTitle} @submit=${this.#onSubmit}>
      <p>${device ? words.roundTablet : words.roundLead}</p>
      ${this.#renderLacks(words)} ${fields({words, site: this.#host.site, round, device})} ${this.#renderKept(words)}
      <p class="note" part="note">${device ? words.roundTabletSees : words.roundSees}</p>
      ${this.#renderFailure(words)}
      <div class="actions">
        <button class="button primary" part="open-button" aria-disabled=${busy || nothing}>${busy ? words.roundOpening : words.roundOpen}</button>
        <span class="unseen" role="status">${busy ? words.roundOpening : nothing}</span>
      </div>
    </form>`;
  }

  #renderLacks(words: Messages): TemplateResult | typeof nothing | undefined {
    return this.#lacking.module?.summary(this.round.mistakes, words);
  }

  #renderKept(words: Messages): TemplateResult | typeof nothing | undefined {
    return this.#kept.module?.render(words);
  }

  #renderFailure(words: Messages): TemplateResult | typeof nothing {
    const {failure} = this.round;
    if (!failure) return nothing;
    const why = words.roundFailures[failure] ?? words.roundFailures.server;
    return html`<p class="mistake" role="alert">${words.roundNotOpened} ${why}</p>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#open();
  };

  async #open(): Promise<void> {
    const {round} = this;
    if (!round.check()) return this.#lacks();
    // Somebody quick presses before it is known.
    const backend = await Promise.resolve(this.#host.site.backend).catch(() => undefined);
    if (await (backend?.device ? this.#openHere() : this.#openThere())) await this.#host.focusHeading();
  }

  async #lacks(): Promise<void> {
    const host = this.#host;
    const loaded = await this.#lacking.load().catch(() => undefined);
    // Without a connection what is marked at the fields says enough.
    if (!loaded) return host.look('[aria-invalid=true]');
    adopt(host, loaded.summaryStyles);
    if (this.round.mistakes.until) loaded.reveal(host.renderRoot, 'round-until');
    await host.look('.summary');
  }

  async #openHere(): Promise<boolean> {
    if (!(await this.#host.course.circle(this, true))) return false;
    this.#end();
    return true;
  }

  // Also what is still on its way here: it would keep what is open by now.
  #end(): void {
    if (this.#host.drafts !== 'off')
      this.#kept.load().then(
        (kept) => kept.end(),
        () => undefined,
      );
  }

  async #openThere(): Promise<boolean> {
    const opened = await this.round.open();
    if (!opened) return false;
    this.#end();
    this.#host.dispatchEvent(new KithRoundOpenedEvent(opened.round.value.seats.length));
    await this.#host.course.lead(opened.secret, opened.round);
    return true;
  }
}
