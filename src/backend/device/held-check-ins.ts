import type {CheckIn, CheckInPage} from '../../model/contract/check-in.js';
import {BackendError} from '../backend.js';

/** What is kept of a check-in. Once withdrawn nothing but the mark is left. */
export interface Held {
  secretHash: string;
  version?: string;
  /** Which came after which in the same millisecond of one visit. */
  order?: number;
  checkIn?: CheckIn;
}

const begin = 'check-in ';
const pageSize = 50;

/** Where a check-in is kept. */
export const checkInPlace = (id: string): string => begin + id;

/** Whether something is a check-in that was not withdrawn. */
export const isHeld = (value: unknown): value is Required<Held> => (value as Held | undefined)?.checkIn !== undefined;

/** All under one secret, by its hash. */
export const heldBy = (all: ReadonlyMap<string, unknown>, secretHash: string): Required<Held>[] =>
  [...all]
    .filter(([place]) => place.startsWith(begin))
    .map(([, value]) => value)
    .filter((value) => isHeld(value))
    .filter((held) => held.secretHash === secretHash);

const compare = ({checkIn: a, order}: Required<Held>, {checkIn: b, order: other}: Required<Held>): number =>
  b.created - a.created || other - order || Number(a.id < b.id) - Number(a.id > b.id);

export const newestFirst = (held: readonly Required<Held>[]): Required<Held>[] => held.toSorted(compare);

const placeIn = (cursor: string): Required<Held> => {
  const [created, order, id] = cursor.split(' ');
  if (!/^-?\d+ \d+ [\da-f-]{36}$/.test(cursor))
    throw new BackendError('invalid', 'The cursor is none that an answer has given.');
  return {secretHash: '', version: '', order: Number(order), checkIn: {id, created: Number(created)} as CheckIn};
};

/** One page of a list, after the place that a cursor names; what was withdrawn meanwhile shifts nothing. */
export const pageAfter = (cursor: string | undefined, held: readonly Required<Held>[]): CheckInPage => {
  const place = cursor === undefined ? undefined : placeIn(cursor);
  const rest = place ? held.filter((each) => compare(place, each) < 0) : held;
  const items = rest.slice(0, pageSize);
  const last = items.at(-1);
  return {
    items: items.map(({checkIn}) => checkIn),
    ...(last && rest.length > pageSize && {cursor: `${last.checkIn.created} ${last.order} ${last.checkIn.id}`}),
  };
};
