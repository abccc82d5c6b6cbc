import {type SVGTemplateResult, type TemplateResult, html, nothing, svg} from 'lit';
import {dateFormat, shortDate} from '../../i18n/formats.js';
import type {Messages} from '../../i18n/messages.js';
import {numberText} from '../../i18n/more-formats.js';
import {type Point, type Series, stretchesOf} from '../../model/questionnaire/series.js';

export {pictureStyles} from './picture.styles.js';

/** What is drawn, and how it is said. */
export interface TrendPicture {
  readonly series: Series;
  readonly words: Messages;
  /** BCP 47. */
  readonly locale: string;
  /** IANA zone of its days and times; the visitor's own when missing. */
  readonly timeZone?: string;
}

type Whole = Required<TrendPicture>;
type Told = Point & {readonly value: number};

// Units of the drawing, which is stretched to the room there is; dots and lines keep their thickness.
const [width, height, rim] = [1000, 100, 12];

/** `Good (4)`, or the number alone. */
const valueText = ({labels}: Series, value: number, locale: string): string => {
  const number = numberText(locale, value);
  return labels[value] ? `${labels[value]} (${number})` : number;
};

// What comes later stands further on in the direction of reading.
const scaleOf = ({points, min, max}: Series, dir: string): ((point: Told) => [x: number, y: number]) => {
  const [first, last] = [points[0]!.at, points.at(-1)!.at];
  return ({at, value}) => {
    const along = last > first ? (at - first) / (last - first) : 0.5;
    const up = max > min ? (Math.min(Math.max(value, min), max) - min) / (max - min) : 0.5;
    const x = rim + (dir === 'rtl' ? 1 - along : along) * (width - 2 * rim);
    return [Math.round(x), Math.round(10 * (rim + (1 - up) * (height - 2 * rim))) / 10];
  };
};

const drawing = (series: Series, dir: string): SVGTemplateResult => {
  const scale = scaleOf(series, dir);
  const stretches = stretchesOf(series).map((points) => points.map(scale));
  const lines = stretches.map((points) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`).join('');
  // A line of no length with round ends is a dot, however the drawing is stretched.
  const dots = stretches.flatMap((points) => points.map(([x, y]) => `M${x} ${y}h0`)).join('');
  const rules = [rim, height / 2, height - rim].map((y) => `M0 ${y}H${width}`).join('');
  return svg`
    <path class="rule" d=${rules} stroke="currentColor" stroke-dasharray="2 4" vector-effect="non-scaling-stroke" />
    <path d=${lines} stroke="currentColor" stroke-width="2" stroke-linejoin="round" vector-effect="non-scaling-stroke" />
    <path d=${dots} stroke="currentColor" stroke-width="10" stroke-linecap="round" vector-effect="non-scaling-stroke" />`;
};

const rangeText = (points: readonly Point[], {locale, timeZone}: Whole): string => {
  const [first, last] = [points[0]!.at, points.at(-1)!.at];
  const year = dateFormat(locale, {year: 'numeric', timeZone});
  const isOne = year.format(first) === year.format(last);
  return dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: isOne ? undefined : 'numeric',
    timeZone,
  }).formatRange(first, last);
};

/** One sentence that says what the picture shows. */
const sentence = (picture: Whole, told: readonly Told[]): string => {
  const {words, locale} = picture;
  const values = told.map(({value}) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => numberText(locale, value));
  const [count, range] = [words.trendCheckIns(told.length), rangeText(told, picture)];
  return least === most ? words.trendSame(count, range, least!) : words.trendBetween(count, range, least!, most!);
};

const row = (point: Point, picture: Whole, withHour: boolean): TemplateResult => {
  const {series, words, locale, timeZone} = picture;
  const timeStyle = withHour ? 'short' : undefined;
  const when = dateFormat(locale, {dateStyle: 'medium', timeStyle, timeZone}).format(point.at);
  return html`<tr>
    <th scope="row">${when}</th>
    <td>${point.value === undefined ? words.trendNoValue : valueText(series, point.value, locale)}</td>
  </tr>`;
};

// The newest first, as a person looks for it; with the hour where a day has several.
const table = (picture: Whole): TemplateResult => {
  const {series, words} = picture;
  const {points, name} = series;
  const isShared = ({day}: Point): boolean => points.filter((each) => each.day === day).length > 1;
  return html`<details>
    <summary>${words.trendTable}</summary>
    <table>
      <thead><tr><th scope="col">${words.trendWhen}</th><th scope="col">${name}</th></tr></thead>
      <tbody>${[...points].reverse().map((point) => row(point, picture, isShared(point)))}</tbody>
    </table>
  </details>`;
};

// The sentence says it too.
const dates = ({series: {points}, locale, timeZone}: Whole): TemplateResult | typeof nothing => {
  const [first, last] = [points[0]!, points.at(-1)!];
  if (first.day === last.day) return nothing;
  return html`<div class="ends" aria-hidden="true">
    ${[first, last].map(({at}) => html`<span>${shortDate(locale, at, timeZone)}</span>`)}
  </div>`;
};

const meaning = ({higher}: Series, words: Messages): TemplateResult | typeof nothing => {
  if (!higher) return nothing;
  return html`<p class="when">${higher === 'harder' ? words.trendHarder : words.trendBetter} ${words.trendNoTest}</p>`;
};

/**
 * One thing over time: a drawing, what it shows in one sentence, and its table. Nothing where no number was told. Whoever
 * draws it adopts `pictureStyles`.
 */
export const trendPicture = (given: TrendPicture): TemplateResult | typeof nothing => {
  const {series, words, locale, timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone} = given;
  const picture: Whole = {series, words, locale, timeZone};
  const told = series.points.filter((point): point is Told => point.value !== undefined);
  if (!told.length) return nothing;
  return html`<figure class="trend" part="figure">
    <figcaption><strong>${series.name}</strong> <span class="when">${sentence(picture, told)}</span></figcaption>
    <div class="ends">${valueText(series, series.max, locale)}</div>
    <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" fill="none" aria-hidden="true">
      ${drawing(series, words.dir)}
    </svg>
    <div class="ends">${valueText(series, series.min, locale)}</div>
    ${dates(picture)} ${meaning(series, words)} ${table(picture)}
  </figure>`;
};
