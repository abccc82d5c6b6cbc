import type {Entry} from './entries.js';
import {isTurned} from './places.js';
import type {Answer, Answers, Item} from './questionnaire.js';

/** The key of the repeating group of which an entry is a turn: there its number of turns is kept. */
export const groupKey = (turn: Entry): string => turn.key.slice(0, turn.key.lastIndexOf('#'));

type Filled = [key: string, answers: readonly Answer[]];

/** What items fill in at the start; `prefix` is the beginning of their keys. */
export const initialIn = (items: readonly Item[] = [], prefix: string): Filled[] =>
  items.flatMap((item): Filled[] => {
    const key = prefix + item.linkId;
    if (isTurned(item)) {
      const turns = Array.from({length: item.minOccurs || 1}, (_, turn) => `${key}#${turn}/`);
      return turns.flatMap((turn) => initialIn(item.items, turn));
    }
    const inside = initialIn(item.items, prefix);
    return item.initial ? [[key, item.initial], ...inside] : inside;
  });

/** The answers with one more turn of a repeating group, at its end. `count` is how many there are. */
export const withTurn = (answers: Answers, turn: Entry, count: number): Answers => {
  const group = groupKey(turn);
  const initial = initialIn(turn.item.items, `${group}#${count}/`);
  return {...answers, ...Object.fromEntries(initial), [group]: [count + 1]};
};

/** The answers without one turn of `count`; those after it move up. */
export const withoutTurn = (answers: Answers, turn: Entry, count: number): Answers => {
  const group = groupKey(turn);
  const kept: Record<string, Answers[string]> = {};
  for (const [key, values] of Object.entries(answers)) {
    const inside = key.startsWith(`${group}#`) ? /^(\d+)(\/.*)$/s.exec(key.slice(group.length + 1)) : null;
    const at = inside ? +inside[1]! : -1;
    if (at !== turn.turn) kept[at > turn.turn! ? `${group}#${at - 1}${inside![2]}` : key] = values;
  }
  kept[group] = [Math.max(count - 1, 0)];
  return kept;
};
