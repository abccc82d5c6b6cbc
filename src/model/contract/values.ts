import * as v from 'valibot';

/*
 * Plain values that more than one part of the contract uses. What goes over the wire is written once, as the entries of an
 * object: the server reads them strictly (an unknown field is refused), the client leniently (an unknown field is dropped).
 */

/** A short text: a name, an id, a value of a filter. */
export const line = v.pipe(v.string(), v.maxLength(500));
/** Epoch milliseconds. */
export const instant = v.pipe(v.number(), v.integer(), v.minValue(-8.64e15), v.maxValue(8.64e15));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** IANA name, such as `Europe/Madrid`. */
export const zone = v.pipe(v.string(), v.maxLength(100));
/** Opaque: what comes out of one answer goes into the next question as it is. */
export const opaque = v.pipe(v.string(), v.maxLength(1_000));
