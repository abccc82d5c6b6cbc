import type {ItemType} from '../../../../model/questionnaire/questionnaire.js';

/** Which native field something is. */
export interface Kind {
  readonly type?: string;
  readonly mode?: string;
  /** Numbers and addresses run from left to right everywhere. */
  readonly ltr?: boolean;
}

// Not type=number: it changes when the page is scrolled over it, throws away what it cannot read, and knows only the
// browser's own decimal sign, not the page's.
export const kinds: Partial<Record<ItemType, Kind>> = {
  integer: {mode: 'numeric', ltr: true},
  decimal: {mode: 'decimal', ltr: true},
  quantity: {mode: 'decimal', ltr: true},
  date: {type: 'date'},
  dateTime: {type: 'datetime-local'},
  time: {type: 'time'},
  url: {type: 'url', mode: 'url', ltr: true},
};
