import type {GroupSearch} from '../../../model/contract/group-search.js';
import {type FacetName, facetNames} from '../../../model/query.js';
import {searchWords} from '../../../model/text/fold.js';
import {minuteAt, moment} from '../covered.js';
import {type Place, fromCursor} from './cursor.js';
import {rounded} from '../coordinates.js';
import {zoneOf} from './zone.js';

/** How generously words are read: as they begin, anywhere inside others, or with one typo. */
export type Reading = Place['reading'];

/** A circle on the earth: degrees, and kilometres around. */
export interface Circle {
  latitude: number;
  longitude: number;
  within: number;
}

/** `[west, south, east, north]` in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** What is found, whatever page of it. */
export interface Question {
  /** Epoch minute for which it is answered. */
  moment: number;
  /** A zone that exists. */
  zone: string;
  per: 'meeting' | 'group';
  /** Whether to count what each value of each filter would leave. */
  facets: boolean;
  /** Folded. */
  words: string[];
  filters: {name: FacetName; values: string[]}[];
  near?: Circle;
  box?: Box;
}

/** Which part of what is found. */
export interface Page {
  limit: number;
  after?: Place;
}

const pageSize = 25;
const usualDistance = 25; // kilometres, as of a local listing

const numbers = (text: string | undefined): number[] => (text ?? '').split(',').map((part) => rounded(Number(part)));

const nearOf = ({near, within = usualDistance}: GroupSearch): Circle | undefined => {
  const [latitude = NaN, longitude = NaN] = numbers(near);
  return near !== undefined && Number.isFinite(latitude + longitude) ? {latitude, longitude, within} : undefined;
};

const boxOf = ({box}: GroupSearch): Box | undefined => {
  const [west, south, east, north, ...more] = numbers(box);
  const edges: Box = [west ?? NaN, south ?? NaN, east ?? NaN, north ?? NaN];
  return more.length === 0 && edges.every(Number.isFinite) ? edges : undefined;
};

const filtersOf = (search: GroupSearch): Question['filters'] =>
  facetNames.flatMap((name) => {
    const values = [...new Set<string>(search[name])].sort();
    return values.length > 0 ? [{name, values}] : [];
  });

// PostgreSQL can store neither, so nothing there has them.
const storable = (text: string): string => text.replace(/[\0\p{Cs}]/gu, ' ');

const pageOf = ({limit = pageSize, cursor}: GroupSearch): Page =>
  cursor === undefined ? {limit} : {limit, after: fromCursor(cursor)};

const placesOf = (search: GroupSearch): Pick<Question, 'near' | 'box'> => {
  const near = nearOf(search);
  const box = boxOf(search);
  return {...(near && {near}), ...(box && {box})};
};

/**
 * Reads a search.
 * @param now epoch milliseconds
 * @throws {CursorError}
 */
export const read = (search: GroupSearch, now: number): {question: Question; page: Page} => {
  const {from, text = '', per = 'meeting', facets = false, timeZone} = search;
  const page = pageOf(search);
  const asked = page.after?.moment ?? (from === undefined ? undefined : minuteAt(from));
  const question: Question = {
    moment: moment(asked, now),
    zone: zoneOf(timeZone),
    per,
    facets,
    words: [...new Set(searchWords(storable(text)))],
    filters: filtersOf(search),
    ...placesOf(search),
  };
  return {question, page};
};
