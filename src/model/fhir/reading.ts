import type {Item, RichText, Risk} from '../questionnaire/questionnaire.js';
import type {Report} from './report.js';
import type {Raw} from './resource.js';
import type {Words} from './words.js';

/** Markup, read. */
export interface Markup {
  readonly rich: readonly (RichText | string)[];
  /** Its words alone. */
  readonly plain: string;
  /** Names of what was left out though it may say something, such as `img`. */
  readonly lost: readonly string[];
}

/** An item while it is read. */
export type Draft = {-readonly [Key in keyof Item]: Item[Key]};

/** What stays the same while a questionnaire is read. */
export interface Reading {
  readonly report: Report;
  readonly words: Words;
  /** Reads markup; missing where a resource has none. */
  readonly markup?: ((text: string, kind: 'xhtml' | 'markdown') => Markup) | undefined;
  /** What each value set holds, by the URL that names it, in the shape of `answerOption`; missing: nobody knows. */
  readonly valueSets: ReadonlyMap<string, readonly Raw[]>;
  /** What was found to be worrying. */
  readonly risks: Risk[];
  /** Conditions wait until the options of all questions are known. */
  readonly waiting: [Draft, Raw][];
}
