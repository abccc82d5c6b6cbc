import fc from 'fast-check';
import type {Answer, Answers, Condition, Item, Questionnaire} from '../../../src/model/questionnaire/questionnaire.js';
import {asking, counting} from './asking.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const operators = ['exists', '=', '!=', '>', '<', '>=', '<='] as const;

const condition: fc.Arbitrary<Condition> = fc.record({
  question: fc.constantFrom(...ids),
  operator: fc.constantFrom(...operators),
  answer: fc.oneof(fc.constantFrom('0', '1', 'x'), fc.integer({min: 0, max: 3}), fc.boolean()),
});

const bare = (linkId: string): fc.Arbitrary<Item> =>
  fc.record({
    linkId: fc.constant(linkId),
    type: fc.constantFrom('choice', 'string', 'integer', 'boolean', 'group', 'display'),
    options: fc.constant(counting),
    repeats: fc.boolean(),
    hidden: fc.boolean(),
    enableWhen: fc.array(condition, {maxLength: 2}),
    enableBehavior: fc.constantFrom('all', 'any'),
    disabledDisplay: fc.constantFrom('hidden', 'protected'),
  });

// Each item stands at the top, or in one of those before it.
const nested = (items: readonly Item[], parents: readonly number[], parent: number): Item[] =>
  items.flatMap((item, at) => (parents[at] === parent ? {...item, items: nested(items, parents, at)} : []));

/** Any questionnaire of eight items, conditions that wait for each other included. */
export const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .tuple(fc.tuple(...ids.map(bare)), fc.tuple(...ids.map((_, at) => fc.integer({min: -1, max: at - 1}))))
  .map(([items, parents]) =>
    asking(nested(items, parents, -1), {
      scores: [
        {
          id: 's',
          name: 'Total',
          algorithm: {id: 's', version: '1'},
          items: ['a', 'b', 'c'],
          min: 0,
          max: 9,
          higher: 'harder',
        },
      ],
    }),
  );

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom<Answer>('0', '1', 'x', '', true, {declined: true}, {other: ' '}),
  fc.integer({min: -1, max: 3}),
);

const keys = ids.flatMap((id) => [id, ...ids.flatMap((other) => [`${other}#0/${id}`, `${other}#1/${id}`])]);

/** Any answers to it, to what it does not ask as well. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...keys, 'stray', 'constructor'),
  fc.array(anyAnswer, {maxLength: 2}),
);
