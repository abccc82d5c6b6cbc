/*
 * One statement answers rows of several kinds, so that a search is one round trip: the state of the listing, the items of a
 * page, and counts. Each kind fills some of the columns.
 */

const columns = {
  kind: 'text',
  facet: 'text',
  value: 'text',
  count: 'integer',
  stamp: 'timestamptz',
  key: 'uuid',
  score: 'integer',
  starts: 'integer',
  ends: 'integer',
  cancelled: 'boolean',
  next_starts: 'integer',
  meeting: 'text',
  latitude: 'float8',
  longitude: 'float8',
  west: 'float8',
  south: 'float8',
  east: 'float8',
  north: 'float8',
  group: 'text',
  body: 'json',
} as const;

/** One row of an answer; which fields are there depends on its kind. */
export interface Row {
  kind: 'listing' | 'item' | 'total' | 'facet' | 'cluster';
  facet: string;
  value: string;
  count: number;
  stamp: Date;
  key: string;
  score: number;
  starts: number;
  ends: number;
  cancelled: boolean;
  next_starts: number | null;
  /** Null = the group itself, which has no meetings. */
  meeting: string | null;
  latitude: number | null;
  longitude: number | null;
  west: number;
  south: number;
  east: number;
  north: number;
  group: string;
  body: string;
}

type Fields = Partial<Record<keyof typeof columns, string>>;

/** `SELECT` of one kind of rows: `fields` are SQL expressions, `from` is what follows them. */
export const select = (kind: Row['kind'], fields: Fields, from: string): string => {
  const all: Fields = {...fields, kind: `'${kind}'`};
  const list = Object.entries(columns).map(([name, type]) => {
    const expression = all[name as keyof typeof columns];
    return `${expression === undefined ? 'NULL' : `(${expression})`}::${type} AS "${name}"`;
  });
  return `SELECT ${list.join(', ')} ${from}`;
};

/** What the listing as a whole is like now. */
export const listingRow = select('listing', {value: 'version', stamp: 'changed_at'}, 'FROM listing');

/** Several kinds of rows as one statement. `tables` are common table expressions: `name AS (…)`. */
export const statement = (tables: readonly string[], kinds: readonly string[]): string => {
  const common = tables.length > 0 ? `WITH ${tables.join(',\n')}\n` : '';
  return common + kinds.map((kind) => `(${kind})`).join('\nUNION ALL\n');
};
