import type {Messages} from '../../i18n/messages.js';
import type {GroupQuery} from '../../model/query.js';

/** What the parts of the finder need to know to draw themselves. */
export interface View {
  words: Messages;
  /** BCP 47, for dates and numbers. */
  locale: string;
  /** The visitor's IANA zone. */
  timeZone: string;
  /** Epoch milliseconds. */
  now: number;
  /** One row for each meeting, or a card for each group. */
  by: 'time' | 'group';
  query: GroupQuery;
  /** The words searched for, folded. */
  searched: readonly string[];
  /** `aria-level` of the headings in the list; what stands below them is one deeper. */
  level: number;
}
