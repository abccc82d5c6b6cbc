import type {Cluster} from '../contract/group-page.js';

/** `[west, south, east, north]` in degrees; west of its east lies the date line when west is the larger number. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A place in degrees. */
export type Point = readonly [latitude: number, longitude: number];

const columns = 16;
const clustersAtMost = 500;

// Eastwards from a line of longitude, 0 … 360: on that way even what lies about the date line is in order.
const eastOf = (west: number, longitude: number): number =>
  longitude < west ? longitude - west + 360 : longitude - west;
const back = (west: number, way: number): number => {
  const longitude = west + way;
  return longitude > 180 ? longitude - 360 : longitude;
};

/** What lies in one cell of the grid; longitudes are ways east of the box's west. */
class Cell {
  count = 0;
  #latitudes = 0;
  #ways = 0;
  #south = Infinity;
  #north = -Infinity;
  #first = Infinity;
  #last = -Infinity;

  add(latitude: number, way: number): void {
    this.count++;
    this.#latitudes += latitude;
    this.#ways += way;
    this.#south = Math.min(this.#south, latitude);
    this.#north = Math.max(this.#north, latitude);
    this.#first = Math.min(this.#first, way);
    this.#last = Math.max(this.#last, way);
  }

  cluster(west: number): Cluster {
    const {count} = this;
    // A mean of equal numbers may come out a hair beside them.
    const mean = (sum: number, least: number, most: number): number => Math.min(most, Math.max(least, sum / count));
    return {
      count,
      latitude: mean(this.#latitudes, this.#south, this.#north),
      longitude: back(west, mean(this.#ways, this.#first, this.#last)),
      box: [back(west, this.#first), this.#south, back(west, this.#last), this.#north],
    };
  }
}

const bySize = (a: Cluster, b: Cluster): number => b.count - a.count || a.box[0] - b.box[0] || a.box[1] - b.box[1];

/**
 * Puts points that lie close to each other together, by a grid of 16 columns over the box and as many rows of the same
 * height in degrees as it takes; the last edge belongs to the last cell. The largest come first, 500 at most.
 * @param points all of them inside the box.
 */
export const clustersIn = ([west, south, east, north]: Box, points: Iterable<Point>): Cluster[] => {
  // A box without any width is one cell.
  const width = eastOf(west, east) || Infinity;
  const step = width / columns;
  const rows = Math.max(1, Math.ceil((north - south) / step));
  const cells = new Map<number, Cell>();
  for (const [latitude, longitude] of points) {
    const way = eastOf(west, longitude);
    const column = Math.min(Math.floor(way / step), columns - 1);
    const key = Math.min(Math.floor((latitude - south) / step), rows - 1) * columns + column;
    let cell = cells.get(key);
    if (!cell) cells.set(key, (cell = new Cell()));
    cell.add(latitude, way);
  }
  return [...cells.values()]
    .map((cell) => cell.cluster(west))
    .sort(bySize)
    .slice(0, clustersAtMost);
};
