import {dayMinutes, modulo} from '../time/days.js';
import {isoOf} from '../time/iso-days.js';

/* The grammar of RFC 5545, 3.1 and 3.3: what a line of a calendar file is made of. */

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
};

const dropControls = (text: string): string => text.replace(/(?![\t\n])\p{Cc}/gu, '');

/** A text value: backslash, semicolon, comma and line breaks escaped; other control characters dropped. */
export const escapeText = (text: string): string =>
  dropControls(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** An address as it may stand in a line. */
export const escapeUri = (uri: string): string => dropControls(uri).replace(/\s/g, '%20');

/** Folds a line after at most 75 octets of UTF-8, never inside a character. */
export const fold = (line: string): string => {
  let width = 0;
  return [...line]
    .map((character) => {
      const size = octets(character);
      const isFull = width + size > 75;
      width = isFull ? 1 + size : width + size;
      return isFull ? `\r\n ${character}` : character;
    })
    .join('');
};

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYYMMDDTHHMMSS` of local minutes. */
export const stamp = (local: number): string => {
  const minute = modulo(local, dayMinutes);
  return `${isoOf(local).replaceAll('-', '')}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
};

/** `YYYYMMDDTHHMMSSZ` of epoch minutes. */
export const utcStamp = (epoch: number): string => `${stamp(epoch)}Z`;

/** `+HHMM` of an offset in minutes east of UTC. */
export const offsetText = (offset: number): string =>
  `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`;

/** A zone's name as a parameter's value: in quotes where it holds a colon, as `+05:30` does. */
export const zoneParameter = (zone: string): string => (zone.includes(':') ? `TZID="${zone}"` : `TZID=${zone}`);
