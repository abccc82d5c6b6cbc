import type {FeedbackPort} from '../../src/backend/feedback.js';
import type {Pattern} from '../../src/model/feedback/rules.js';
import {type Ask, FeedbackOracle, type Outcome, type Promised, type Round, dayLength} from './feedback-oracle.js';

/** Where a history takes place. */
export interface Stage extends Promised {
  /** All that reach the same backend: each action goes through one of them. */
  ports: readonly FeedbackPort[];
  /** Puts the backend's clock forward, and `now` with it. Where that cannot be done, no time passes. */
  later?: (minutes: number) => unknown;
}

let histories = 0;

/** Names that no other history has, as secrets. */
export const secretsOf = (): ((name: string) => string) => {
  const history = `${Date.now().toString(36)}-${Math.floor(Math.random() * 1e9).toString(36)}-${histories++}`;
  return (name) => `${history}-${name}`.padEnd(32, '-');
};

/** How a question ends. Whatever is no promised kind of failure is one of the test. */
export const outcomeOf = async <T>(question: Promise<T>): Promise<{outcome: Outcome; value?: T}> => {
  try {
    return {outcome: 'answered', value: await question};
  } catch (error) {
    const {kind} = error as {kind?: string};
    if (kind && ['missing', 'denied', 'invalid', 'conflict'].includes(kind)) return {outcome: kind as Outcome};
    throw error;
  }
};

const names = ['Ana', 'Bo', 'Cem', 'Dee'];

const owedAtFirst = (pattern: Pattern): Round['owes'] => {
  const pairs = names.flatMap((_, giver) => names.map((__, receiver) => [giver, receiver] as const));
  const owes = {
    everyone: ([giver, receiver]: readonly [number, number]) => giver !== receiver,
    next: ([giver, receiver]: readonly [number, number]) => receiver === (giver + 1) % names.length,
    one: ([giver, receiver]: readonly [number, number]) => receiver === 1 && giver !== 1,
  }[pattern];
  return new Map(pairs.filter((pair) => owes(pair)).map(([giver, receiver]) => [`${giver}>${receiver}`, 'owed']));
};

/** Two who ask, each with a link to give and one to read. */
const askers = (now: number, secret: (name: string) => string): Ask[] =>
  (['ideas', 'listen'] as const).map((wish, index) => ({
    about: `What ${index} asks for.`,
    wish,
    otherView: index === 1,
    name: `Asker ${index}`,
    secret: secret(`ask${index}`),
    give: secret(`give${index}`),
    until: now + 2 * dayLength,
    closed: false,
    erased: false,
  }));

const prompt = {about: 'How was this week?', wish: 'experience', otherView: false} as const;

const openRound = async (stage: Stage, pattern: Pattern, secret: (name: string) => string): Promise<Round> => {
  const host = secret('host');
  const until = stage.now() + dayLength;
  const {about, ...rest} = prompt;
  const seats = names.map((name) => ({name, secret: secret(`handed-${name}`)}));
  const one = pattern === 'one' ? {one: 1} : {};
  const draft = {...rest, ...one, prompt: about, pattern, until, seats};
  const {value} = await stage.ports[0]!.openRound(draft, {secret: host, key: secret('round-key')});
  const taken = seats.map(({name, secret: handed}, index) => ({
    ...prompt,
    name,
    secret: secret(`own-${name}`),
    give: '',
    until,
    closed: false,
    erased: false,
    seat: {id: value.seats[index]!.id, handed, taken: false, left: false},
  }));
  return {host, pattern, until, closed: false, gone: false, seats: taken, owes: owedAtFirst(pattern)};
};

/** Opens the round and asks, on the stage and for the oracle. */
export const opened = async (
  stage: Stage,
  pattern: Pattern,
  secret: (name: string) => string,
): Promise<FeedbackOracle> => {
  const asks = askers(stage.now(), secret);
  for (const {closed: _closed, erased: _erased, secret: own, give, ...draft} of asks)
    await stage.ports[0]!.ask(draft, {secret: own, give, key: secret(`${draft.name.replace(' ', '-')}-key`)});
  return new FeedbackOracle(stage, asks, await openRound(stage, pattern, secret));
};
