import {isBlank, isDeclined} from './answer.js';
import type {Computed} from './computed.js';
import {type Entry, flat} from './entries.js';
import type {Answer, Answers, Item} from './questionnaire.js';
import {given} from './standing.js';
import {inValue} from './values.js';

/** What is wrong with the answer to one question; `limit` is what it breaks, `text` a rule in the questionnaire's words. */
export interface Mistake {
  readonly key: string;
  readonly code:
    | 'required'
    | 'number'
    | 'whole'
    | 'min'
    | 'max'
    | 'decimals'
    | 'long'
    | 'short'
    | 'pattern'
    | 'date'
    | 'url'
    | 'few'
    | 'many'
    | 'rule';
  readonly limit?: number | string;
  readonly text?: string;
}

type Found = Omit<Mistake, 'key'> | undefined;

/** How many answers to one question a backend takes. */
const most = 200;

const inCount = (count: number, {required, minOccurs = 0, maxOccurs = most}: Item): Found => {
  if (!count) return required ? {code: 'required'} : undefined;
  if (count < minOccurs) return {code: 'few', limit: minOccurs};
  const limit = Math.min(maxOccurs, most);
  return count > limit ? {code: 'many', limit} : undefined;
};

const inAnswers = (all: readonly Answer[], item: Item): Found => {
  if (isDeclined(all)) return undefined;
  const answers = all.filter((answer) => !isBlank(answer));
  const found = inCount(answers.length, item);
  if (found) return found;
  for (const answer of answers) {
    const wrong = inValue(answer, item);
    if (wrong) return wrong;
  }
  return undefined;
};

const isAsked = ({type, readOnly}: Item): boolean => type !== 'group' && type !== 'display' && !readOnly;

const inEntry = ({key, item, enabled}: Entry, answers: Answers, wrong: Computed['wrong'] = []): Found => {
  if (!enabled) return undefined;
  const found = isAsked(item) ? inAnswers(given(answers, key), item) : undefined;
  const rule = wrong.find((each) => each.key === key);
  return found ?? (rule && {code: 'rule', text: rule.text});
};

/** At most one for each question, in reading order. `entries` is the tree, or a page of it. */
export const mistakesIn = (entries: readonly Entry[], answers: Answers, computed?: Computed): Mistake[] =>
  flat(entries).flatMap((entry) => {
    const found = inEntry(entry, answers, computed?.wrong);
    return found ? {key: entry.key, ...found} : [];
  });
