import * as v from 'valibot';
import {GroupSchema, SourceSchema} from '../group.js';
import {facetNames} from '../query.js';
import {count, instant, line, opaque} from './values.js';

const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

/** One meeting at one time, by the ids of its group and of itself. */
export const ItemSchema = v.object({
  /** A group of this answer's `groups`. */
  group: line,
  /** A meeting of that group; missing = the group has no meetings of its own: by appointment. */
  meeting: v.optional(line),
  start: v.optional(instant),
  end: v.optional(instant),
  /** True when this very date is called off; `next` is then the first that is not. */
  cancelled: v.optional(v.boolean()),
  next: v.optional(instant),
  /** Kilometres from `near`, when that was asked. */
  distance: v.optional(v.pipe(v.number(), v.minValue(0))),
});

export const FacetSchema = v.object({value: line, count});

/** Meetings that lie close to each other on a map: how many, and the middle and the edges of where they are. */
export const ClusterSchema = v.object({
  count,
  latitude,
  longitude,
  /** `[west, south, east, north]` in degrees. */
  box: v.tuple([longitude, latitude, longitude, latitude]),
});

const FacetsSchema = v.object(
  v.entriesFromList(facetNames, v.optional(v.pipe(v.array(FacetSchema), v.maxLength(1_000)))),
);

/** One page of an answer to `GET /groups`. */
export const GroupPageSchema = v.object({
  items: v.pipe(v.array(ItemSchema), v.maxLength(500)),
  /** The groups that the items name, each once. */
  groups: v.pipe(v.array(GroupSchema), v.maxLength(500)),
  /** Present when asked. Values that leave nothing may be missing, unless they were asked for. */
  facets: v.optional(FacetsSchema),
  /** How many items there are in all. */
  total: count,
  /** Ask again with it for the next page; missing on the last. */
  cursor: v.optional(opaque),
  /** True when nothing was spelled exactly as asked, and these come close. */
  similar: v.optional(v.boolean()),
  /** Present when a `box` was asked. */
  clusters: v.optional(v.pipe(v.array(ClusterSchema), v.maxLength(500))),
  /** Everyone to be credited. */
  source: v.pipe(v.array(SourceSchema), v.maxLength(1_000)),
  /** Epoch milliseconds: when the listing last changed. */
  asOf: instant,
});

export type GroupPageAnswer = v.InferOutput<typeof GroupPageSchema>;
export type Item = v.InferOutput<typeof ItemSchema>;
export type Cluster = v.InferOutput<typeof ClusterSchema>;
