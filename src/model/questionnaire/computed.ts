import type {Answers} from './questionnaire.js';

/** What a questionnaire's expressions say of the answers so far; each by the key of an entry. */
export interface Computed {
  /** Worked out, not asked; an empty list takes an answer away. */
  readonly answers?: Answers;
  /** For a repeating group, by the key of the group. */
  readonly enabled?: Readonly<Record<string, boolean>>;
  /** Rules that do not hold, in words. */
  readonly wrong?: readonly {readonly key: string; readonly text: string}[];
}

/** Works it out. */
export type Compute = (answers: Answers) => Computed;
