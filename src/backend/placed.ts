import {type Point, clustersIn} from '../model/listing/clusters.js';
import type {Found} from '../model/listing/listing.js';
import {boxOf, centreOf, distance} from '../model/listing/nearby.js';
import type {GroupQuery} from '../model/query.js';
import type {Records} from '../model/records.js';
import type {GroupPage} from './backend.js';

export {nearby} from '../model/listing/nearby.js';

function* pointsOf({agenda, entries}: Found, records: Records): Generator<Point> {
  for (const entry of entries) {
    const {latitude, longitude} = records.traits(agenda.record[entry]!);
    if (latitude !== undefined && longitude !== undefined) yield [latitude, longitude];
  }
}

/** A page with what belongs to a question about places: how far its items are from `near`, and where in `box` all are. */
export const placed = (page: GroupPage, found: Found, query: GroupQuery, records: Records): GroupPage => {
  const [centre, box] = [centreOf(query), boxOf(query)];
  if (box) page.clusters = clustersIn(box, pointsOf(found, records));
  if (!centre) return page;
  for (const item of page.items) {
    const {latitude, longitude} = item.meeting.place ?? {};
    if (latitude !== undefined && longitude !== undefined) item.distance = distance(centre, [latitude, longitude]);
  }
  return page;
};
