import type {Card} from '../../model/contract/feedback/card.js';

/** What a look at the newest cards has told. */
export interface Look {
  /** Those known before that are still there, as they are now. */
  cards: readonly Card[];
  /** Those that were not known. */
  arrived: readonly Card[];
  /** Whether anything is another than before. */
  isNew: boolean;
}

/**
 * Holds the newest cards against those that are known.
 * @param newest the newest day first. @param whole whether these are all there are; otherwise of their last day some may be missing.
 */
export const lookedAt = (known: readonly Card[], newest: readonly Card[], whole: boolean): Look => {
  const seen = new Map(newest.map((card) => [card.id, card]));
  const lastDay = newest.at(-1)?.day ?? '';
  const isThere = ({id, day}: Card): boolean => seen.has(id) || (!whole && day <= lastDay);
  const cards = known.filter(isThere).map((card) => seen.get(card.id) ?? card);
  const ids = new Set(known.map(({id}) => id));
  const arrived = newest.filter(({id}) => !ids.has(id));
  const same = cards.length === known.length && cards.every(({version}, index) => version === known[index]!.version);
  return {cards, arrived, isNew: arrived.length > 0 || !same};
};
