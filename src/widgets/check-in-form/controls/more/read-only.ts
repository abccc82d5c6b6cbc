import {type TemplateResult, html} from 'lit';
import {listText} from '../../../../i18n/formats.js';
import type {Entry} from '../../../../model/questionnaire/entries.js';
import {answerText} from '../../../../ui/answer-text.js';
import {explained, titleOf} from '../shell.js';
import type {Sheet} from '../sheet.js';

const given = (sheet: Sheet, entry: Entry): string => {
  const {words, locale, host} = sheet;
  const [yes = '', no = ''] = words.yesNo;
  const said = {yes, no, declined: words.preferNot};
  const texts = host.answersOf(entry).map((answer) => answerText(answer, entry.item, said, locale));
  return listText(locale, texts.filter(Boolean)) || words.noAnswer;
};

/** A question that only shows its answer. */
export const readOnly = (sheet: Sheet, entry: Entry): TemplateResult =>
  html`<div class="question" id=${sheet.id(entry)} tabindex="-1">
    <p class="title">${titleOf(sheet, entry)}</p>
    ${explained(sheet, entry)}
    <p class="given" dir="auto">${given(sheet, entry)}</p>
  </div>`;
