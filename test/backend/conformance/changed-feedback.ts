import type {FeedbackPort} from '../../../src/backend/feedback.js';
import {BackendError} from '../../../src/backend/backend.js';
import type {Invitation, OwnAsk} from '../../../src/model/contract/feedback/ask.js';
import type {Card, CardPage, OwnCard} from '../../../src/model/contract/feedback/card.js';
import type {CardDraft} from '../../../src/model/contract/feedback/card-draft.js';
import type {OwnRound, Seat} from '../../../src/model/contract/feedback/round.js';

/** The methods of a port, each for itself. */
export type Right = {[Each in keyof FeedbackPort]: FeedbackPort[Each]};
export type Wrong = (right: Right) => Partial<Right>;
type Name = keyof Right;
type Link = Parameters<Right['give']>[1];
type Method = (...about: unknown[]) => Promise<unknown>;

export const random = (): string => crypto.randomUUID() + crypto.randomUUID();
export const fails = (kind: 'missing' | 'denied' | 'invalid'): Promise<never> =>
  Promise.reject(new BackendError(kind, 'No.'));

/** Each of these methods answers what `change` makes of it. */
export const changed =
  (names: readonly Name[], change: (method: Method) => Method): Wrong =>
  (right) =>
    Object.fromEntries(names.map((name) => [name, change(right[name] as Method)]));

/** Takes what is refused, and answers anything. */
export const taking = (...names: Name[]): Wrong =>
  changed(
    names,
    (method) =>
      (...about) =>
        method(...about).catch(() => ({value: {}, version: 'x'})),
  );

const valued = <T>(names: readonly Name[], change: (value: T) => object): Wrong =>
  changed(names, (method) => async (...about) => {
    const {value, version} = (await method(...about)) as {value: T & object; version: string};
    return {value: {...value, ...change(value)}, version};
  });
export const asks = (change: (ask: OwnAsk) => object): Wrong => valued(['ask', 'asked', 'changeAsk'], change);
export const givenCards = (change: (card: OwnCard) => object): Wrong => valued(['give', 'given', 'correct'], change);
export const roundsAre = (change: (round: OwnRound) => object): Wrong =>
  valued(['openRound', 'round', 'changeRound'], change);

const plain = <T>(names: readonly Name[], change: (value: T) => object): Wrong =>
  changed(names, (method) => async (...about) => {
    const value = (await method(...about)) as T & object;
    return {...value, ...change(value)};
  });
export const invitations = (change: (invitation: Invitation) => object): Wrong => plain(['invitation'], change);
export const seatsAre = (change: (seat: Seat) => object): Wrong => plain(['seat', 'takeSeat', 'pass'], change);
export const pages = (change: (page: CardPage) => object): Wrong => plain(['received'], change);
export const receivedCards = (change: (card: Card) => object): Wrong =>
  pages(({items}) => ({items: items.map((card) => ({...card, ...change(card)}))}));

/** Gives something else than was written. */
export const giving =
  (change: (draft: CardDraft, link: Link) => [CardDraft, Link]): Wrong =>
  ({give}) => ({give: (draft, link) => give(...change(draft, link))});

/** Takes what is invalid by changing it until it is not. */
export const taming =
  (change: (draft: CardDraft) => CardDraft): Wrong =>
  ({give}) => ({give: (draft, link) => give(draft, link).catch(() => give(change(draft), link))});

/** Answers the same to the same, whatever else is asked. */
export const remembering = (name: Name, keyOf: (...about: never[]) => string): Wrong => {
  const known = new Map<string, Promise<unknown>>();
  return changed([name], (method) => (...about) => {
    const key = keyOf(...(about as never[]));
    if (!known.has(key)) known.set(key, method(...about));
    return known.get(key)!;
  });
};

/** Several at once. */
export const both =
  (...wrongs: Wrong[]): Wrong =>
  (right) =>
    wrongs.reduce<Partial<Right>>((before, wrong) => ({...before, ...wrong({...right, ...before})}), {});
