import {arriving, dayOf, orderKey} from '../../../model/feedback/arriving.js';
import {type KeptAsk, type KeptCard, askPlace, cardPlace} from './kept.js';
import {type OpenAsk, takesCards} from './opening.js';
import {type Turn, dayLength} from './turn.js';

const later = (one: string, other: string): number => Number(one < other) - Number(one > other);

/** The order in which cards are read: the newest day first, and chance decides within it. */
export const follows = (one: string, other: string): number =>
  later(one.slice(0, 10), other.slice(0, 10)) || later(other, one);

const arrivedNow = ({now, options}: Turn): string => `${dayOf(now)} ${orderKey(options.chance)}`;

/** Where a card stands among those that have arrived. */
export const arrivalOf = ({id, arrived = ''}: KeptCard): string => `${arrived} ${id}`;

/** The ask, with some more cards that have arrived. */
const withArrived = (ask: KeptAsk, cards: readonly KeptCard[]): KeptAsk => {
  const ids = new Set(cards.map(({id}) => id));
  return {
    ...ask,
    waiting: ask.waiting.filter(({id}) => !ids.has(id)),
    arrived: [...ask.arrived, ...cards.map(arrivalOf)].sort(follows),
  };
};

/** A card arrives, signed: at once, and as it is. */
export const arrives = (turn: Turn, ask: KeptAsk, card: KeptCard): {ask: KeptAsk; card: KeptCard} => {
  const arrived: KeptCard = {...card, arrived: arrivedNow(turn)};
  return {ask: withArrived(ask, [arrived]), card: arrived};
};

// When it was written is not kept any longer than it is needed.
const freed = (turn: Turn, card: KeptCard): KeptCard => ({
  ...card,
  arrived: arrivedNow(turn),
  created: turn.now - (turn.now % dayLength),
});

/** Unsigned cards that may arrive do so, together. */
export const letGo = <T extends OpenAsk>(turn: Turn, open: T): T => {
  const {places, now, options} = turn;
  const settling = {now, over: !takesCards(turn, open), settle: options.settleMinutes * 60_000};
  const free = arriving(open.ask.waiting, settling);
  if (free.length === 0) return open;
  const cards = places
    .all<KeptCard>(free.map(({id}) => cardPlace(id)))
    .filter((card) => card !== undefined)
    .map((card) => freed(turn, card));
  for (const card of cards) places.set(cardPlace(card.id), card);
  const ask = withArrived(open.ask, cards);
  places.set(askPlace(ask.id), ask);
  return {...open, ask};
};
