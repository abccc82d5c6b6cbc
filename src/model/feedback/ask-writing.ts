import type {AskDraft} from '../contract/feedback/ask-draft.js';
import type {Wish} from './rules.js';

/** An ask as it is being written. */
export interface AskWriting {
  about: string;
  wish: Wish | '';
  otherView: boolean;
  name: string;
  /** ISO date, the last day on which cards are taken. */
  until: string;
}

/** What an ask that cannot be sent yet lacks. */
export type AskLack = 'about' | 'long' | 'wish' | 'name' | 'until';

const longest = 1_000;
const day = 86_400_000;

const two = (number: number): string => String(number).padStart(2, '0');

/** The ISO date in so many days, where the visitor is. @param now epoch milliseconds. */
export const inDays = (now: number, days: number): string => {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The end of that day where the visitor is, in epoch milliseconds; NaN for no date. */
export const endOf = (date: string): number => new Date(`${date}T23:59:59`).getTime();

/** What is missing before it can be asked. */
export const askLacksOf = ({about, wish, name, until}: AskWriting, now: number): AskLack[] => {
  const lacks: AskLack[] = [];
  if (!about.trim()) lacks.push('about');
  if (about.length > longest) lacks.push('long');
  if (!wish) lacks.push('wish');
  if (!name.trim()) lacks.push('name');
  const end = endOf(until);
  if (!(end > now && end < now + 365 * day)) lacks.push('until');
  return lacks;
};

/** What is sent. @param language BCP 47, of the page it was written on. */
export const askDraftOf = (writing: AskWriting, language: string): AskDraft => ({
  about: writing.about.trim(),
  wish: writing.wish || 'listen',
  otherView: writing.otherView,
  name: writing.name.trim(),
  ...(language && {language}),
  until: endOf(writing.until),
});
