import {type TemplateResult, html, nothing} from 'lit';
import type {CheckInsPort} from '../../../backend/backend.js';
import type {Messages} from '../../../i18n/messages.js';
import {trend} from '../../../i18n/parts/trend.js';
import type {Series} from '../../../model/questionnaire/series.js';
import {adopt} from '../../../ui/adopt.js';
import type {KithCheckInForm} from '../check-in-form.js';

/** The member's own check-ins with the same questions, as a picture; a comfort, so what fails is not mentioned. */
export class OwnTrend {
  readonly #host: KithCheckInForm;
  #picture: ((shown: {series: Series; words: Messages; locale: string}) => TemplateResult | typeof nothing) | undefined;
  #series: readonly Series[] = [];

  constructor(host: KithCheckInForm) {
    this.#host = host;
  }

  /** Loads it; shown from two check-ins on. */
  async load(secret: string, port: () => Promise<CheckInsPort>): Promise<void> {
    const {visit, site} = this.#host;
    this.forget();
    try {
      const {items} = await (await port()).list(secret);
      const same = items.filter(({questionnaire}) => questionnaire.id === visit?.questionnaire.id);
      if (same.length < 2 || !visit) return;
      const [{trendPicture, pictureStyles}, {seriesOf}] = await Promise.all([
        import('../../../ui/trend/picture.js'),
        import('../../../model/questionnaire/series.js'),
        site.want(trend),
      ]);
      adopt(this.#host, pictureStyles);
      this.#picture = trendPicture;
      this.#series = seriesOf([visit.questionnaire], same, {timeZone: site.visitorZone});
      this.#host.requestUpdate();
    } catch {
      // it can be seen another time
    }
  }

  forget(): void {
    this.#series = [];
  }

  render(words: Messages): TemplateResult | typeof nothing {
    const {formatLocale: locale} = this.#host.site;
    const picture = this.#picture;
    if (!picture || this.#series.length === 0 || !this.#host.site.speaks(trend)) return nothing;
    return html`<details>
      <summary>${words.ownTrend}</summary>
      ${this.#series.map((series) => picture({series, words, locale}))}
    </details>`;
  }
}
