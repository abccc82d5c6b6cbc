import {details} from './en/details.js';
import {list} from './en/list.js';

/** English. The other locales have the same keys. */
export const en = {...list, ...details};

/** Every text a locale provides. */
export type Messages = typeof en;
