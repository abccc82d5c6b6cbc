import {type Schema, checked} from '../../../model/contract/checked.js';
import {keyPattern, secretPattern} from '../../../model/contract/change.js';
import {BackendError} from '../../backend.js';
import {type KeptAsk, type KeptCard, type KeptRound, type Link, type Opens, linkPlace} from './kept.js';
import type {Places} from './places.js';

/** How peer feedback is kept. */
export interface FeedbackOptions {
  /** Epoch milliseconds; the device's clock when missing. */
  now?: () => number;
  /** Minutes after which an unsigned card may arrive: 15 when missing, the time for which it can be corrected. */
  settleMinutes?: number;
  /** Days for which asks and rounds are kept after they are over: 90 when missing. */
  keepDays?: number;
  /** Days for which a reported card counts as sealed: 30 when missing. */
  sealDays?: number;
  /** Numbers from 0 to 1, 1 excluded; the device's own chance when missing. */
  chance?: () => number;
}

/** One piece of work, at one moment. */
export interface Turn {
  places: Places;
  /** Epoch milliseconds. */
  now: number;
  options: Required<Omit<FeedbackOptions, 'now'>>;
}

export const dayLength = 86_400_000;

export const missing = (): BackendError => new BackendError('missing', 'No such thing, or it is gone.');
export const invalid = (why: string): BackendError => new BackendError('invalid', why);
export const denied = (why: string): BackendError => new BackendError('denied', why);

/** @throws {BackendError} `conflict` when something is not the version that was named. */
export const assertVersion = (now: string, named: string): void => {
  if (now !== named) throw new BackendError('conflict', 'It was changed meanwhile.');
};

/** @throws {BackendError} `invalid` */
export const checkedBy = <T>(schema: Schema<T>, value: unknown): T => {
  const {value: found, wrong} = checked(schema, value);
  if (wrong !== undefined) throw invalid(wrong);
  return found;
};

/** @throws {BackendError} `invalid` */
export const assertStrong = (...secrets: readonly string[]): void => {
  if (!secrets.every((secret) => secretPattern.test(secret))) throw invalid('A secret is too weak.');
};

/** @throws {BackendError} `invalid` */
export const assertKey = (key: string): void => {
  if (!keyPattern.test(key)) throw invalid('The key is too weak.');
};

/** @throws {BackendError} `invalid` unless it is later than now, and within a year. */
export const assertTerm = ({now}: Turn, until: number): void => {
  if (until <= now || until > now + 366 * dayLength) throw invalid('until: is not later than now and within a year.');
};

/** Where a secret leads, by its hash; nowhere when it is gone. */
export const linkOf = ({places}: Turn, opens: Opens, hash: string): Link | undefined => {
  const link = places.get<Link>(linkPlace(opens, hash));
  return link?.gone === undefined ? link : undefined;
};

/** From now on a secret leads there. @throws {BackendError} `invalid` when it was used before. */
export const link = ({places}: Turn, opens: Opens, hash: string, to: Link): void => {
  if (places.get(linkPlace(opens, hash))) throw invalid('This secret was used already.');
  places.set(linkPlace(opens, hash), to);
};

/** From now on a secret leads nowhere; it is not taken again for as long as what it led to would have been kept. */
export const unlink = ({places, now}: Turn, opens: Opens, hash: string, gone: number): void =>
  places.set(linkPlace(opens, hash), now < gone ? ({id: '', gone} satisfies Link) : undefined);

/**
 * What a repeated create has made already.
 * @throws {BackendError} `missing` when it is gone, `invalid` when it was another create.
 */
export const madeBefore = <T extends KeptAsk | KeptCard | KeptRound>(
  {places}: Turn,
  found: {opens: Opens; hash: string; made: string; place: (id: string) => string},
): T | undefined => {
  const before = places.get<Link>(linkPlace(found.opens, found.hash));
  if (!before) return undefined;
  const value = before.gone === undefined ? places.get<T>(found.place(before.id)) : undefined;
  if (!value) throw missing();
  if (value.made !== found.made) throw invalid('This secret was used already, or its key for something else.');
  return value;
};
