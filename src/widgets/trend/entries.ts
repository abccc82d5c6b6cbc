import {type TemplateResult, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {dateFormat} from '../../i18n/formats.js';
import type {Messages} from '../../i18n/messages.js';
import type {CheckIn} from '../../model/contract/check-in.js';
import {itemOf} from '../../model/questionnaire/item-of.js';
import {answerText} from '../../ui/answer-text.js';
import {ask, confirm} from './confirm.js';
import type {KithTrend} from './trend.js';

const atOnce = 10;

/** Every check-in with its answers, the newest first; each can be taken back. */
export class Entries {
  readonly #host: KithTrend;
  #shown = atOnce;
  #asking: string | undefined;

  constructor(host: KithTrend) {
    this.#host = host;
  }

  render(words: Messages): TemplateResult {
    const {checkIns} = this.#host.own;
    const shown = checkIns.slice(0, this.#shown);
    return html`${this.#host.heading(words.trendEach, 1)}
      <ul class="list" role="list">
        ${repeat(
          shown,
          ({id}) => id,
          (checkIn) => this.#renderEntry(checkIn, words),
        )}
      </ul>
      ${
        checkIns.length > shown.length
          ? html`<div class="actions">
              <button type="button" class="button" @click=${this.#onMore}>${words.trendMore}</button>
            </div>`
          : nothing
      }`;
  }

  #renderEntry(checkIn: CheckIn, words: Messages): TemplateResult {
    const {own, site} = this.#host;
    const questionnaire = own.questionnaires.get(checkIn.questionnaire.id);
    const {formatLocale: locale, visitorZone: timeZone} = site;
    const when = dateFormat(locale, {dateStyle: 'medium', timeStyle: 'short', timeZone}).format(checkIn.created);
    const [yes = '', no = ''] = words.trendYesNo;
    const said = {yes, no, declined: words.trendDeclined};
    const answers = Object.entries(checkIn.answers).map(([key, values]) => {
      const item = questionnaire && itemOf(questionnaire, key);
      if (questionnaire && (!item || item.type === 'group')) return nothing;
      return html`<dt dir="auto">${item?.text ?? key}</dt>
        ${values.map((value) => html`<dd dir="auto">${answerText(value, item, said, locale)}</dd>`)}`;
    });
    return html`<li class="entry" part="entry">
      <details>
        <summary>${words.trendEntry(questionnaire?.title ?? checkIn.questionnaire.id, when)}</summary>
        <div class="inside" lang=${questionnaire?.language ?? nothing}>
          <dl>${answers}</dl>
          <div class="ask" lang=${locale}>${this.#renderWithdraw(checkIn.id, words)}</div>
        </div>
      </details>
    </li>`;
  }

  #renderWithdraw(id: string, words: Messages): TemplateResult {
    if (this.#asking === id)
      return confirm({
        text: words.trendWithdrawAsk,
        yes: words.trendWithdrawYes,
        no: words.trendKeepIt,
        onYes: () => void this.#withdraw(id),
        onNo: (event) => this.#ask(event, undefined),
      });
    return html`<button
      type="button" class="button" part="withdraw-button" @click=${(event: Event) => this.#ask(event, id)}
    >${words.trendWithdraw}</button>`;
  }

  #ask(event: Event, id: string | undefined): void {
    this.#host.own.say(undefined);
    void ask(this.#host, event, () => (this.#asking = id));
  }

  async #withdraw(id: string): Promise<void> {
    this.#asking = undefined;
    if (await this.#host.own.withdraw(id)) await this.#host.focusHeading();
  }

  readonly #onMore = (): void => {
    this.#shown += atOnce;
    this.#host.requestUpdate();
  };
}
