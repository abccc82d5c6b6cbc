import type {Records} from '../records.js';
import type {GroupQuery} from '../query.js';
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

type Point = readonly [latitude: number, longitude: number];

const numbers = (text: string | undefined): number[] => {
  const list = (text ?? '').split(',').map(Number);
  return list.every(Number.isFinite) ? list : [];
};

// A box whose west lies east of its east crosses the date line.
const inBox = ([west, south, east, north]: number[], [latitude, longitude]: Point): boolean =>
  latitude >= south! &&
  latitude <= north! &&
  (west! <= east! ? longitude >= west! && longitude <= east! : longitude >= west! || longitude <= east!);

const conditionWhere = (name: Condition['name'], records: Records, passes: (point: Point) => boolean): Condition => {
  const combination = new Uint8Array(records.size);
  for (let record = 0; record < records.size; record++) {
    const {latitude, longitude} = records.traits(record);
    if (latitude !== undefined && longitude !== undefined && passes([latitude, longitude])) combination[record] = 1;
  }
  return {name, by: 'record', combination, passes: Uint8Array.of(0, 1)};
};

/** The conditions `near` with `within` (25 km when missing) and `box`. Coordinates that are not numbers are no filter. */
export const nearby = (records: Records, {near, within = 25, box}: GroupQuery): Condition[] => {
  const conditions: Condition[] = [];
  const [latitude, longitude] = numbers(near);
  if (latitude !== undefined && longitude !== undefined) {
    const centre: Point = [latitude, longitude];
    conditions.push(conditionWhere('near', records, (place) => distance(centre, place) <= within));
  }
  const edges = numbers(box);
  if (edges.length === 4) conditions.push(conditionWhere('box', records, (place) => inBox(edges, place)));
  return conditions;
};
