import {type TemplateResult, html, nothing} from 'lit';
import {numberText} from '../../../../i18n/more-formats.js';
import type {Entry} from '../../../../model/questionnaire/entries.js';
import {decline} from '../shell.js';
import type {Sheet} from '../sheet.js';
import {inputOf} from './fields.js';

/** Several answers to one question: a field for each, and the way to add one. */
export const repeated = (sheet: Sheet, entry: Entry): TemplateResult => {
  const {item, enabled} = entry;
  const {words} = sheet;
  const given = sheet.isDeclined(entry) ? 0 : sheet.host.answersOf(entry).length;
  const count = Math.max(given, item.minOccurs ?? 1, 1);
  const number = (index: number): string => numberText(sheet.locale, index + 1);
  const line = (_: unknown, index: number): TemplateResult => html`<div class="line">
    ${inputOf(sheet, entry, {index, label: words.answerNumber(number(index))})}
    ${
      count > 1 && enabled
        ? html`<button type="button" class="button quiet remove" data-index=${index}>${words.answerRemove(number(index))}</button>`
        : nothing
    }
  </div>`;
  return html`<div class="options">${Array.from({length: count}, line)}</div>
    ${count < (item.maxOccurs ?? Infinity) && enabled ? html`<button type="button" class="button add">${words.answerAdd}</button>` : nothing}
    ${decline(sheet, entry)}`;
};
