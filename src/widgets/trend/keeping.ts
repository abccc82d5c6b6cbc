import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import {ask, confirm} from './confirm.js';
import type {KithTrend} from './trend.js';

type Kind = 'csv' | 'json';

const types: Record<Kind, string> = {csv: 'text/csv;charset=utf-8', json: 'application/json'};

// A name that says nothing to who looks over a shoulder.
const save = (text: string, kind: Kind): void => {
  const href = URL.createObjectURL(new Blob([text], {type: types[kind]}));
  Object.assign(document.createElement('a'), {href, download: `answers.${kind}`}).click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
};

/** A copy of all, the end of all, and where they are kept. */
export class Keeping {
  readonly #host: KithTrend;
  #asking = false;

  constructor(host: KithTrend) {
    this.#host = host;
  }

  render(words: Messages): TemplateResult {
    return html`${this.#renderCopies(words)} ${this.device(words)}
      <div class="ask">${this.#renderErase(words)}</div>`;
  }

  /** Where they are kept, and the offer to keep them, if the backend is the device. */
  device(words: Messages): TemplateResult | typeof nothing {
    const {own} = this.#host;
    if (!own.kept) return nothing;
    if (own.kept === 'own-device') return html`<p class="note" part="device">${words.trendOnDevice}</p>`;
    return html`<div class="panel" part="device">
      <p>${words.trendInPage}</p>
      <button type="button" class="button" @click=${() => void own.keepHere()}>${words.trendOwnDevice}</button>
    </div>`;
  }

  #renderCopies(words: Messages): TemplateResult {
    const copy = (kind: Kind) => (): void => void this.#copy(kind);
    return html`<details class="tools">
      <summary>${words.trendCopy}</summary>
      <div class="inside">
        <p class="note">${words.trendCopyNote}</p>
        <div class="actions">
          <button type="button" class="button" @click=${copy('csv')}>${words.trendCsv}</button>
          <button type="button" class="button" @click=${copy('json')}>${words.trendJson}</button>
        </div>
      </div>
    </details>`;
  }

  #renderErase(words: Messages): TemplateResult {
    if (this.#asking)
      return confirm({
        text: words.trendEraseAsk,
        yes: words.trendEraseYes,
        no: words.trendKeepThem,
        onYes: () => void this.#erase(),
        onNo: (event) => this.#ask(event, false),
      });
    return html`<div class="actions">
      <button type="button" class="button" part="erase-button" @click=${(event: Event) => this.#ask(event, true)}>${words.trendErase}</button>
    </div>`;
  }

  #ask(event: Event, asking: boolean): void {
    this.#host.own.say(undefined);
    void ask(this.#host, event, () => (this.#asking = asking));
  }

  async #erase(): Promise<void> {
    this.#asking = false;
    if (await this.#host.own.withdrawAll()) await this.#host.focusHeading();
  }

  async #copy(kind: Kind): Promise<void> {
    const {own} = this.#host;
    try {
      const [{checkInsAsCsv, checkInsAsJson}, {isOf}] = await Promise.all([
        import('../../model/questionnaire/copy.js'),
        import('../../model/questionnaire/series.js'),
      ]);
      const told = own.checkIns.map((checkIn) => {
        const asked = own.questionnaires.get(checkIn.questionnaire.id);
        // Of another version nothing is counted anew.
        return {checkIn, questionnaire: asked && isOf(asked, checkIn) ? asked : undefined};
      });
      save(kind === 'csv' ? checkInsAsCsv(told) : checkInsAsJson(told), kind);
    } catch {
      own.say('copyFailed');
    }
  }
}
