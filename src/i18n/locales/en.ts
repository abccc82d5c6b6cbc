import {asking} from './en/asking.js';
import {card} from './en/card.js';
import {details} from './en/details.js';
import {feedback} from './en/feedback.js';
import {form} from './en/form.js';
import {giving} from './en/giving.js';
import {help} from './en/help.js';
import {leading} from './en/leading.js';
import {list} from './en/list.js';
import {moreQuestions} from './en/more-questions.js';
import {receiving} from './en/receiving.js';
import {round} from './en/round.js';
import {seat} from './en/seat.js';
import {sending} from './en/sending.js';
import {tablet} from './en/tablet.js';
import {trend} from './en/trend.js';

/** English. The other locales have the same keys. */
export const en = {
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

/** Every text a locale provides. */
export type Messages = typeof en;
