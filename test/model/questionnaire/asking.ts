import type {Item, Option, Questionnaire} from '../../../src/model/questionnaire/questionnaire.js';

/** A questionnaire of these items. */
export const asking = (items: readonly Item[], rest: Partial<Questionnaire> = {}): Questionnaire => ({
  id: 'test',
  version: '1',
  items,
  ...rest,
});

/** Options `0` to `3` that count so much. */
export const counting: readonly Option[] = [0, 1, 2, 3].map((score) => ({
  value: `${score}`,
  text: `Option ${score}`,
  score,
}));

/** A choice of `counting`. */
export const choice = (linkId: string, rest: Partial<Item> = {}): Item => ({
  linkId,
  type: 'choice',
  text: linkId,
  options: counting,
  ...rest,
});

/** A line of text. */
export const line = (linkId: string, rest: Partial<Item> = {}): Item => ({linkId, type: 'string', ...rest});

/** A group. */
export const group = (linkId: string, items: readonly Item[], rest: Partial<Item> = {}): Item => ({
  linkId,
  type: 'group',
  items,
  ...rest,
});

/** A visit several times over, each with drugs several times over. */
export const visits = asking([
  group('visit', [line('who'), group('drug', [line('name'), line('dose')], {repeats: true})], {repeats: true}),
]);
