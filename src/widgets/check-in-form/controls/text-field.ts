import {type TemplateResult, html, nothing} from 'lit';
import type {Entry} from '../../../model/questionnaire/entries.js';
import {describedBy, invalid} from './shell.js';
import type {Sheet} from './sheet.js';

/** So many characters before the end it is said how many are left. */
const nearEnd = 50;

const left = (sheet: Sheet, {item}: Entry, {length}: string): unknown => {
  const room = (item.maxLength ?? Infinity) - length;
  return room <= nearEnd ? sheet.more?.roomLeft(sheet, room) : nothing;
};

/** A line or several of one's own words. */
export const textField = (sheet: Sheet, entry: Entry): TemplateResult => {
  const {item, enabled} = entry;
  const [answer = ''] = sheet.host.answersOf(entry);
  const text = typeof answer === 'string' ? answer : '';
  const id = sheet.id(entry);
  const about = describedBy(sheet, entry);
  const isWrong = invalid(sheet, entry);
  // Empty, it runs as the words around it do. What is typed stays out of the browser's memory: the device may be shared.
  const direction = text ? 'auto' : nothing;
  const hint = item.placeholder ?? nothing;
  const field =
    item.type === 'text'
      ? html`<textarea class="field" id=${id} rows="3" autocomplete="off" dir=${direction} placeholder=${hint} aria-describedby=${about}
          aria-invalid=${isWrong} ?disabled=${!enabled} .value=${text}></textarea>`
      : html`<input class="field" id=${id} autocomplete="off" dir=${direction} placeholder=${hint} aria-describedby=${about}
          aria-invalid=${isWrong} ?disabled=${!enabled} .value=${text} />`;
  return html`${field}${left(sheet, entry, text)}`;
};
