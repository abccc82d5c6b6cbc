import {keyPattern, secretPattern} from '../../model/contract/change.js';
import type {HeaderField, HeaderNote} from '../http/route.js';

/** Opens one item. */
export const secretField: HeaderField = {
  name: 'Kith-Secret',
  pattern: secretPattern,
  description:
    'Opens one item: at least 128 random bits, base64url, made by the client and known to nobody else. The server keeps only its hash.',
  example: 'Qm9yZWFsLWZvcmVzdC1hdC1kYXdu',
  required: 400,
};

/** Opens everything of one person. */
export const personField: HeaderField = {
  ...secretField,
  description:
    'Opens all check-ins of one person: at least 128 random bits, base64url, made by the client and known to nobody else. The server keeps only its hash.',
};

const opens = (what: string): string =>
  `Opens ${what}: at least 128 random bits, base64url, made by the client. The server keeps only its hash.`;

/** Opens an ask, or a place in a round, as far as it receives. */
export const askField: HeaderField = {
  ...secretField,
  description: opens('an ask, or the own place in a round'),
  example: 'bGFudGVybnMtb24tdGhlLXBpZXI',
};

/** Opens the giving to an ask. */
export const invitationField: HeaderField = {
  ...secretField,
  description: opens('the giving to an ask, and nothing else'),
  example: 'd2VsY29tZS10by10aGUtaGFyYm91cg',
};

/** By what a card is given, beside the secret that will open it. */
export const giveField: HeaderField = {
  ...invitationField,
  name: 'Kith-Give',
  description: 'The secret of the invitation; in a round that of the giver’s own place.',
};

/** Opens a card for who gave it. */
export const cardField: HeaderField = {
  ...secretField,
  description: opens('one card, for who gave it'),
  example: 'YS1raW5kLXdvcmQtaW4tdGltZQ',
};

/** Opens a round for who leads it. */
export const roundField: HeaderField = {
  ...secretField,
  description: opens('a round, for who leads it'),
  example: 'c2V2ZW4tY2hhaXJzLWluLWEtcmluZw',
};

/** Opens a place in a round. */
export const seatField: HeaderField = {
  ...secretField,
  description: opens('a place in a round: the one that was handed out, until it is taken, or its holder’s own'),
  example: 'dGhlLWNoYWlyLWJ5LXRoZS1kb29y',
};

/** Makes a repeated create one. */
export const keyField: HeaderField = {
  name: 'Idempotency-Key',
  pattern: keyPattern,
  description:
    'Makes a repeated create one, for 24 hours, and for 8 days where check-ins or feedback are sent: the same key, secret and body get the same answer; another body is refused with 422.',
  example: '6f2c1a9e-5b7d-4c38-9a41-0d8e7f6b5a43',
  required: 400,
};

/** Makes a repeated check-in, ask or round one. */
export const letterKeyField: HeaderField = {
  ...keyField,
  description:
    'Makes a repeated create one, for at least 8 days, so that a device that was offline can send it again: the same key, secret and body get the same answer; another body is refused with 422.',
};

/** Names the version that is to be changed. */
export const ifMatchField: HeaderField = {
  name: 'If-Match',
  pattern: /^(\*|("[^"]{0,200}"|W\/"[^"]{0,200}")(\s*,\s*("[^"]{0,200}"|W\/"[^"]{0,200}")){0,9})$/,
  description: 'The entity tag of the version that is corrected.',
  example: '"0b9c5f1e-3a76-4d0c-8f25-6e1d2c3b4a59"',
  required: 428,
};

/** Names what the asker has already. */
export const ifNoneMatchField: HeaderField = {
  name: 'If-None-Match',
  pattern: /^[\s\S]*$/,
  description: 'The entity tag of what the asker has: 304 when that is still true.',
  example: 'W/"q8l1Zk0xY3vT5nB7mC9dEw"',
};

/** The tag of a listing's answer. */
export const weakTagNote: HeaderNote = {
  name: 'ETag',
  description: 'Names this very answer. It is weak: compressed or not, the answer says the same.',
  example: 'W/"q8l1Zk0xY3vT5nB7mC9dEw"',
};

/** The tag of a person's item. */
export const versionNote: HeaderNote = {
  name: 'ETag',
  description: 'The version, to be named by `If-Match` when it is corrected.',
  example: '"0b9c5f1e-3a76-4d0c-8f25-6e1d2c3b4a59"',
};

/** Where the created item is. */
export const locationNote: HeaderNote = {
  name: 'Location',
  description: 'Where the item is, relative to the address of the request.',
  example: 'changes/3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00',
};

/** Where the check-in is. */
export const checkInLocation: HeaderNote = {
  ...locationNote,
  example: 'check-ins/3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00',
};

/** Where what one secret opens is. */
export const placeNote = (place: string): HeaderNote => ({...locationNote, example: place});
