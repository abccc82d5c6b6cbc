import {type TemplateResult, html} from 'lit';
import {listText} from '../../../../i18n/formats.js';
import {isoDateText, numberText} from '../../../../i18n/more-formats.js';
import type {Entry} from '../../../../model/questionnaire/entries.js';
import type {Answer} from '../../../../model/questionnaire/questionnaire.js';
import {explained, titleOf} from '../shell.js';
import type {QuestionsHost} from '../host.js';
import type {Sheet} from '../sheet.js';

type Asked = Pick<QuestionsHost, 'locale' | 'words'>;

const compound = (
  {words, locale}: Asked,
  {item}: Entry,
  answer: Exclude<Answer, string | number | boolean>,
): string => {
  if ('declined' in answer) return words.preferNot;
  if ('other' in answer) return answer.other;
  const unit = item.units?.find(({value}) => value === answer.unit)?.text ?? answer.unit;
  return `${numberText(locale, answer.value)} ${unit}`;
};

const textOf = ({locale}: Asked, {item}: Entry, answer: string): string =>
  item.options?.find(({value}) => value === answer)?.text ??
  (item.type === 'date' ? isoDateText(locale, answer) : answer);

const oneText = (asked: Asked, entry: Entry, answer: Answer): string => {
  if (typeof answer === 'object') return compound(asked, entry, answer);
  if (typeof answer === 'boolean') return asked.words.yesNo[answer ? 0 : 1]!;
  return typeof answer === 'number' ? numberText(asked.locale, answer) : textOf(asked, entry, answer);
};

/** The answers to a question, in words. */
export const answerText = (asked: Asked, entry: Entry, answers: readonly Answer[]): string =>
  listText(asked.locale, answers.map((answer) => oneText(asked, entry, answer)).filter(Boolean)) ||
  asked.words.noAnswer;

/** A question that only shows its answer. */
export const readOnly = (sheet: Sheet, entry: Entry): TemplateResult =>
  html`<div class="question" id=${sheet.id(entry)} tabindex="-1">
    <p class="title">${titleOf(sheet, entry)}</p>
    ${explained(sheet, entry)}
    <p class="given" dir="auto">${answerText(sheet.host, entry, sheet.host.answersOf(entry))}</p>
  </div>`;
