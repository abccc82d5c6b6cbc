import {type KeptAsk, type KeptCard, type KeptRound, askPlace, cardPlace, linkPlace, roundPlace} from './kept.js';
import type {Places} from './places.js';
import {type Turn, unlink} from './turn.js';

const idOf = (arrived: string): string => arrived.slice(-36);

/** Ids of all cards of an ask. */
export const cardsOf = ({waiting, arrived}: KeptAsk): string[] => [
  ...waiting.map(({id}) => id),
  ...arrived.map((entry) => idOf(entry)),
];

const present = <T>(places: Places, names: readonly string[]): T[] =>
  places.all<T>(names).filter((value) => value !== undefined);

/** Erases all cards that an ask has. @param gone until when their secrets are not taken again. */
export const forgetCards = (turn: Turn, ask: KeptAsk, gone: number): void => {
  for (const {id, giver} of present<KeptCard>(turn.places, cardsOf(ask).map(cardPlace))) {
    turn.places.remove(cardPlace(id));
    unlink(turn, 'card', giver, gone);
  }
};

/**
 * Erases an ask with all that belongs to it.
 * @param gone as with its cards; of the link for peers, too: whoever holds it must not get what others mean for the asker.
 */
export const forgetAsk = (turn: Turn, ask: KeptAsk, gone: number): void => {
  forgetCards(turn, ask, gone);
  turn.places.remove(askPlace(ask.id));
  if (ask.owner !== undefined) turn.places.remove(linkPlace('ask', ask.owner));
  if (ask.give !== undefined) unlink(turn, 'give', ask.give, gone);
};

/** Erases a round with all that belongs to it. @param gone as with cards. */
export const forgetRound = (turn: Turn, {id, host, seats}: KeptRound, gone: number): void => {
  const {places} = turn;
  for (const ask of present<KeptAsk>(
    places,
    seats.map((seat) => askPlace(seat.id)),
  ))
    forgetAsk(turn, ask, gone);
  for (const {handed, own} of seats) {
    places.remove(linkPlace('seat', handed));
    if (own !== undefined) places.remove(linkPlace('seat', own));
  }
  places.remove(linkPlace('round', host));
  places.remove(roundPlace(id));
};
