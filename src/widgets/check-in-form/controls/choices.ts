import {type TemplateResult, html, nothing} from 'lit';
import type {Entry} from '../../../model/questionnaire/entries.js';
import type {Option} from '../../../model/questionnaire/questionnaire.js';
import {answerOf} from './choose.js';
import {face} from './faces.js';
import {decline, invalid} from './shell.js';
import type {Sheet} from './sheet.js';

/** One native radio button or check box, and what stands beside it. */
export type Tick = (value: string, checked: boolean, content: unknown) => TemplateResult;

type Drawn = TemplateResult | typeof nothing;

const radio = (name: string, value: string, checked: boolean, content: unknown): TemplateResult =>
  html`<label class="row"><input type="radio" name=${name} value=${value} .checked=${checked} />${content}</label>`;

const box = (isWrong: unknown, value: string, checked: boolean, content: unknown): TemplateResult =>
  html`<label class="row"><input type="checkbox" aria-invalid=${isWrong} value=${value} .checked=${checked} />${content}</label>`;

const said = (sheet: Sheet, option: Option, isChip: boolean): unknown => {
  const {face: look, prefix, about, rich} = option;
  const text = (rich && sheet.more?.rich(rich)) ?? option.text;
  const words = html`<span dir="auto">${prefix ? html`${prefix} ` : nothing}${text}</span>`;
  if (look) return html`${face(look)}${words}`;
  return about && !isChip ? html`<span>${words}<small dir="auto">${about}</small></span>` : words;
};

// Chips stay short; what their words mean opens below them, for touch and keyboard alike.
const glossary = (sheet: Sheet, options: readonly Option[]): Drawn => {
  const explained = options.filter(({about}) => about);
  return explained.length
    ? html`<details>
        <summary>${sheet.words.questionWords}</summary>
        <dl lang=${sheet.lang}>${explained.map(({text, about}) => html`<div><dt>${text}</dt><dd>${about}</dd></div>`)}</dl>
      </details>`
    : nothing;
};

/** Yes and no, where a question has no options of its own. */
export const optionsOf = (sheet: Sheet, {item}: Entry): readonly Option[] =>
  item.options ?? [
    {value: 'true', text: sheet.words.yesNo[0]!},
    {value: 'false', text: sheet.words.yesNo[1]!},
  ];

/** Native radio buttons or check boxes: rows, points of a scale, or chips. */
export const choices = (sheet: Sheet, entry: Entry): TemplateResult => {
  const {item} = entry;
  const answers = sheet.host.answersOf(entry);
  const id = sheet.id(entry);
  const isWrong = invalid(sheet, entry);
  const tick: Tick = (value, checked, content) =>
    item.repeats ? box(isWrong, value, checked, content) : radio(id, value, checked, content);
  const isChip = item.control === 'chips';
  const options = optionsOf(sheet, entry);
  return html`<div class="options ${item.control ?? item.type} ${item.orientation ?? ''}" lang=${sheet.lang}>${options.map(
    (option) => tick(option.value, answers.includes(answerOf(item, option.value)), said(sheet, option, isChip)),
  )}</div>${item.open ? sheet.more?.own(sheet, entry, tick) : nothing}${
    item.repeats || item.plain ? decline(sheet, entry) : tick('', sheet.isDeclined(entry), sheet.words.preferNot)
  }${isChip ? glossary(sheet, options) : nothing}`;
};
