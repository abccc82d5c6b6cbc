import {type Backend, BackendError, type BackendErrorKind} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/device/memory.js';
import type {FeedbackPort} from '../../src/backend/feedback.js';
import {newKey, newSecret} from '../../src/controllers/own-link.js';
import type {AskDraft} from '../../src/model/contract/feedback/ask-draft.js';
import type {OwnCard} from '../../src/model/contract/feedback/card.js';
import type {CardDraft} from '../../src/model/contract/feedback/card-draft.js';
import {now} from './scene.js';

/* Feedback that people ask for and give, each with a story of its own: a backend, and the link the page was opened by. */

interface Scene {
  backend: Backend;
}
type Loader = () => Promise<Scene>;

const week = 7 * 86_400_000;

const backendWith = (feedback: FeedbackPort): Backend => ({feedback});
const portOf = (): FeedbackPort => memoryBackend([], undefined, {now, settleMinutes: 0, chance: () => 0.5}).feedback!;

// The page of a story is opened by the link, as somebody's own page is.
const openedBy = (link: string): void =>
  history.replaceState(null, '', `${location.pathname}${location.search}${link ? `#${link}` : ''}`);

const asked: AskDraft = {
  about: 'I told my story in the circle last week, and left early. How did it come across?',
  name: 'Sam',
  wish: 'experience',
  otherView: false,
  until: now() + week,
};

const asks = async (port: FeedbackPort, draft: Partial<AskDraft> = {}): Promise<{secret: string; give: string}> => {
  const link = {secret: newSecret(), give: newSecret(), key: newKey()};
  await port.ask({...asked, ...draft}, link);
  return link;
};

const words: CardDraft = {
  noticed: 'I noticed how you took a breath before you began. It gave me time too.',
  appreciate: 'I felt less alone when you said that nobody had called for two days.',
  mayShow: false,
  language: 'en',
};

const gives = async (port: FeedbackPort, give: string, draft: Partial<CardDraft> = {}): Promise<string> => {
  const secret = newSecret();
  await port.give({...words, ...draft}, {secret, give, key: newKey()});
  return secret;
};

/** Nobody was asked yet. */
export const asking: Loader = () => {
  openedBy('');
  return Promise.resolve({backend: backendWith(portOf())});
};

/** The page was opened by the link to give. */
export const invited =
  (draft: Partial<AskDraft> = {}): Loader =>
  async () => {
    const port = portOf();
    openedBy(`kith-give=${(await asks(port, draft)).give}`);
    return {backend: backendWith(port)};
  };

/** The asker has stopped it. */
export const over: Loader = async () => {
  const port = portOf();
  const {secret, give} = await asks(port);
  await port.changeAsk({closed: true}, secret, (await port.asked(secret)).version);
  openedBy(`kith-give=${give}`);
  return {backend: backendWith(port)};
};

/** Whatever is asked of it, there is no answer. */
export const silent: Loader = () => {
  openedBy(`kith-give=${newSecret()}`);
  return Promise.resolve({backend: backendWith({...portOf(), invitation: () => new Promise(() => undefined)})});
};

const fails = (kind: BackendErrorKind) => (): Promise<never> =>
  Promise.reject(new BackendError(kind, `This story fails with “${kind}”.`));

/** The invitation does not come, for this reason. */
export const failing =
  (kind: BackendErrorKind): Loader =>
  () => {
    openedBy(`kith-give=${newSecret()}`);
    return Promise.resolve({backend: backendWith({...portOf(), invitation: fails(kind)})});
  };

/** A card cannot be given, for this reason. */
export const refusing =
  (kind: BackendErrorKind): Loader =>
  async () => {
    const port = portOf();
    openedBy(`kith-give=${(await asks(port)).give}`);
    return {backend: backendWith({...port, give: fails(kind)})};
  };

/** Words of unreasonable length. */
export const verbose: Loader = invited({
  name: 'Anastasia-Wilhelmina von Hohenstein-Ravensburg of the Tuesday evening circle',
  about: `${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4)} ${'and on and on '.repeat(30)}`,
});

/** The asker shows two cards to the group. */
export const showing: Loader = async () => {
  const port = portOf();
  const {secret, give} = await asks(port);
  await gives(port, give, {signature: 'Noor', mayShow: true});
  await gives(port, give, {signature: 'Lee', mayShow: true, appreciate: 'Your calm stayed with me all evening.'});
  for (const {id, version} of (await port.received(secret)).items)
    await port.handle({shown: true}, {id, secret}, version);
  openedBy(`kith-give=${give}`);
  return {backend: backendWith(port)};
};

/** A card of one's own, unsigned: it waits. */
export const waiting: Loader = async () => {
  const port = portOf();
  openedBy(`kith-card=${await gives(port, (await asks(port)).give)}`);
  return {backend: backendWith(port)};
};

/** A card of one's own, signed, with thanks and an answer. */
export const thanked: Loader = async () => {
  const port = portOf();
  const {secret, give} = await asks(port);
  openedBy(`kith-card=${await gives(port, give, {signature: 'Noor'})}`);
  const [card] = (await port.received(secret)).items;
  await port.handle({thanked: true, answer: 'It helped me to read this.'}, {id: card!.id, secret}, card!.version);
  return {backend: backendWith(port)};
};

// What only a server does: a keeper of the site looks at a card.
const kept =
  (state: Partial<OwnCard>): Loader =>
  async () => {
    const port = portOf();
    openedBy(`kith-card=${await gives(port, (await asks(port)).give, {signature: 'Noor'})}`);
    const given: FeedbackPort['given'] = async (secret) => {
      const {value, version} = await port.given(secret);
      return {version, value: {...value, ...state}};
    };
    return {backend: backendWith({...port, given})};
  };

/** A keeper of the site looks at it first. */
export const held = kept({state: 'held'});

/** A keeper of the site has taken it down. */
export const removed = kept({
  state: 'removed',
  removedFor: 'It names somebody who is not here to answer.',
  correctableUntil: now(),
});
