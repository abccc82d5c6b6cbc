import type {FeedbackPort} from '../../src/backend/feedback.js';
import type {Action, Told} from './feedback-actions.js';
import {deeds} from './feedback-deeds.js';
import type {FeedbackOracle, Outcome} from './feedback-oracle.js';
import {type Stage, opened, outcomeOf, secretsOf} from './feedback-stage.js';
import {type Look, due, isInOrder, looks, seen, told} from './feedback-views.js';

const questions: {[Name in Look]: (port: FeedbackPort, secret: string) => Promise<unknown>} = {
  asked: (port, secret) => port.asked(secret),
  received: (port, secret) => port.received(secret),
  invitation: (port, secret) => port.invitation(secret),
  given: (port, secret) => port.given(secret),
  round: (port, secret) => port.round(secret),
  seat: (port, secret) => port.seat(secret),
};

interface Answer {
  value?: unknown;
  version?: string;
  items?: {id: string; day: string; noticed?: string; version: string}[];
}

/** One history as it goes: what is done on the stage, and what the oracle says to it. */
export class History {
  readonly oracle: FeedbackOracle;
  readonly secret: (name: string) => string;
  readonly stage: Stage;
  /** Secrets of all links there are, and one that opens nothing. */
  readonly links: string[];
  /** How often an unsigned card was read right after one that was given before it, and how often the other way round. */
  readonly shuffled = {up: 0, down: 0};
  /** Last versions of what somebody saw, with what it was. */
  readonly #versions = new Map<string, {view: string; version: string}>();

  constructor(stage: Stage, oracle: FeedbackOracle, secret: (name: string) => string) {
    this.stage = stage;
    this.oracle = oracle;
    this.secret = secret;
    const own = oracle.asks.flatMap(({secret: read, give, seat}) => [read, seat ? seat.handed : give]);
    this.links = [...own, oracle.round.host, secret('stranger')];
  }

  /** One of the ports, by a number. */
  port(index: number): FeedbackPort {
    return this.stage.ports[index % this.stage.ports.length]!;
  }

  /** Makes sure that something ended as it must. */
  expect(what: string, got: Outcome, ...may: readonly Outcome[]): void {
    if (!may.includes(got)) throw new Error(`${what}: ${got}, and must be ${may.join(' or ')}`);
  }

  /** From now on another version is no wonder: who sees it has changed it. */
  changed(look: Look, secret: string): void {
    this.#versions.delete(`${look} ${secret}`);
  }

  /** What a receiver learns of a card: by which id it is handled. */
  know({id, noticed}: {id: string; noticed?: string | undefined}): void {
    const card = this.oracle.cards.find(({text}) => text.noticed === noticed);
    if (card) card.id = id;
  }

  /** Looks at all that a link can read. */
  async look(secret: string, port: FeedbackPort): Promise<void> {
    for (const name of looks) await this.#see(name, secret, port);
  }

  async #see(name: Look, secret: string, port: FeedbackPort): Promise<void> {
    const {outcome, value: answer} = await outcomeOf(questions[name](port, secret));
    const must = due[name](this.oracle, secret);
    this.expect(`${name} of ${secret}`, outcome, must === undefined ? 'missing' : 'answered');
    if (must === undefined) return;
    const {value = answer, version, items} = answer as Answer;
    const view = told((seen[name] as (value: unknown) => unknown)(value));
    if (view !== told(must)) throw new Error(`${name} of ${secret}:\n${view}\nmust be\n${told(must)}`);
    if (version !== undefined) this.#sameVersion(`${name} ${secret}`, view, version);
    if (items) this.#learn(items);
  }

  // What somebody sees as it was has the version that it had: another one would tell that something else happened, and when.
  #sameVersion(what: string, view: string, version: string): void {
    const before = this.#versions.get(what);
    this.#versions.set(what, {view, version});
    if (before?.view === view && before.version !== version)
      throw new Error(`${what} has another version, and is the same`);
  }

  /** Notes in which order an ask reads its unsigned cards. */
  async order(secret: string): Promise<void> {
    const {value} = await outcomeOf(this.port(0).received(secret));
    const unsigned = (value?.items ?? []).filter(({signature}) => signature === undefined);
    const given = unsigned.map(({day, noticed}) => [
      day,
      this.oracle.cards.findIndex(({text}) => text.noticed === noticed),
    ]);
    given.slice(1).forEach(([day, place], index) => {
      if (day === given[index]![0]) this.shuffled[place! > given[index]![1]! ? 'up' : 'down']++;
    });
  }

  #learn(items: NonNullable<Answer['items']>): void {
    if (!isInOrder(items)) throw new Error('An older day comes first.');
    for (const item of items) {
      this.know(item);
      this.#sameVersion(`card ${item.id}`, told((seen.card as (value: unknown) => unknown)(item)), item.version);
    }
  }
}

const act = async (history: History, action: Action): Promise<void> => {
  await deeds[action.does](history, action);
  await history.look(history.links[action.look % history.links.length]!, history.port(action.port + 1));
};

/**
 * Lets a history happen, one action after the other, and makes sure after each that what somebody did ended as promised, and that
 * a link sees what it must and nothing else; in the end, that every link does.
 * @throws {Error} that says what was seen, and what should have been.
 */
export const happen = async (stage: Stage, {pattern, taken, actions}: Told): Promise<History> => {
  const secret = secretsOf();
  const history = new History(stage, await opened(stage, pattern, secret), secret);
  for (const place of history.oracle.round.seats.slice(0, taken)) {
    await history.port(taken).takeSeat(place.seat!.handed, place.secret);
    place.seat!.taken = true;
  }
  for (const action of actions) await act(history, action);
  for (const [index, link] of history.links.entries()) await history.look(link, history.port(index));
  for (const {secret: own} of history.oracle.asks) await history.order(own);
  return history;
};
