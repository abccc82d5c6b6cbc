import type {Database} from '../database/database.js';
import type {ListingReader, ListingWriter} from './listing-store.js';
import {Reader} from './read/reader.js';
import {Writer} from './write/writer.js';

/** What the listing's times are counted from. */
export interface ListingOptions {
  /** Epoch milliseconds; the clock's when missing. */
  now?: () => number;
}

/** Reads the listing from a database, from its replica where there is one. */
export const listingReader = (database: Database, {now = Date.now}: ListingOptions = {}): ListingReader =>
  new Reader(database.readPool, now);

/** Writes the listing into a database. */
export const listingWriter = (database: Database, {now = Date.now}: ListingOptions = {}): ListingWriter =>
  new Writer(database.db, now);
