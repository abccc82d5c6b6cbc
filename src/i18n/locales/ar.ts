import type {Messages} from './en.js';
import {details} from './ar/details.js';
import {list} from './ar/list.js';

/** Modern Standard Arabic. Verbal nouns instead of imperatives, which would have to choose a gender. */
export const ar: Messages = {...list, ...details};
