import {type Backend, BackendError, type BackendErrorKind} from '../../src/backend/backend.js';
import {deviceBackend} from '../../src/backend/device/device-backend.js';
import {cardSecretOf, seatSecretOf} from '../../src/controllers/feedback/secrets.js';
import {newKey, newSecret} from '../../src/controllers/own-link.js';
import type {RoundDraft} from '../../src/model/contract/feedback/round-draft.js';
import {now} from './scene.js';

/* A round, as a backend has it. The moment is that of every story. */

type Loader = () => Promise<{backend: Backend}>;

/** What stands in the address: the private link that a story is opened by. */
const opensBy = (link = ''): void =>
  history.replaceState(history.state, '', `${location.pathname}${location.search}${link && `#${link}`}`);

const people = ['Ana', 'Ben', 'Chloé', 'Dilan', 'Ebba'];
const long = ['Wolfeschlegelsteinhausenbergerdorff', 'Llanfairpwllgwyngyllgogerychwyrndrobwll', 'Chloé', 'Dilan'];

/** A round in the making of a story. */
class Made {
  readonly server: Backend;
  readonly secret = newSecret();
  readonly names: readonly string[];
  readonly #more: Partial<RoundDraft>;
  readonly #owns: string[] = [];

  constructor(names: readonly string[] = people, more: Partial<Omit<RoundDraft, 'seats'>> = {}) {
    const {feedback} = deviceBackend({now, feedback: {settleMinutes: 0}});
    this.server = {feedback};
    this.names = names;
    this.#more = more;
  }

  async open(): Promise<this> {
    const {names, secret} = this;
    const seats = await Promise.all(names.map(async (name, place) => ({name, secret: await this.paper(place)})));
    const draft = {prompt: 'The week we had together', pattern: 'everyone', wish: 'ideas', otherView: false} as const;
    const until = now() + 7 * 86_400_000;
    await this.server.feedback!.openRound({...draft, until, ...this.#more, seats}, {secret, key: newKey()});
    return this;
  }

  paper(place: number): Promise<string> {
    return seatSecretOf(this.secret, place);
  }

  /** Takes places; what opens the first of them. */
  async take(...places: number[]): Promise<string> {
    for (const place of places) {
      const own = (this.#owns[place] = newSecret());
      await this.server.feedback!.takeSeat(await this.paper(place), own);
    }
    return this.#owns[places[0]!]!;
  }

  async give(from: number, to: number, noticed: string, mayShow = false): Promise<void> {
    const give = this.#owns[from]!;
    const {owes, stamp} = await this.server.feedback!.seat(give);
    const {id} = owes.find(({name}) => name === this.names[to])!;
    const card = {noticed, appreciate: 'Your calm, and that you asked twice.', mayShow, signature: this.names[from]!};
    const secret = await cardSecretOf(give, id);
    await this.server.feedback!.give({...card, to: id, stamp}, {secret, give, key: newKey()});
  }

  /** The first card that came to a place is shown to all. */
  async show(place: number): Promise<void> {
    const secret = this.#owns[place]!;
    const [card] = (await this.server.feedback!.received(secret)).items;
    await this.server.feedback!.handle({shown: true}, {id: card!.id, secret}, card!.version);
  }

  async pass(from: number, to: number): Promise<void> {
    const secret = this.#owns[from]!;
    const {owes} = await this.server.feedback!.seat(secret);
    await this.server.feedback!.pass('passed', {to: owes.find(({name}) => name === this.names[to])!.id, secret});
  }
}

/** Somebody opens a round. */
export const opening: Loader = () => {
  opensBy();
  return Promise.resolve({backend: new Made().server});
};

const ledBy = async (names: readonly string[], more = {}): Promise<Made> => {
  const made = await new Made(names, more).open();
  await made.take(0, 1);
  for (const to of made.names.keys()) if (to > 0) await made.give(0, to, 'You stayed when it was hard to speak.');
  opensBy(`kith-round=${made.secret}`);
  return made;
};

/** Who leads it looks how it stands. */
export const leading: Loader = async () => ({backend: (await ledBy(people)).server});

/** The same, with names of unreasonable length. */
export const verbose: Loader = async () => ({
  backend: (await ledBy(long, {prompt: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(2)})).server,
});

/** Closed for good. */
export const closed: Loader = async () => {
  const made = await ledBy(people);
  const {version} = await made.server.feedback!.round(made.secret);
  await made.server.feedback!.changeRound({closed: true}, made.secret, version);
  return {backend: made.server};
};

/** A place that nobody has taken. */
export const untaken: Loader = async () => {
  const made = await new Made().open();
  opensBy(`kith-seat=${await made.paper(0)}`);
  return {backend: made.server};
};

/** The link on paper of a place that was taken. */
export const spent: Loader = async () => {
  const made = await new Made().open();
  await made.take(0);
  opensBy(`kith-seat=${await made.paper(0)}`);
  return {backend: made.server};
};

const seatedIn = async (more = {}): Promise<Made> => {
  const made = await new Made(people, more).open();
  opensBy(`kith-seat=${await made.take(0, 1, 2, 3)}`);
  return made;
};

/** A place, in the middle of a round: some have written, some have passed, some is shown. */
export const seated: Loader = async () => {
  const made = await seatedIn();
  await made.give(1, 0, 'You stayed when it was hard for me to speak.');
  await made.give(2, 0, 'You laughed with all of us.');
  await made.give(0, 1, 'You listened.', true);
  await made.show(1);
  await made.pass(0, 3);
  return {backend: made.server};
};

/** So few write to each other that cards are signed. */
export const signed: Loader = async () => ({backend: (await seatedIn({pattern: 'next'})).server});

/** Everything stays on one device. */
export const device: Loader = () => {
  opensBy();
  return Promise.resolve({backend: deviceBackend({now})});
};

const failingRound = (kind: BackendErrorKind) => (): Promise<never> =>
  Promise.reject(new BackendError(kind, `It fails: ${kind}.`));

const silentRound = (): Promise<never> => new Promise(() => undefined);

const answering = (round: () => Promise<never>): ReturnType<Loader> => {
  opensBy(`kith-round=${'r'.repeat(43)}`);
  return Promise.resolve({backend: {feedback: {...new Made().server.feedback!, round}}});
};

/** A backend that fails in one way. */
export const failing =
  (kind: BackendErrorKind): Loader =>
  () =>
    answering(failingRound(kind));

/** A backend that never answers. */
export const silent: Loader = () => answering(silentRound);
