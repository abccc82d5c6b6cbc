import type {Messages} from './en.js';
import {asking} from './es/asking.js';
import {card} from './es/card.js';
import {details} from './es/details.js';
import {feedback} from './es/feedback.js';
import {form} from './es/form.js';
import {giving} from './es/giving.js';
import {help} from './es/help.js';
import {leading} from './es/leading.js';
import {list} from './es/list.js';
import {moreQuestions} from './es/more-questions.js';
import {receiving} from './es/receiving.js';
import {round} from './es/round.js';
import {seat} from './es/seat.js';
import {sending} from './es/sending.js';
import {tablet} from './es/tablet.js';
import {trend} from './es/trend.js';

/** Spanish, in words that are at home both in Spain and in Latin America. */
export const es: Messages = {
  ...list,
  ...details,
  ...help,
  ...form,
  ...moreQuestions,
  ...sending,
  ...trend,
  ...feedback,
  ...card,
  ...asking,
  ...giving,
  ...receiving,
  ...round,
  ...leading,
  ...seat,
  ...tablet,
};
