import type {Condition} from '../questionnaire/questionnaire.js';
import {optionFor} from './options.js';
import type {Draft, Reading} from './reading.js';
import {type Raw, type Typed, isRaw, listOf, numberIn, textOf, typedIn} from './resource.js';

const operators: ReadonlySet<unknown> = new Set(['exists', '=', '!=', '>', '<', '>=', '<=']);

const isOperator = (value: unknown): value is Condition['operator'] => operators.has(value);

const plain = (value: unknown): Condition['answer'] | undefined =>
  typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);

const inObject = (kind: string, value: Raw): Condition['answer'] | undefined =>
  kind === 'Quantity' ? numberIn(value['value']) : (textOf(value['code']) ?? textOf(value['display']));

/** What an answer is compared with: the number of a quantity, the value of an option. */
const expected = (question: Draft, typed: Typed): Condition['answer'] | undefined => {
  const {kind, value} = typed;
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  const option = question.type === 'choice' && !isPlain ? optionFor(question, typed) : undefined;
  return option?.value ?? (isRaw(value) ? inObject(kind, value) : plain(value));
};

// Numbers are compared as they stand: the same weight in other units would be another number.
const mixesUnits = ({units = []}: Draft, {kind, value}: Typed): boolean => {
  const unit = kind === 'Quantity' && isRaw(value) ? (value['code'] ?? value['unit']) : undefined;
  return unit !== undefined && units.some((each) => each.value !== unit && each.text !== unit);
};

const readCondition = (raw: Raw, at: string, question: Draft | undefined, reading: Reading): Condition[] => {
  const {operator = '='} = raw;
  const typed = typedIn(raw, 'answer');
  const answer = question && typed && expected(question, typed);
  if (!question || answer === undefined || !isOperator(operator)) {
    reading.report.add('enableWhen', at, `Its condition on “${String(raw['question'])}” is not understood.`);
    return [];
  }
  if (mixesUnits(question, typed!)) reading.report.add('enableWhen', at, 'Its condition compares different units.');
  return [{question: question.linkId, operator, answer}];
};

/** Reads the conditions of all items, now that the options of all questions are known. */
export const readConditions = (byId: ReadonlyMap<string, Draft>, reading: Reading): void => {
  for (const [draft, raw] of reading.waiting) {
    const conditions = listOf(raw, 'enableWhen').flatMap((each) =>
      readCondition(each, draft.linkId, byId.get(String(each['question'])), reading),
    );
    if (conditions.length) draft.enableWhen = conditions;
  }
};
