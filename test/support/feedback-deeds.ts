import type {CardText} from '../../src/model/contract/feedback/card-draft.js';
import type {Action, Kind} from './feedback-actions.js';
import type {History} from './feedback-history.js';
import {type Ask, type Card, markOf} from './feedback-oracle.js';
import {cardLinks, correct} from './feedback-deeds-correct.js';
import {receiving} from './feedback-deeds-received.js';
import {rounds} from './feedback-deeds-round.js';
import {outcomeOf} from './feedback-stage.js';
import {chosen, linkFor} from './feedback-choice.js';

/** Does something, and makes sure that it ends as it must. */
export type Deed = (history: History, action: Action) => Promise<void>;

/** A text that no other card has. Every fifth is one that is not invited everywhere. */
const textFrom = ({oracle}: History, how: number, number = oracle.cards.length): CardText => ({
  noticed: `I noticed #${number}.${how}`,
  mayShow: how % 3 > 0,
  ...(how % 5 === 0 && {tryOut: 'Tea.'}),
  ...(how % 11 === 0 && {otherView: 'Or so.'}),
  ...(how % 2 === 0 && {signature: `Giver ${number}`}),
});

const newCard = (history: History, {secret, by, ask, text}: Pick<Card, 'secret' | 'by' | 'ask' | 'text'>): Card => {
  const nothing = {thanked: false, shown: false, answered: false, turnedAway: false, reported: false} as const;
  const card: Card = {
    ...nothing,
    secret,
    by,
    ask,
    text,
    sent: text,
    created: history.oracle.now,
    place: 'new',
    gone: false,
  };
  history.oracle.cards.push(card);
  history.links.push(secret);
  return card;
};

/** Who can give: peers with the link, and who has a place. */
const givers = ({oracle}: History): string[] => {
  const seated = oracle.round.seats.filter(({seat}) => seat!.taken).map(({secret}) => secret);
  return [...oracle.asks.filter(({seat}) => !seat).map(({give}) => give), ...seated];
};

/** For which place, where it is given from one. */
const placeFor = ({oracle}: History, by: string, what: number): string | undefined => {
  if (!oracle.ownSeat(by) && what % 9 > 0) return undefined;
  return what % 13 === 0 ? crypto.randomUUID() : chosen(oracle.round.seats, what)!.seat!.id;
};

interface Giving {
  by: string;
  to: string | undefined;
  text: CardText;
  port: number;
}

/** Gives a card, and makes sure that it is taken, or is not, as it must be. */
const given = async (history: History, {by, to, text, port}: Giving): Promise<void> => {
  const {oracle} = history;
  const secret = history.secret(`card${history.links.length}-${markOf(text).slice(1)}`);
  const must = oracle.taken(by, to, text);
  const draft = {...text, ...(to !== undefined && {to})};
  const {outcome} = await outcomeOf(history.port(port).give(draft, {secret, give: by, key: `key-${secret}`}));
  history.expect(`give by ${by}`, outcome, ...must);
  if (outcome !== 'answered') return;
  const card = newCard(history, {secret, by, ask: oracle.target(by, to), text});
  if (to !== undefined) oracle.owe(oracle.ownSeat(by)!, card.ask, 'given');
  if (text.signature !== undefined) oracle.arrive(card);
  oracle.letGo(card.ask);
};

const give: Deed = (history, {by: link, what, how, port}) => {
  const by = linkFor(history, givers(history), link);
  return given(history, {by, to: placeFor(history, by, what), text: textFrom(history, how), port});
};

/** All who may still give to one place do so, unsigned. */
const circle: Deed = async (history, {what, how, port}) => {
  const {oracle} = history;
  const to = chosen(oracle.round.seats, what)!;
  const owing = oracle.round.seats.filter((seat) => seat.seat!.taken && oracle.owed(seat, to) === 'owed');
  for (const {secret: by} of owing) {
    const text = {noticed: `I noticed #${oracle.cards.length}.${how}`, mayShow: true};
    await given(history, {by, to: to.seat!.id, text, port: port + how});
  }
};

/** Several unsigned cards, all at once and through all ports. */
const together: Deed = async (history, {what, how}) => {
  const {oracle, stage} = history;
  const ask = chosen(
    oracle.asks.filter(({seat}) => !seat),
    what,
  )!;
  if (!oracle.invited(ask.give) || !oracle.isOpen(ask)) return;
  const cards = Array.from({length: 2 + (how % 4)}, () => {
    const number = oracle.cards.length;
    const text = {noticed: `I noticed #${number}.0`, mayShow: true};
    return newCard(history, {secret: history.secret(`card${number}`), by: ask.give, ask, text});
  });
  const sent = cards.map(({secret, text}, index) =>
    history.port(index).give(text, {secret, give: ask.give, key: `key-${secret}`}),
  );
  await Promise.all(sent);
  if (stage.settleMinutes > 0) oracle.letGo(ask);
  else await adopt(history, ask);
};

// Which three of them came first is not ours to say; that three did, and the others wait, is.
const adopt = async (history: History, ask: Ask): Promise<void> => {
  const {oracle} = history;
  const waiting = oracle.cards.filter((card) => card.ask === ask && !card.gone && card.day === undefined);
  for (const card of waiting.filter(({text}) => text.signature === undefined)) {
    const {value} = await history.port(0).given(card.secret);
    if (value.state === 'arrived') oracle.arrive(card);
  }
  const left = waiting.filter(({day}) => day === undefined).length;
  if (left !== waiting.length % 3) throw new Error(`${left} of ${waiting.length} unsigned cards still wait`);
};

/** The same send again, as after a lost answer: by the same link, though the asker may have changed it since. */
const repeat: Deed = async (history, {what, port}) => {
  const card = chosen(history.oracle.cards, what);
  if (!card || card.ask.seat) return;
  const must = history.oracle.card(card.secret) ? 'answered' : 'missing';
  const link = {secret: card.secret, give: card.by, key: `key-${card.secret}`};
  const {outcome} = await outcomeOf(history.port(port).give(card.sent, link));
  history.expect(`repeating ${card.secret}`, outcome, must);
};

const withdraw: Deed = async (history, {by: link, port}) => {
  const secret = linkFor(history, cardLinks(history), link);
  await history.port(port).withdraw(secret);
  const card = history.oracle.card(secret);
  if (card) card.gone = true;
};

const aDay = 24 * 60;

/** Some minutes go by, now and then a day, and seldom all the time for which anything is kept. */
const later: Deed = async ({stage}, {how}) => {
  const short = how % 7 === 0 ? aDay + 1 : 1 + (how % 20);
  await stage.later?.(how % 29 === 0 ? 100 * aDay : short);
};

/** What people do. */
export const deeds: Record<Kind, Deed> = {
  give,
  circle,
  together,
  repeat,
  withdraw,
  correct,
  later,
  ...receiving,
  ...rounds,
};
