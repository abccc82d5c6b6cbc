import {clean} from '../../model/text/clean.js';
import {safeLink} from '../../model/text/link.js';
import {plainText} from '../../model/text/plain-text.js';
import type {Raw} from './feed.js';

/** True for a JSON object. */
export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrappers = ['meetings', 'records', 'contents', 'groups'];

/** The records of a feed: the array itself, or the one that is wrapped in an object; empty when there is none. */
export const listIn = (value: unknown): readonly unknown[] => {
  const lists: unknown[] = isRaw(value) ? wrappers.map((key) => value[key]) : [value];
  return (lists.find(Array.isArray) as unknown[] | undefined) ?? [];
};

/** Anything simple as text, lists joined by commas; nothing else says anything. */
export const written = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(written).filter(Boolean).join(', ');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

// What no line needs cleaning for: printable ASCII without markup and without more than one space in a row.
const untidy = /[^ -%'-;=-~]| {2}|^ | $/;

/** One line of text without markup, at most `max` long; undefined when empty. */
export const line = (value: unknown, max = 500): string | undefined => {
  const text = written(value);
  const tidy = text.length <= max && !untidy.test(text);
  return (tidy ? text : clean(plainText(text).replace(/\s+/g, ' '), max)) || undefined;
};

/** Text without markup, with its line breaks; undefined when empty. */
export const prose = (value: unknown): string | undefined => clean(plainText(written(value)), 20_000) || undefined;

/** The lines of a list, or of a text separated by commas, semicolons or line breaks. No more than 200. */
export const lines = (value: unknown): string[] => {
  const list: unknown[] = Array.isArray(value) ? value : written(value).split(/[,;\n|]/);
  return list.slice(0, 200).flatMap((each) => line(each) ?? []);
};

/** Paragraphs of what is there; undefined when nothing is. */
export const paragraphs = (...texts: (string | undefined)[]): string | undefined => {
  const list = texts.filter(Boolean);
  return list.length > 0 ? clean(list.join('\n\n'), 20_000) : undefined;
};

/** The object without its empty fields. */
export const compact = <T extends object>(object: T): T => {
  for (const key of Object.keys(object) as (keyof T)[]) if (object[key] === undefined) delete object[key];
  return object;
};

/** The object without its empty fields; undefined when none is left. */
export const some = <T extends object>(object: T): T | undefined =>
  Object.keys(compact(object)).length > 0 ? object : undefined;

/** A link that must not be followed, as text that names it. */
export const unsafe = (label: string, value: unknown): string | undefined => {
  const text = safeLink(value) ? undefined : line(value);
  return text && `${label}: ${text}`;
};

const degrees = (value: unknown): number =>
  typeof value === 'string' && value.trim()
    ? Number(value.trim().replace(',', '.'))
    : typeof value === 'number'
      ? value
      : NaN;

/** Where something is, WGS 84 degrees. */
export interface Point {
  latitude: number;
  longitude: number;
  /** True when the feed had them the wrong way round. */
  swapped: boolean;
}

/** The point of two coordinates, numbers or strings, in either order when only one makes sense; 0, 0 is nowhere. */
export const pointOf = (first: unknown, second: unknown): Point | undefined => {
  const [a, b] = [degrees(first), degrees(second)];
  if (Math.abs(a) <= 90 && Math.abs(b) <= 180) return a || b ? {latitude: a, longitude: b, swapped: false} : undefined;
  return Math.abs(b) <= 90 && Math.abs(a) <= 180 ? {latitude: b, longitude: a, swapped: true} : undefined;
};
