import type {Sql} from './conditions.js';
import type {Params} from './params.js';
import type {Box, Circle} from './question.js';

const earthRadius = 6371; // kilometres, mean
const degrees = (radians: number): number => (radians * 180) / Math.PI;
const radians = (angle: number): number => (angle * Math.PI) / 180;

// A little more than needed: what is at the edge is decided by the distance itself.
const margin = 1e-6;

const longitudes =
  (west: number, east: number, params: Params): Sql =>
  (m) => {
    const [from, to] = [params.add(west, 'float8'), params.add(east, 'float8')];
    return west <= east
      ? `${m}.longitude BETWEEN ${from} AND ${to}`
      : `(${m}.longitude >= ${from} OR ${m}.longitude <= ${to})`;
  };

/** Written once, however often the condition is. */
const once = (condition: Sql): Sql => {
  const text = condition('\0', '');
  return (m) => text.replaceAll('\0', m);
};

/** True of what lies in a box; one whose west lies east of its east crosses the date line. */
export const boxCondition = ([west, south, east, north]: Box, params: Params): Sql => {
  const [low, high] = [params.add(south, 'float8'), params.add(north, 'float8')];
  const inside = longitudes(west, east, params);
  return once((m, o) => `${m}.latitude BETWEEN ${low} AND ${high} AND ${inside(m, o)}`);
};

// How far east and west of its centre a circle reaches, in degrees; undefined = all around, as at a pole.
const reachOf = ({latitude, within}: Circle): number | undefined => {
  const angle = within / earthRadius;
  if (Math.abs(latitude) + degrees(angle) >= 90) return undefined;
  return degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(latitude))))) + margin;
};

const wrapped = (longitude: number): number => ((longitude + 540) % 360) - 180;

const around = (circle: Circle): Box => {
  const height = degrees(circle.within / earthRadius) + margin;
  const [south, north] = [circle.latitude - height, circle.latitude + height];
  const reach = reachOf(circle) ?? 180;
  if (reach >= 180) return [-180, south, 180, north];
  return [wrapped(circle.longitude - reach), south, wrapped(circle.longitude + reach), north];
};

/**
 * True of what lies within a circle: first by a box, which has an index, then by the great-circle distance, by the formula
 * of `model/listing/nearby` (haversine).
 */
export const nearCondition = (circle: Circle, params: Params): Sql => {
  const roughly = boxCondition(around(circle), params);
  const [latitude, longitude] = [params.add(circle.latitude, 'float8'), params.add(circle.longitude, 'float8')];
  const within = params.add(circle.within, 'float8');
  return (m, o) =>
    `${roughly(m, o)} AND ${2 * earthRadius} * asin(least(1, sqrt(` +
    `power(sin(radians(${m}.latitude - ${latitude}) / 2), 2) + cos(radians(${latitude})) * ` +
    `cos(radians(${m}.latitude)) * power(sin(radians(${m}.longitude - ${longitude}) / 2), 2)))) <= ${within}`;
};
