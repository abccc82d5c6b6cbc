import type {Messages} from './en.js';
import {asking} from './ar/asking.js';
import {card} from './ar/card.js';
import {details} from './ar/details.js';
import {feedback} from './ar/feedback.js';
import {form} from './ar/form.js';
import {giving} from './ar/giving.js';
import {help} from './ar/help.js';
import {leading} from './ar/leading.js';
import {list} from './ar/list.js';
import {moreQuestions} from './ar/more-questions.js';
import {receiving} from './ar/receiving.js';
import {round} from './ar/round.js';
import {seat} from './ar/seat.js';
import {sending} from './ar/sending.js';
import {tablet} from './ar/tablet.js';
import {trend} from './ar/trend.js';

/** Modern Standard Arabic. Verbal nouns instead of imperatives, which would have to choose a gender. */
export const ar: Messages = {
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
