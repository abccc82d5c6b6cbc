import type {Card, OwnCard, ShownCard} from '../../../model/contract/feedback/card.js';
import {stableId} from '../../../model/calendar/stable-id.js';
import {correctable} from '../../../model/feedback/rules.js';
import type {Versioned} from '../../feedback.js';
import type {KeptCard} from './kept.js';
import {type OpenAsk, erasedOn, termOf} from './opening.js';
import type {Turn} from './turn.js';

const dayIn = ({arrived = ''}: KeptCard): string => arrived.slice(0, 10);

/** A card, for the group. */
export const shownCard = (card: KeptCard, to: string): ShownCard => {
  const {mayShow: _mayShow, ...words} = card.text;
  return {...words, id: card.id, day: dayIn(card), to};
};

// Of nothing but what its viewer sees: nobody learns from a version what the other does with the card.
const versionOf = (seen: object): string => stableId(JSON.stringify(seen));

/** A card, for its receiver. */
export const receivedCard = (card: KeptCard): Card => {
  const {id, text, thanked, place, shown, answer, answered, sealedUntil} = card;
  const seen = {
    ...text,
    id,
    day: dayIn(card),
    thanked,
    place,
    shown,
    ...(answer !== undefined && {answer}),
    answered,
    ...(sealedUntil !== undefined && {reported: 'open' as const}),
  };
  return {...seen, version: versionOf(seen)};
};

const toldToGiver = ({text, arrived, thanked, answer, shown}: KeptCard) => ({
  ...text,
  state: arrived === undefined ? ('waiting' as const) : ('arrived' as const),
  thanked,
  ...(answer !== undefined && {answer}),
  shown,
});

/** A card, for its giver. */
export const givenCard = (turn: Turn, open: {card: KeptCard} & OpenAsk): Versioned<OwnCard> => {
  const {name: to, about, wish, otherView: otherViewInvited} = open.ask.asks;
  const {created} = open.card;
  const seen = toldToGiver(open.card);
  const value: OwnCard = {
    ...seen,
    to,
    about,
    wish,
    otherViewInvited,
    created,
    correctableUntil: created + correctable,
    erasedOn: erasedOn(turn, termOf(open)),
  };
  return {value, version: versionOf(seen)};
};
