import {sourceKey} from '../../backend/feeds/ids.js';
import type {ImportPlan} from '../config/config.js';

/** A feed that shall be read. */
export interface FeedOrder {
  /** An address, or the path of a file. */
  place: string;
  /** Who is credited; the feed's own name when missing. */
  name?: string;
  /** What its ids begin with; host and path of the address, or the file's name, when missing. */
  source?: string;
  /** IANA zone of a listing that names none. */
  timeZone?: string;
}

/** The feed of a plan. */
export const orderOf = ({url, every: _every, ...about}: ImportPlan): FeedOrder => ({place: url, ...about});

/** True for an address; anything else is the path of a file. */
export const isAddress = (place: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(place);

/** What the ids of a feed begin with. */
export const sourceOf = ({place, source}: FeedOrder): string =>
  sourceKey(source ?? (isAddress(place) ? place : place.split(/[\\/]/).pop()));

/** A source that several of the feeds have; each would make the other's groups vanish. */
export const sharedSource = (orders: readonly FeedOrder[]): string | undefined => {
  const sources = orders.map(sourceOf);
  return sources.find((source, index) => sources.indexOf(source) !== index);
};
