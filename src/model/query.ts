/** The parts of the day a meeting can start in, in the visitor's zone: from 5, 12, 17 and 21 o'clock. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/**
 * What a visitor asks of a listing. One name for each filter, and that name is the attribute, the URL key, the REST
 * parameter and the facet. Several values of one filter mean "any of these"; several filters mean "all of these".
 */
export interface GroupQuery {
  /** Words; every one must match. Quotes keep words together. */
  text?: string;
  /** Weekdays in the visitor's zone, `'0'` = Sunday … `'6'`. */
  day?: string[];
  time?: DayPart[];
  attendance?: string[];
  topic?: string[];
  audience?: string[];
  /** BCP 47. */
  language?: string[];
  access?: string[];
  /** Paths from general to specific, joined by ` > `; a path holds everything below it. */
  region?: string[];
  cost?: string[];
  /** `['yes']`: only groups that say they have room. */
  room?: string[];
  /** `latitude,longitude` in degrees. */
  near?: string;
  /** Kilometres around `near`. */
  within?: number;
  /** `west,south,east,north` in degrees. */
  box?: string;
  /** Epoch milliseconds; occurrences that have ended by then are left out. Now, when missing. */
  from?: number;
  cursor?: string;
  /** How many items at most; 25 when missing. */
  limit?: number;
}

/** The filters a visitor picks values from, in the order they are shown. */
export const facetNames = [
  'day',
  'time',
  'attendance',
  'topic',
  'audience',
  'language',
  'access',
  'region',
  'cost',
  'room',
] as const;
export type FacetName = (typeof facetNames)[number];

/** One value of a filter, and how many results it would leave, given all the other filters. */
export interface Facet {
  value: string;
  count: number;
}
export type Facets = Partial<Record<FacetName, Facet[]>>;

/** What joins the steps of a region path in queries, addresses and facets. */
export const pathSeparator = ' > ';
