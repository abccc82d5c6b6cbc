import type {Messages} from './en.js';
import {details} from './es/details.js';
import {form} from './es/form.js';
import {help} from './es/help.js';
import {list} from './es/list.js';
import {moreQuestions} from './es/more-questions.js';
import {sending} from './es/sending.js';
import {trend} from './es/trend.js';

/** Spanish, in words that are at home both in Spain and in Latin America. */
export const es: Messages = {...list, ...details, ...help, ...form, ...moreQuestions, ...sending, ...trend};
