import type {Item, Questionnaire} from './questionnaire.js';

const known = new WeakMap<Questionnaire, ReadonlyMap<string, Item>>();

const withAll = (items: readonly Item[] = []): [string, Item][] =>
  items.flatMap((item) => [[item.linkId, item], ...withAll(item.items)]);

/** The item that an answer's key names, wherever it stands; undefined when the questionnaire has none such. */
export const itemOf = (questionnaire: Questionnaire, key: string): Item | undefined => {
  const items = known.get(questionnaire) ?? new Map(withAll(questionnaire.items));
  known.set(questionnaire, items);
  // What stands before the last turn in a key says where it was asked, not what.
  return items.get(key) ?? items.get(key.replace(/^.*#\d+\//s, ''));
};
