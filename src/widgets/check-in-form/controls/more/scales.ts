import {type TemplateResult, html, nothing} from 'lit';
import {numberText} from '../../../../i18n/more-formats.js';
import type {Entry} from '../../../../model/questionnaire/entries.js';
import type {Item} from '../../../../model/questionnaire/questionnaire.js';
import {describedBy, invalid} from '../shell.js';
import type {Sheet} from '../sheet.js';

/** More numbers than these are not drawn one by one. */
const most = 31;

const range = ({min = 0, max = 10, step = 1}: Item): {min: number; max: number; step: number} => ({
  min: Number(min),
  max: Number(max),
  step: step > 0 ? step : 1,
});

const countOf = (item: Item): number => {
  const {min, max, step} = range(item);
  return Math.floor((max - min) / step + 1e-9) + 1;
};

/** Whether its numbers fit side by side. */
export const isRating = (item: Item): boolean => {
  const count = countOf(item);
  return item.control === 'rating' && !item.options && count > 1 && count <= most;
};

// Words for the lowest and the highest; each number that has words says them to a screen reader too.
const ends = (
  sheet: Sheet,
  {labels = {}}: Item,
  {min, max}: {min: number; max: number},
): TemplateResult | typeof nothing =>
  labels[min] || labels[max]
    ? html`<div class="ends" aria-hidden="true" lang=${sheet.lang}>
        <span dir="auto">${labels[min]}</span><span dir="auto">${labels[max]}</span>
      </div>`
    : nothing;

/** Numbers in a row: native radio buttons, as large as their cells. */
export const rating = (sheet: Sheet, entry: Entry): TemplateResult => {
  const {item, enabled} = entry;
  const {min, max, step} = range(item);
  const [answer] = sheet.host.answersOf(entry);
  const id = sheet.id(entry);
  const point = (value: number): TemplateResult => html`<label class="point">
    <input type="radio" name=${id} value=${value} ?disabled=${!enabled} .checked=${value === answer} />
    <span>${numberText(sheet.locale, value)}</span>
    ${item.labels?.[value] ? html`<span class="unseen" lang=${sheet.lang}>${item.labels[value]}</span>` : nothing}
  </label>`;
  const values = Array.from({length: countOf(item)}, (_, index) => Number((min + index * step).toFixed(6)));
  return html`<div class="options points">${values.map(point)}</div>${ends(sheet, item, {min, max})}${
    item.plain
      ? nothing
      : html`<label class="row"><input type="radio" name=${id} value="" .checked=${sheet.isDeclined(entry)} />${sheet.words.preferNot}</label>`
  }`;
};

/** A native slider. Until it is touched it has no answer, wherever its handle stands. */
export const slider = (sheet: Sheet, entry: Entry): TemplateResult => {
  const {item, enabled} = entry;
  const {min, max, step} = range({...item, max: item.max ?? 100});
  const [answer] = sheet.host.answersOf(entry);
  const value = typeof answer === 'number' ? answer : undefined;
  const label = value === undefined ? '' : item.labels?.[value];
  const said =
    value === undefined
      ? sheet.words.noAnswerYet
      : [numberText(sheet.locale, value), label].filter(Boolean).join(' – ');
  const id = sheet.id(entry);
  return html`<input id=${id} type="range" class=${value === undefined ? 'untouched' : 'touched'} min=${min} max=${max} step=${step}
      aria-valuetext=${said} aria-describedby=${describedBy(sheet, entry)} aria-invalid=${invalid(sheet, entry)}
      ?disabled=${!enabled} .value=${String(value ?? (min + max) / 2)} @keydown=${sheet.onTouch} />
    ${ends(sheet, item, {min, max})}<output for=${id} aria-live="off">${said}</output>`;
};
