import {type Invited, cardFields, invitedFields, together} from './rules.js';
import type {CardText} from '../contract/feedback/card-draft.js';

/** When what waits is settled. */
export interface Settling {
  /** Epoch milliseconds. */
  now: number;
  /** Whether no more cards are taken. */
  over: boolean;
  /** Milliseconds from which on a card is settled. */
  settle: number;
}

/** The unsigned cards that arrive now: all that are settled, once there are enough of them, and otherwise none. */
export const arriving = <T extends {created: number}>(
  waiting: readonly T[],
  {now, over, settle}: Settling,
): readonly T[] => {
  const settled = waiting.filter(({created}) => over || now - created >= settle);
  return settled.length < together ? [] : settled;
};

/** ISO date, UTC. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** Where a card stands within its day. @param chance numbers from 0 to 1, 1 excluded. */
export const orderKey = (chance: () => number): string =>
  Math.floor(chance() * 2 ** 40)
    .toString(36)
    .padStart(8, '0');

/** The first field of a card that is not invited; undefined when all are. */
export const uninvited = (text: Partial<CardText>, invited: Invited): string | undefined =>
  cardFields.find((field) => text[field] !== undefined && !invitedFields(invited).includes(field));
