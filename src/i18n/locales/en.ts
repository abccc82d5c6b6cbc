import {asking} from './en/asking.js';
import {details} from './en/details.js';
import {feedback} from './en/feedback.js';
import {form} from './en/form.js';
import {giving} from './en/giving.js';
import {help} from './en/help.js';
import {list} from './en/list.js';
import {moreQuestions} from './en/more-questions.js';
import {receiving} from './en/receiving.js';
import {round} from './en/round.js';
import {sending} from './en/sending.js';
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
  ...asking,
  ...giving,
  ...receiving,
  ...round,
};

/** Every text a locale provides. */
export type Messages = typeof en;
