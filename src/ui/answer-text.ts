import {isoDateText, numberText} from '../i18n/more-formats.js';
import type {Answer, Item} from '../model/questionnaire/questionnaire.js';

/** The few words that answers are told in. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  readonly declined: string;
}

const written = (text: string, item: Item | undefined, locale: string): string => {
  const option = item?.options?.find(({value}) => value === text);
  return option?.text ?? (item?.type === 'date' ? isoDateText(locale, text) : text);
};

const composed = (
  answer: Exclude<Answer, string | number | boolean>,
  item: Item | undefined,
  locale: string,
): string => {
  if ('other' in answer) return answer.other;
  if ('declined' in answer) return '';
  const unit = item?.units?.find(({value}) => value === answer.unit)?.text ?? answer.unit;
  return `${numberText(locale, answer.value)} ${unit}`;
};

/** An answer as a person reads it; without its question, as it was sent. */
export const answerText = (answer: Answer, item: Item | undefined, words: AnswerWords, locale: string): string => {
  if (typeof answer === 'string') return written(answer, item, locale);
  if (typeof answer === 'number') return numberText(locale, answer);
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  return composed(answer, item, locale) || words.declined;
};
