import type {Group} from '../../../src/model/group.js';
import {Filtering} from '../../../src/model/listing/filtering.js';
import {Listing, type FindSimilar, type Found, type Viewpoint} from '../../../src/model/listing/listing.js';
import {nearby} from '../../../src/model/listing/nearby.js';
import type {GroupQuery} from '../../../src/model/query.js';
import {recordsOf} from '../../../src/model/records-of.js';
import {upcoming} from '../../../src/model/time/upcoming.js';

/** Tuesday 10 March 2026, 18:30 UTC, seen from UTC. */
export const viewpoint: Viewpoint = {now: Date.UTC(2026, 2, 10, 18, 30) / 60_000, timeZone: 'UTC', per: 'meeting'};

/** A listing with all its parts, read to its end. */
export const listingOf = (groups: readonly Group[]): Listing => {
  const listing = new Listing(recordsOf(groups));
  const filtering = new Filtering(listing);
  Array.from(listing.prepare());
  Array.from(filtering.prepare());
  Object.assign(listing.extras, {recurrence: upcoming, nearby, filtering});
  return listing;
};

/** The ids of the meetings found, in order. */
export const idsOf = ({records}: Listing, {agenda, entries}: Found): string[] =>
  Array.from(entries, (entry) => records.meeting(agenda.record[entry]!).id);

/** The ids of the meetings that a query finds, in order. */
export const idsIn = (
  listing: Listing,
  query: GroupQuery,
  view: Partial<Viewpoint> = {},
  similar?: FindSimilar,
): string[] => idsOf(listing, listing.find(query, {...viewpoint, ...view}, similar));
