import type {Compute, Computed} from './computed.js';
import {type Entry, entriesOf} from './entries.js';
import type {Answers, Item, Questionnaire} from './questionnaire.js';
import {withComputed} from './standing.js';

/** Where a questionnaire stands. */
export interface Settled {
  /** What was answered and what was worked out. */
  readonly answers: Answers;
  readonly entries: readonly Entry[];
  readonly computed?: Computed;
}

// A chain of expressions longer than this is not met in practice; two that chase each other end here.
const mostRounds = 10;

/** `linkId`s of the questions on whose answers it depends what else is shown. */
export const decisiveIn = (items: readonly Item[], found = new Set<string>()): ReadonlySet<string> => {
  for (const item of items) {
    for (const {question} of item.enableWhen ?? []) found.add(question);
    if (item.items && item.type !== 'group') found.add(item.linkId);
    decisiveIn(item.items ?? [], found);
  }
  return found;
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
