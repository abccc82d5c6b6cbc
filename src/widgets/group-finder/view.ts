import type {Messages} from '../../i18n/messages.js';
import type {SiteController} from '../../controllers/site.js';
import type {GroupQuery} from '../../model/query.js';
import {searchWords} from '../../model/text/fold.js';

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

/** What a list is about: what was asked, and how it is shown. */
export interface Question {
  readonly query: GroupQuery;
  readonly view: View['by'];
}

/** What a view is taken from. */
export interface ViewHost extends Question {
  readonly site: SiteController;
  readonly headingLevel: number;
}

/** How the finder looks at its listing right now; or how it looks at the answer to a question that was asked before. */
export const viewOf = (host: ViewHost, words: Messages, {query, view}: Question = host): View => ({
  words,
  query,
  by: view,
  level: host.headingLevel,
  locale: host.site.formatLocale,
  timeZone: host.site.visitorZone,
  now: host.site.now(),
  searched: searchWords(query.text ?? ''),
});
