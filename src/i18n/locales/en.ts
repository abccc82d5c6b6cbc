import {details} from './en/details.js';
import {form} from './en/form.js';
import {help} from './en/help.js';
import {list} from './en/list.js';
import {moreQuestions} from './en/more-questions.js';
import {sending} from './en/sending.js';
import {trend} from './en/trend.js';

/** English. The other locales have the same keys. */
export const en = {...list, ...details, ...help, ...form, ...moreQuestions, ...sending, ...trend};

/** Every text a locale provides. */
export type Messages = typeof en;
