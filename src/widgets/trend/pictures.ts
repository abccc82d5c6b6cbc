import {type TemplateResult, html, nothing} from 'lit';
import {Lazy} from '../../controllers/lazy.js';
import type {Messages} from '../../i18n/messages.js';
import {adopt} from '../../ui/adopt.js';
import type {KithTrend} from './trend.js';

const load = () => import('./drawn.js');

const day = 86_400_000;
const spans = [
  [28, 'trendWeeks'],
  [91, 'trendMonths'],
  [0, 'trendAll'],
] as const;

/** The pictures, a figure for each number, and how far back they go. */
export class Pictures {
  readonly #host: KithTrend;
  readonly #drawn: Lazy<Awaited<ReturnType<typeof load>>>;

  constructor(host: KithTrend) {
    this.#host = host;
    this.#drawn = new Lazy(host, load);
  }

  render(words: Messages): TemplateResult {
    const {module} = this.#drawn;
    if (!module) this.#drawn.later();
    return html`${this.#renderSpan(words)} ${module ? this.#renderFigures(words, module) : nothing}`;
  }

  #renderSpan(words: Messages): TemplateResult {
    const {days} = this.#host;
    return html`<fieldset class="span" part="span">
      <legend>${words.trendSpan}</legend>
      ${spans.map(
        ([span, name]) => html`<label>
          <input type="radio" name="span" .checked=${days === span} @change=${() => (this.#host.days = span)} />
          ${words[name]}
        </label>`,
      )}
    </fieldset>`;
  }

  #renderFigures(words: Messages, {pictureStyles, seriesOf, trendPicture}: Awaited<ReturnType<typeof load>>): unknown {
    const {own, site, days} = this.#host;
    adopt(this.#host, pictureStyles);
    const {formatLocale: locale, visitorZone: timeZone} = site;
    const from = days > 0 ? site.now() - days * day : -Infinity;
    if (!own.checkIns.some(({created}) => created >= from)) return html`<p class="note">${words.trendNoneThen}</p>`;
    const found = seriesOf([...own.questionnaires.values()], own.checkIns, {from, timeZone});
    if (!found.length) return html`<p class="note">${words.trendNoNumbers}</p>`;
    return found.map((series) => trendPicture({series, words, locale, timeZone}));
  }
}
