import {type TemplateResult, html, nothing} from 'lit';
import type {Entry} from '../../../../model/questionnaire/entries.js';
import {isOwn} from '../choose.js';
import {describedBy, invalid} from '../shell.js';
import type {Sheet} from '../sheet.js';
import {fieldText} from './field-text.js';
import {type Kind, kinds} from './kinds.js';
import {ownField} from './own-words.js';

/** Several answers to one question: which of them a field holds, and what it is called. */
export interface Place {
  readonly index: number;
  readonly label?: string;
  /** Id of what explains it beside the question's help, such as its unit. */
  readonly about?: string;
}

const directionOf = ({ltr}: Kind, text: string): string | typeof nothing => (ltr ? 'ltr' : text ? 'auto' : nothing);

// Only native pickers keep to limits by attribute; for the rest a mistake says so in words.
const limit = ({type}: Kind, value: number | string | undefined): number | string | typeof nothing =>
  type && type !== 'url' ? (value ?? nothing) : nothing;

// In a set the fieldset has the id of the question.
const idAt = (sheet: Sheet, entry: Entry, {index, label}: Place): string =>
  label === undefined ? sheet.id(entry) : `${sheet.id(entry)}-${index}`;

const aboutAt = (sheet: Sheet, entry: Entry, {about}: Place): string | typeof nothing =>
  [describedBy(sheet, entry), about].filter((each) => typeof each === 'string').join(' ') || nothing;

/** A native field for one answer. */
export const inputOf = (sheet: Sheet, entry: Entry, place: Place = {index: 0}): TemplateResult => {
  const {item, enabled} = entry;
  const kind = kinds[item.type] ?? {};
  const text = fieldText(sheet, entry, place.index);
  const id = idAt(sheet, entry, place);
  const about = aboutAt(sheet, entry, place);
  const [label, hint] = [place.label ?? nothing, item.placeholder ?? nothing];
  if (item.type === 'text')
    return html`<textarea class="field" id=${id} rows="2" autocomplete="off" data-index=${place.index} dir=${directionOf(kind, text)}
      placeholder=${hint} aria-label=${label} aria-describedby=${about} aria-invalid=${invalid(sheet, entry)}
      ?disabled=${!enabled} .value=${text}></textarea>`;
  return html`<input id=${id} class="field ${item.type}" type=${kind.type ?? 'text'} inputmode=${kind.mode ?? nothing} autocomplete="off"
    data-index=${place.index} dir=${directionOf(kind, text)} placeholder=${hint} min=${limit(kind, item.min)} max=${limit(kind, item.max)}
    aria-label=${label} aria-describedby=${about} aria-invalid=${invalid(sheet, entry)}
    ?disabled=${!enabled} .value=${text} />`;
};

/** A native list that drops down. Own words and “prefer not to say” are its last options. */
export const dropDown = (sheet: Sheet, entry: Entry): TemplateResult => {
  const {item, enabled} = entry;
  const {words} = sheet.host;
  const [answer] = sheet.host.answersOf(entry);
  const isOther = answer !== undefined && isOwn(answer);
  return html`<select class="field" id=${sheet.id(entry)} lang=${sheet.lang} ?disabled=${!enabled} aria-describedby=${describedBy(sheet, entry)}
      aria-invalid=${invalid(sheet, entry)}>
      <option value="" .selected=${answer === undefined}>${words.chooseOne}</option>
      ${item.options?.map(({value, text}) => html`<option .selected=${value === answer}>${text}</option>`)}
      ${item.open ? html`<option .selected=${isOther}>${item.openLabel ?? words.ownWords}</option>` : nothing}
      ${item.plain ? nothing : html`<option .selected=${sheet.isDeclined(entry)}>${words.preferNot}</option>`}
    </select>${isOther ? ownField(sheet, entry) : nothing}`;
};
