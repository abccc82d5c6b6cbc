import type {Messages} from '../../../i18n/messages.js';
import {isoDateText, numberText} from '../../../i18n/more-formats.js';
import type {Answer, Item} from '../../../model/questionnaire/questionnaire.js';

const composed = (
  answer: Exclude<Answer, string | number | boolean>,
  {units}: Item,
  words: Messages,
  locale: string,
): string => {
  if ('declined' in answer) return words.preferNot;
  if ('other' in answer) return answer.other;
  return `${numberText(locale, answer.value)} ${units?.find(({value}) => value === answer.unit)?.text ?? answer.unit}`;
};

const written = (text: string, {type, options}: Item, locale: string): string => {
  if (type === 'date') return isoDateText(locale, text);
  return options?.find(({value}) => value === text)?.text ?? text;
};

/** An answer as a person reads it. */
export const answerText = (item: Item, answer: Answer, words: Messages, locale: string): string => {
  if (typeof answer === 'boolean') return words.yesNo[answer ? 0 : 1]!;
  if (typeof answer === 'number') return numberText(locale, answer);
  return typeof answer === 'object' ? composed(answer, item, words, locale) : written(answer, item, locale);
};
