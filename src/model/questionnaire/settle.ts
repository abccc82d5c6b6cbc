import type {Compute, Computed} from './computed.js';
import {type Entry, entriesOf} from './entries.js';
import type {Answers, Questionnaire} from './questionnaire.js';

/** Where a questionnaire stands. */
export interface Settled {
  /** What was answered and what was worked out. */
  readonly answers: Answers;
  readonly entries: readonly Entry[];
  readonly computed?: Computed;
}

// A chain of expressions longer than this is not met in practice; two that chase each other end here.
const mostRounds = 10;

/** What was answered and what was worked out together. */
export const withComputed = (answers: Answers, computed: Computed): Answers => {
  // what somebody took away stays so: without its empty list, it would be filled in anew
  const isCleared = (key: string): boolean => Object.hasOwn(answers, key) && answers[key]!.length === 0;
  const all = Object.entries({...answers, ...computed.answers});
  return Object.fromEntries(all.filter(([key, values]) => values.length > 0 || isCleared(key)));
};

/** Works out what depends on the answers, until nothing changes any more (ten times at most). */
export const settle = (questionnaire: Questionnaire, answers: Answers, compute?: Compute): Settled => {
  if (!compute) return {answers, entries: entriesOf(questionnaire, answers)};
  let computed = compute(answers);
  let settled = withComputed(answers, computed);
  for (let round = 1; round < mostRounds; round++) {
    const before = JSON.stringify([computed.answers, computed.enabled]);
    computed = compute(settled);
    settled = withComputed(settled, computed);
    if (JSON.stringify([computed.answers, computed.enabled]) === before) break;
  }
  return {answers: settled, entries: entriesOf(questionnaire, settled, computed), computed};
};
