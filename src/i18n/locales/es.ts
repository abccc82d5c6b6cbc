import type {Messages} from './en.js';
import {details} from './es/details.js';
import {list} from './es/list.js';

/** Spanish, in words that are at home both in Spain and in Latin America. */
export const es: Messages = {...list, ...details};
