import type {Cluster} from '../../../model/contract/group-page.js';
import type {Params} from './params.js';
import type {Box, Question} from './question.js';
import {type Row, select} from './statement.js';

/* The same grid as `model/listing/clusters` lays over a box, drawn by the database. */

const columns = 16;
/** The most that an answer holds. */
const most = 500;
// Degrees, more than there are: a box without any width is one cell.
const everything = 1_000;

// Narrower is no cell that anybody could see, and so many rows that they cannot be counted.
const narrowest = 1e-9;

const stepOf = ([west, , east]: Box): number => {
  const width = east < west ? east - west + 360 : east - west;
  return width === 0 ? everything : Math.max(width / columns, narrowest);
};

const firsts = 'SELECT DISTINCT ON (group_key) * FROM hits ORDER BY group_key, score DESC, starts, meeting_key';

/**
 * Rows with how much of what is found lies where: on a grid of 16 columns over the box, its rows as high as the columns are
 * wide, in degrees; what is on the last edge is in the last of them. Longitudes are ways east of the box's west. None when
 * no box was asked.
 */
export const clusters = ({box, per}: Question, params: Params): string[] => {
  if (!box) return [];
  const [west, south, , north] = box;
  const last = Math.max(1, Math.ceil((north - south) / stepOf(box))) - 1;
  const [left, bottom, step, top] = [west, south, stepOf(box), last].map((number) => params.add(number, 'float8'));
  const way = `CASE WHEN longitude < ${left} THEN longitude - ${left} + 360 ELSE longitude - ${left} END`;
  return [
    select(
      'cluster',
      {
        count: 'c.n',
        latitude: 'c.y',
        longitude: 'c.x',
        west: 'c.west',
        south: 'c.south',
        east: 'c.east',
        north: 'c.north',
      },
      `FROM (
        SELECT count(*) AS n, avg(latitude) AS y, avg(way) AS x,
          min(way) AS west, min(latitude) AS south, max(way) AS east, max(latitude) AS north
        FROM (SELECT latitude, ${way} AS way FROM (${per === 'group' ? firsts : 'SELECT * FROM hits'}) AS found) AS places
        GROUP BY least(floor(way / ${step}), ${columns - 1}), least(floor((latitude - ${bottom}) / ${step}), ${top})
        ORDER BY n DESC, west, south LIMIT ${most}) c`,
    ),
  ];
};

const bySize = (a: Cluster, b: Cluster): number => b.count - a.count || a.box[0] - b.box[0] || a.box[1] - b.box[1];

// A mean of equal numbers may come out a hair beside them.
const between = (least: number, value: number, greatest: number): number => Math.min(greatest, Math.max(least, value));

/** The rows as the contract has them, the largest first. */
export const clustersOf = (rows: readonly Row[], [left]: Box): Cluster[] => {
  const back = (way: number): number => (left + way > 180 ? left + way - 360 : left + way);
  return rows
    .map(({count, latitude, longitude, west, south, east, north}): Cluster => ({
      count,
      latitude: between(south, latitude ?? south, north),
      longitude: back(between(west, longitude ?? west, east)),
      box: [back(west), south, back(east), north],
    }))
    .sort(bySize);
};
