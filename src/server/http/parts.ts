import type {Config} from '../config/config.js';
import type {Database} from '../database/database.js';
import type {ListingReader} from '../listing/listing-store.js';
import type {Questionnaires} from '../questionnaires/questionnaires.js';

/** What the routes work with. */
export interface Parts {
  config: Config;
  listing: ListingReader;
  database: Database;
  /** What check-ins are taken of. */
  questionnaires: Questionnaires;
  /** Epoch milliseconds. */
  now: () => number;
}

/** One request on its way. */
export interface Call {
  /** A random UUID: in the answer, in the log, and in a problem's `instance`. */
  id: string;
  request: Request;
  /** Path below the base, still encoded, without the query. */
  path: string;
  /** The address prefix that limits count by. */
  caller: string;
  /** Milliseconds of the process's clock. */
  started: number;
  /** Pattern of the route; `-` until one is found. */
  route: string;
  /** True where nobody shall know who sends. */
  nameless: boolean;
  /** What the limits say, as items of `RateLimit` and `RateLimit-Policy`. */
  rates: {state: string; policy: string}[];
}
