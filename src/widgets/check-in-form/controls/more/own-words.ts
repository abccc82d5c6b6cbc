import {type TemplateResult, html, nothing} from 'lit';
import type {Entry} from '../../../../model/questionnaire/entries.js';
import type {Answer} from '../../../../model/questionnaire/questionnaire.js';
import type {Tick} from '../choices.js';
import {chosen, isOwn} from '../choose.js';
import type {Sheet} from '../sheet.js';
import {type Kind, kinds} from './kinds.js';

/** Value of the option that says “in my own words”: no questionnaire has it. */
const ownValue = '\ue000';

/** The field for own words, or for what they are instead. */
export const ownField = (sheet: Sheet, entry: Entry): TemplateResult => {
  const {other} = sheet.host.answersOf(entry).find(isOwn) ?? {other: ''};
  const {type, mode, ltr}: Kind = kinds[entry.item.openType ?? 'string'] ?? {};
  return html`<input class="field own" type=${type ?? 'text'} inputmode=${mode ?? nothing} autocomplete="off"
    dir=${ltr ? 'ltr' : other ? 'auto' : nothing} .value=${other} aria-label=${sheet.words.ownWordsField} />`;
};

/** One more option, and its field once it is chosen. */
export const own = (sheet: Sheet, entry: Entry, tickOf: Tick): TemplateResult => {
  const isChosen = sheet.host.answersOf(entry).some(isOwn);
  const label = entry.item.openLabel ?? sheet.words.ownWords;
  return html`<div class="options">${tickOf(ownValue, isChosen, label)}${isChosen ? ownField(sheet, entry) : nothing}</div>`;
};

/** The answer in one's own words, with what was written before. */
export const ownAnswer = (sheet: Sheet, {key}: Entry): Answer => ({other: sheet.typed.get(key) ?? ''});

/** What a tick means that the other options do not know. */
export const tick = (sheet: Sheet, entry: Entry, field: HTMLInputElement): readonly Answer[] | undefined => {
  const {item} = entry;
  if (field.value === ownValue)
    return chosen(item, sheet.host.answersOf(entry), ownAnswer(sheet, entry), field.checked);
  return item.control === 'rating' && !item.options ? [Number(field.value)] : undefined;
};
