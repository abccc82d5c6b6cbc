import * as v from 'valibot';
import {CursorError} from '../listing-store.js';

const integer = v.pipe(v.number(), v.integer(), v.minValue(-0x8000_0000), v.maxValue(0x7fff_ffff));

const PlaceSchema = v.strictObject({
  /** The score of the last item, its start and the key of its meeting. */
  score: v.pipe(integer, v.minValue(0)),
  start: integer,
  key: v.pipe(v.string(), v.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)),
  /** The epoch minute for which the first page was answered. */
  moment: integer,
  /** How generously spelling was taken on the first page. */
  reading: v.picklist(['words', 'parts', 'similar']),
});

/** Where an answer goes on. */
export type Place = v.InferOutput<typeof PlaceSchema>;

/** A place as opaque text. */
export const toCursor = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** @throws {CursorError} */
export const fromCursor = (cursor: string): Place => {
  try {
    return v.parse(PlaceSchema, JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (cause) {
    throw new CursorError('No answer has given this cursor.', {cause});
  }
};
