import type {CardHandling} from '../../../model/contract/feedback/card-draft.js';
import type {Card, CardPage, ReportReceipt} from '../../../model/contract/feedback/card.js';
import {type Handled, handledAfter, refusedHandling} from '../../../model/feedback/handling.js';
import {receivedCard} from './card-views.js';
import {type KeptAsk, type KeptCard, askPlace, cardPlace} from './kept.js';
import {follows, letGo} from './letting-go.js';
import {askOf} from './opening.js';
import {type Turn, assertVersion, dayLength, denied, invalid, missing} from './turn.js';

const pageSize = 200;

const assertCursor = (cursor: string | undefined): void => {
  if (cursor !== undefined && !/^\d{4}-\d\d-\d\d [\da-z]{8} [\da-f-]{36}$/.test(cursor))
    throw invalid('The cursor is none that an answer has given.');
};

export const received = (turn: Turn, owner: string, cursor: string | undefined): CardPage => {
  assertCursor(cursor);
  const {ask} = letGo(turn, askOf(turn, owner));
  const rest = cursor === undefined ? ask.arrived : ask.arrived.filter((entry) => follows(cursor, entry) < 0);
  const page = rest.slice(0, pageSize);
  const cards = turn.places.all<KeptCard>(page.map((entry) => cardPlace(entry.slice(-36))));
  const items = cards.filter((card) => card !== undefined).map((card) => receivedCard(card));
  return {items, ...(rest.length > pageSize && {cursor: page.at(-1)!})};
};

const arrivedCard = (turn: Turn, owner: string, id: string): {ask: KeptAsk; card: KeptCard} => {
  const {ask} = askOf(turn, owner);
  const card = turn.places.get<KeptCard>(cardPlace(id));
  if (card?.ask !== ask.id || card.arrived === undefined) throw missing();
  return {ask, card};
};

const handledOf = ({thanked, place, shown, answer, answered, turnedAway}: KeptCard): Handled => ({
  thanked,
  place,
  shown,
  answered,
  turnedAway,
  ...(answer !== undefined && {answer}),
});

export const handled = (
  turn: Turn,
  handling: CardHandling,
  {id, owner}: {id: string; owner: string},
  version: string,
): Card => {
  const {ask, card: before} = arrivedCard(turn, owner, id);
  assertVersion(receivedCard(before).version, version);
  const refused = refusedHandling({...before, mayShow: before.text.mayShow}, handling);
  if (refused !== undefined) throw denied(refused);
  const card: KeptCard = {...before, answer: undefined, ...handledAfter(handledOf(before), handling)};
  turn.places.set(cardPlace(id), card);
  if (card.shown !== before.shown) {
    const shown = ask.shown.filter((each) => each !== id);
    turn.places.set(askPlace(ask.id), {...ask, shown: card.shown ? [id, ...shown] : shown} satisfies KeptAsk);
  }
  return receivedCard(card);
};

/** On a device nobody else could read it: it stays reported, and no copy is kept. */
export const reported = (turn: Turn, {id, owner}: {id: string; owner: string}): ReportReceipt => {
  const {card} = arrivedCard(turn, owner, id);
  if (card.sealedUntil !== undefined) return {sealedUntil: card.sealedUntil};
  const sealedUntil = turn.now + turn.options.sealDays * dayLength;
  turn.places.set(cardPlace(id), {...card, sealedUntil} satisfies KeptCard);
  return {sealedUntil};
};
