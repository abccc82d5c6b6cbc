import {isDeclined, numberOf} from './answer.js';
import type {Answer, Condition, Item} from './questionnaire.js';

type Value = Condition['answer'] | undefined;

const comparable = (item: Item, value: Value): Value =>
  item.type === 'dateTime' && typeof value === 'string' ? Date.parse(value) : value;

// An option counts by its score where a condition names a number, else by its value.
const valueOf = (item: Item, answer: Answer, expected: Value): Value => {
  if (typeof expected === 'number') return numberOf(item, answer);
  if (typeof answer !== 'object') return answer;
  return 'other' in answer ? answer.other : undefined;
};

const compares: Record<Condition['operator'], (value: NonNullable<Value>, expected: NonNullable<Value>) => boolean> = {
  exists: () => true,
  '=': (value, expected) => value === expected,
  '!=': (value, expected) => value === expected,
  '>': (value, expected) => value > expected,
  '<': (value, expected) => value < expected,
  '>=': (value, expected) => value >= expected,
  '<=': (value, expected) => value <= expected,
};

/**
 * Whether a condition holds for the answers to its question. As in FHIR R5, one answer that fits is enough, and for
 * `!=` none may be equal; so a question without an answer meets `exists: false` and `!=`.
 * https://hl7.org/fhir/R5/codesystem-questionnaire-enable-operator.html
 */
export const holds = ({operator, answer}: Condition, item: Item, answers: readonly Answer[]): boolean => {
  const given = answers.length > 0 && !isDeclined(answers);
  if (operator === 'exists') return given === (answer !== false && answer !== 'false');
  if (!given) return operator === '!=';
  const expected = comparable(item, answer)!;
  const fits = answers.some((each) => {
    const value = comparable(item, valueOf(item, each, answer));
    return typeof value === typeof expected && compares[operator](value!, expected);
  });
  return fits !== (operator === '!=');
};
