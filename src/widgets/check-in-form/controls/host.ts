import type {LitElement, TemplateResult} from 'lit';
import type {Lazy} from '../../../controllers/lazy.js';
import type {Messages} from '../../../i18n/messages.js';
import type {Entry} from '../../../model/questionnaire/entries.js';
import type {Answer} from '../../../model/questionnaire/questionnaire.js';
import type * as matrix from './matrix.js';
import type * as more from './more.js';

/** What draws the questions that few questionnaires ask; loaded when one does. */
export type More = typeof more;

/** What draws a table of questions that share their options. */
export type Matrix = typeof matrix;

/** What the questions need of the form: one object for as long as the form lives. */
export interface QuestionsHost {
  /** The form: it is asked to draw again, and adopts the sheet of what is loaded late. */
  readonly element: LitElement;
  /** `new Lazy(this, loadMore(this.site))`: it is loaded when a questionnaire needs it. */
  readonly more: Lazy<More>;
  /** `new Lazy(this, loadMatrix)`. */
  readonly matrix: Lazy<Matrix>;
  readonly words: Messages;
  /** In which numbers are written and read. */
  readonly locale: string;
  /** Of the questionnaire's texts: BCP 47. */
  readonly language: string;
  /** Of DOM ids. */
  readonly prefix: string;
  readonly disabled: boolean;
  answersOf: (entry: Entry) => readonly Answer[];
  /** What is wrong with it, in words. */
  mistakeOf: (entry: Entry) => string | undefined;
  /** `typed`: more may follow with the next key. */
  change: (entry: Entry, answers: readonly Answer[], how: 'typed' | 'chosen') => void;
  /** Of a repeating group: adds a turn after the last, or takes away this one. A promise where that is not done at once. */
  turn: (group: Entry, add: boolean) => unknown;
  /** What stands right after a question: help, where its answer asks for it. */
  after?: (entry: Entry) => TemplateResult | undefined;
  skipped: (entry: Entry) => boolean;
  skip: (entry: Entry, skip: boolean) => void;
}
