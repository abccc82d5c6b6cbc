import {AskChangeSchema, AskDraftSchema} from '../../../model/contract/feedback/ask-draft.js';
import type {Invitation, OwnAsk} from '../../../model/contract/feedback/ask.js';
import {
  CardDraftSchema,
  CardHandlingSchema,
  CardTextSchema,
  ReportDraftSchema,
} from '../../../model/contract/feedback/card-draft.js';
import type {Card, CardPage, OwnCard, ReportReceipt} from '../../../model/contract/feedback/card.js';
import type {OwnRound, Seat} from '../../../model/contract/feedback/round.js';
import {OwedSchema, RoundChangeSchema, RoundDraftSchema} from '../../../model/contract/feedback/round-draft.js';
import {isBackendError} from '../../backend.js';
import type {Abortable, FeedbackPort, Versioned} from '../../feedback.js';
import {hashOf} from '../secrets.js';
import type {Store} from '../store.js';
import * as asks from './asks.js';
import * as cards from './cards.js';
import {within} from './places.js';
import * as received from './received.js';
import * as rounds from './rounds.js';
import * as seats from './seats.js';
import {sweep} from './sweeping.js';
import {type FeedbackOptions, type Turn, assertKey, assertStrong, checkedBy} from './turn.js';

export {eraseRound} from './erase-round.js';

type Arguments<Name extends keyof FeedbackPort> = Parameters<FeedbackPort[Name]>;

// What `Math.random` says next could be worked out from what it said.
const chance = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;

/** What a create makes is known again by this: what was corrected since cannot be guessed from it without the secret. */
const madeBy = (secret: string, draft: unknown): Promise<string> => hashOf(`${secret}\n${JSON.stringify(draft)}`);

const hashed = <T extends {secret: string}>(places: readonly T[]): Promise<(Omit<T, 'secret'> & {hash: string})[]> =>
  Promise.all(places.map(async ({secret, ...rest}) => ({...rest, hash: await hashOf(secret)})));

/** What is gone already is no error. */
const unlessGone = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => {
    if (!isBackendError(error) || error.kind !== 'missing') throw error;
  });

/**
 * Peer feedback, kept on the device by the rules of every backend. No card is held, as nobody else could look at it; a reported
 * one stays reported, and no copy is kept for anybody. What is past its time is erased when it is next asked for, and with the
 * first question of a visit.
 */
export class DeviceFeedback implements FeedbackPort {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #options: Turn['options'];
  #swept: Promise<void> | undefined;

  constructor(store: Store, {now = () => Date.now(), ...options}: FeedbackOptions = {}) {
    this.#store = store;
    this.#now = now;
    this.#options = {settleMinutes: 15, keepDays: 90, sealDays: 30, chance, ...options};
  }

  async ask(...[given, {secret, give, key, signal}]: Arguments<'ask'>): Promise<Versioned<OwnAsk>> {
    const draft = checkedBy(AskDraftSchema, given);
    assertStrong(secret, give);
    assertKey(key);
    const made = await madeBy(secret, [draft, give]);
    return this.#with([secret, give], {signal}, (turn, [owner, by]) =>
      asks.newAsk(turn, draft, {owner, give: by, made}),
    );
  }

  asked(secret: string, options?: Abortable): Promise<Versioned<OwnAsk>> {
    return this.#with([secret], options, (turn, [owner]) => asks.asked(turn, owner));
  }

  async changeAsk(...[{give, ...rest}, secret, version, options]: Arguments<'changeAsk'>): Promise<Versioned<OwnAsk>> {
    const change = checkedBy(AskChangeSchema, rest);
    if (give !== undefined) assertStrong(give);
    const link = give === undefined ? {} : {give: await hashOf(give)};
    return this.#with([secret], options, (turn, [owner]) =>
      asks.changedAsk(turn, {...change, ...link}, owner, version),
    );
  }

  eraseAsk(secret: string, options?: Abortable): Promise<void> {
    return unlessGone(this.#with([secret], options, (turn, [owner]) => asks.erasedAsk(turn, owner)));
  }

  received(...[secret, {cursor, ...options} = {}]: Arguments<'received'>): Promise<CardPage> {
    return this.#with([secret], options, (turn, [owner]) => received.received(turn, owner, cursor));
  }

  async handle(...[given, {id, secret}, version, options]: Arguments<'handle'>): Promise<Card> {
    const handling = checkedBy(CardHandlingSchema, given);
    return this.#with([secret], options, (turn, [owner]) => received.handled(turn, handling, {id, owner}, version));
  }

  async report(...[report, {id, secret}, options]: Arguments<'report'>): Promise<ReportReceipt> {
    checkedBy(ReportDraftSchema, report);
    return this.#with([secret], options, (turn, [owner]) => received.reported(turn, {id, owner}));
  }

  invitation(give: string, options?: Abortable): Promise<Invitation> {
    return this.#with([give], options, (turn, [by]) => asks.invitation(turn, by));
  }

  async give(...[given, {secret, give, key, signal}]: Arguments<'give'>): Promise<Versioned<OwnCard>> {
    const draft = checkedBy(CardDraftSchema, given);
    assertStrong(secret);
    assertKey(key);
    const made = await madeBy(secret, draft);
    return this.#with([secret, give], {signal}, (turn, [giver, by]) =>
      cards.give(turn, draft, {giver, give: by, made}),
    );
  }

  given(secret: string, options?: Abortable): Promise<Versioned<OwnCard>> {
    return this.#with([secret], options, (turn, [giver]) => cards.given(turn, giver));
  }

  async correct(...[given, secret, version, options]: Arguments<'correct'>): Promise<Versioned<OwnCard>> {
    const text = checkedBy(CardTextSchema, given);
    return this.#with([secret], options, (turn, [giver]) => cards.corrected(turn, text, giver, version));
  }

  withdraw(secret: string, options?: Abortable): Promise<void> {
    return unlessGone(this.#with([secret], options, (turn, [giver]) => cards.withdrawn(turn, giver)));
  }

  async openRound(...[given, {secret, key, signal}]: Arguments<'openRound'>): Promise<Versioned<OwnRound>> {
    assertStrong(secret, ...given.seats.map((seat) => seat.secret));
    assertKey(key);
    const draft = checkedBy(RoundDraftSchema, {...given, seats: await hashed(given.seats)});
    const made = await madeBy(secret, draft);
    return this.#with([secret], {signal}, (turn, [host]) => rounds.newRound(turn, draft, {host, made}));
  }

  round(secret: string, options?: Abortable): Promise<Versioned<OwnRound>> {
    return this.#with([secret], options, (turn, [host]) => rounds.roundFor(turn, host));
  }

  async changeRound(
    ...[{add, ...rest}, secret, version, options]: Arguments<'changeRound'>
  ): Promise<Versioned<OwnRound>> {
    assertStrong(...(add ?? []).map((seat) => seat.secret));
    const change = checkedBy(RoundChangeSchema, {...rest, ...(add && {add: await hashed(add)})});
    return this.#with([secret], options, (turn, [host]) => rounds.changedRound(turn, change, host, version));
  }

  withdrawRound(secret: string, options?: Abortable): Promise<void> {
    return unlessGone(this.#with([secret], options, (turn, [host]) => rounds.withdrawnRound(turn, host)));
  }

  seat(secret: string, options?: Abortable): Promise<Seat> {
    return this.#with([secret], options, (turn, [hash]) => seats.seatFor(turn, hash));
  }

  async takeSeat(...[secret, own, options]: Arguments<'takeSeat'>): Promise<Seat> {
    assertStrong(own);
    return this.#with([secret, own], options, (turn, [handed, mine]) => seats.takenSeat(turn, handed, mine));
  }

  async pass(...[given, {to, secret}, options]: Arguments<'pass'>): Promise<Seat> {
    const {state} = checkedBy(OwedSchema, {state: given});
    return this.#with([secret], options, (turn, [own]) => seats.passed(turn, state, {own, to}));
  }

  /** Works on what is kept, with the hashes of some secrets, at this moment. */
  async #with<T, S extends string[]>(
    secrets: readonly [...S],
    {signal}: {signal?: AbortSignal | undefined} = {},
    work: (turn: Turn, hashes: S) => T,
  ): Promise<T> {
    const hashes = await Promise.all(secrets.map((secret) => hashOf(secret)));
    await (this.#swept ??= sweep(this.#store, this.#now(), this.#options));
    signal?.throwIfAborted();
    const [now, options] = [this.#now(), this.#options];
    return within(this.#store, (places) => work({places, now, options}, hashes as S));
  }
}
