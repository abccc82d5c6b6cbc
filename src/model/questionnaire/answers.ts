import {isBlank} from './answer.js';
import type {Computed} from './computed.js';
import {type Entry, enabledEntries, flat} from './entries.js';
import type {Answer, Answers, Questionnaire} from './questionnaire.js';
import {given} from './standing.js';
import {groupKey, initialIn} from './turns.js';

export {declined, isDeclined, numberOf} from './answer.js';

const isQuestion = ({item}: Entry): boolean => item.type !== 'group' && item.type !== 'display';

/** What may be sent: answers of declared questions that are enabled, without empty ones. */
export const keptAnswers = (questionnaire: Questionnaire, answers: Answers, computed?: Computed): Answers => {
  const all = {...answers, ...computed?.answers};
  const kept: [string, readonly Answer[]][] = [];
  for (const entry of flat(enabledEntries(questionnaire, answers, computed))) {
    const key = entry.turn === 0 ? groupKey(entry) : entry.key;
    const values = entry.turn === 0 || isQuestion(entry) ? given(all, key).filter((answer) => !isBlank(answer)) : [];
    if (values.length) kept.push([key, values]);
  }
  // Not by assignment: a question may be called `__proto__`.
  return Object.fromEntries(kept);
};

/** What the questionnaire itself fills in at the start, also in what is not enabled yet. */
export const initialAnswers = ({items}: Questionnaire): Answers => Object.fromEntries(initialIn(items, ''));
