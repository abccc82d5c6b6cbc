import type {Parts} from '../http/parts.js';
import {type Erased, erasureFile, noteErasures} from './erasures.js';

/** Is told what is withdrawn before that is kept; when it fails, nothing is withdrawn. */
export type Note = (items: Erased[]) => Promise<void>;

/** Notes what is withdrawn on the list outside the database. */
export const noting =
  ({config, now}: Pick<Parts, 'config' | 'now'>): Note =>
  (items) =>
    noteErasures(erasureFile(config), items, new Date(now()).toISOString().slice(0, 10));
