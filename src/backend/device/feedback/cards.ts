import {uninvited} from '../../../model/feedback/arriving.js';
import type {CardDraft, CardText} from '../../../model/contract/feedback/card-draft.js';
import type {OwnCard} from '../../../model/contract/feedback/card.js';
import {refusedCorrection} from '../../../model/feedback/correcting.js';
import {untouched} from '../../../model/feedback/handling.js';
import {mostCards} from '../../../model/feedback/rules.js';
import type {Versioned} from '../../feedback.js';
import {randomId} from '../secrets.js';
import {givenCard} from './card-views.js';
import {type KeptAsk, type KeptCard, askPlace, cardPlace} from './kept.js';
import {arrives, letGo} from './letting-go.js';
import {type OpenAsk, askWith, cardOf, erasedOn, takesCards, termOf} from './opening.js';
import {mayBeUnsignedIn, owedAsk} from './seat-gives.js';
import {type Turn, assertVersion, denied, invalid, link, madeBefore, unlink} from './turn.js';

/** Hashes of what comes with a new card. */
interface NewLink {
  giver: string;
  /** Of the secret of the invitation, or of the giver's own place. */
  give: string;
  made: string;
}

const assertInvited = (text: CardText, {ask}: OpenAsk): void => {
  const field = uninvited(text, ask.asks);
  if (field !== undefined) throw invalid(`${field}: is not invited.`);
};

const assertSigned = (text: CardText, {round}: OpenAsk): void => {
  if (round && text.signature === undefined && !mayBeUnsignedIn(round))
    throw invalid('signature: is needed, as too few give for unsigned cards to arrive.');
};

const assertTaken = (turn: Turn, open: OpenAsk): void => {
  if (!takesCards(turn, open)) throw denied('No cards are taken any more.');
  if (open.ask.waiting.length + open.ask.arrived.length >= mostCards) throw denied('It takes no more cards.');
};

const textOf = ({to: _to, stamp: _stamp, website: _website, ...text}: CardDraft): CardText => text;

const freshCard = ({now}: Turn, text: CardText, about: {ask: string; giver: string; made: string}): KeptCard => ({
  ...untouched,
  ...about,
  id: randomId(),
  text,
  created: now,
});

/** Keeps a card with its ask. */
const keep = ({places}: Turn, {ask, card}: {ask: KeptAsk; card: KeptCard}): void => {
  places.set(cardPlace(card.id), card);
  places.set(askPlace(ask.id), ask);
};

export const given = (turn: Turn, giver: string): Versioned<OwnCard> => givenCard(turn, cardOf(turn, giver));

export const give = (turn: Turn, draft: CardDraft, {give: by, ...hashes}: NewLink): Versioned<OwnCard> => {
  const {giver: hash, made} = hashes;
  const before = madeBefore<KeptCard>(turn, {opens: 'card', hash, made, place: cardPlace});
  if (before) return given(turn, hash);
  const open = owedAsk(turn, by, draft.to);
  const text = textOf(draft);
  assertTaken(turn, open);
  assertInvited(text, open);
  assertSigned(text, open);
  const card = freshCard(turn, text, {ask: open.ask.id, ...hashes});
  link(turn, 'card', hash, {id: card.id});
  const {id, created} = card;
  const waits = {ask: {...open.ask, waiting: [...open.ask.waiting, {id, created}]}, card};
  keep(turn, text.signature === undefined ? waits : arrives(turn, open.ask, card));
  letGo(turn, askWith(turn, open.ask.id));
  return given(turn, hash);
};

const without = (ask: KeptAsk, {id}: KeptCard): KeptAsk => ({
  ...ask,
  waiting: ask.waiting.filter((each) => each.id !== id),
  arrived: ask.arrived.filter((entry) => !entry.endsWith(id)),
  shown: ask.shown.filter((each) => each !== id),
});

export const corrected = (turn: Turn, text: CardText, giver: string, version: string): Versioned<OwnCard> => {
  const open = cardOf(turn, giver);
  const {card: before, ask} = open;
  const refused = refusedCorrection({...before, arrived: before.arrived !== undefined}, text, turn.now);
  if (refused !== undefined) throw denied(refused);
  assertVersion(givenCard(turn, open).version, version);
  assertInvited(text, open);
  const shown = before.shown && text.mayShow;
  const after: KeptCard = {...before, text, shown};
  const isSigned = before.arrived === undefined && text.signature !== undefined;
  if (isSigned) keep(turn, arrives(turn, without(ask, before), after));
  else keep(turn, {ask: {...ask, shown: ask.shown.filter((id) => shown || id !== before.id)}, card: after});
  return given(turn, giver);
};

export const withdrawn = (turn: Turn, giver: string): void => {
  const {card, ...open} = cardOf(turn, giver);
  turn.places.remove(cardPlace(card.id));
  unlink(turn, 'card', giver, erasedOn(turn, termOf(open)));
  turn.places.set(askPlace(open.ask.id), without(open.ask, card));
};
