import type {Records} from '../records.js';
import type {GroupQuery} from '../query.js';
import type {Box, Point} from './clusters.js';
import type {Condition} from './match.js';

const earthRadius = 6371; // kilometres, mean
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres between two points in degrees (haversine formula). */
export const distance = (from: readonly [number, number], to: readonly [number, number]): number => {
  const [latitude, longitude] = [radians(to[0] - from[0]), radians(to[1] - from[1])];
  const a =
    Math.sin(latitude / 2) ** 2 + Math.cos(radians(from[0])) * Math.cos(radians(to[0])) * Math.sin(longitude / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(a));
};

const numbers = (text: string | undefined): number[] => {
  const list = (text ?? '').split(',').map(Number);
  return list.every(Number.isFinite) ? list : [];
};

/** Where `near` asks around; undefined when it does not. */
export const centreOf = ({near}: GroupQuery): Point | undefined => {
  const [latitude, longitude] = numbers(near);
  return latitude !== undefined && longitude !== undefined ? [latitude, longitude] : undefined;
};

/** The edges that `box` asks for; undefined when it does not. */
export const boxOf = ({box}: GroupQuery): Box | undefined => {
  const [west, south, east, north, ...more] = numbers(box);
  const known = west !== undefined && south !== undefined && east !== undefined && north !== undefined;
  return known && more.length === 0 ? [west, south, east, north] : undefined;
};

// A box whose west lies east of its east crosses the date line.
const inBox = ([west, south, east, north]: Box, [latitude, longitude]: Point): boolean =>
  latitude >= south &&
  latitude <= north &&
  (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);

const conditionWhere = (name: Condition['name'], records: Records, passes: (point: Point) => boolean): Condition => {
  const combination = new Uint8Array(records.size);
  for (let record = 0; record < records.size; record++) {
    const {latitude, longitude} = records.traits(record);
    if (latitude !== undefined && longitude !== undefined && passes([latitude, longitude])) combination[record] = 1;
  }
  return {name, by: 'record', combination, passes: Uint8Array.of(0, 1)};
};

/** The conditions `near` with `within` (25 km when missing) and `box`. Coordinates that are not numbers are no filter. */
export const nearby = (records: Records, query: GroupQuery): Condition[] => {
  const {within = 25} = query;
  const [centre, box] = [centreOf(query), boxOf(query)];
  const conditions: Condition[] = [];
  if (centre) conditions.push(conditionWhere('near', records, (place) => distance(centre, place) <= within));
  if (box) conditions.push(conditionWhere('box', records, (place) => inBox(box, place)));
  return conditions;
};
