import {GroupSearchSchema} from '../../model/contract/group-search.js';
import {searchNotes} from '../contract/search-notes.js';
import {json} from '../http/answer.js';
import {isKnown, weakTag} from '../http/etag.js';
import {invalid, missing} from '../http/http-problem.js';
import {route} from '../http/route.js';
import type {FoundPage} from '../listing/listing-store.js';
import {ifNoneMatchField, weakTagNote} from './fields.js';
import {isZone} from './zone.js';

const shared = {'Cache-Control': 'public, no-cache'};

/** Groups are JSON as they are stored: put in as they are. */
const pageText = ({groups, ...page}: Omit<FoundPage, 'version'>): string =>
  `{"groups":[${groups.join(',')}],${JSON.stringify(page).slice(1)}`;

/** `GET /groups` */
export const searchGroups = route({
  method: 'GET',
  path: '/groups',
  operation: 'searchGroups',
  summary: 'Search the listing.',
  description:
    'One item for each meeting (or each group), by what comes next; with words, what fits best comes first. Several values of one filter mean “any of these”, several filters “all of these”.',
  tag: 'listing',
  query: GroupSearchSchema,
  queryNotes: searchNotes,
  headers: [ifNoneMatchField],
  answers: {
    200: {description: 'One page.', schema: 'GroupPage', headers: [weakTagNote]},
    304: {description: 'What the asker has is still true.', headers: [weakTagNote]},
  },
  problems: [400],
  counted: 'reads',
  answer: async ({query, header}, {listing, now}) => {
    if (query.timeZone !== undefined && !isZone(query.timeZone)) throw invalid('timeZone', 'is not an IANA time zone');
    const moment = String(Math.floor(now() / 60_000));
    const tagOf = (version: string): string => weakTag(version, moment, JSON.stringify(query));
    const has = header(ifNoneMatchField);
    const current = has && tagOf(await listing.version());
    if (current && isKnown(has, current)) return {status: 304, headers: {...shared, ETag: current}};
    const {version, ...page} = await listing.search(query);
    return json(pageText(page), {...shared, ETag: tagOf(version)});
  },
});

/** `GET /groups/{id}` */
export const oneGroup = route({
  method: 'GET',
  path: '/groups/{id}',
  operation: 'group',
  summary: 'One group.',
  description: 'Found by its id, with or without its source before it, or by the id of one of its meetings.',
  tag: 'listing',
  params: {id: 'Id of the group, percent-encoded.'},
  headers: [ifNoneMatchField],
  answers: {
    200: {description: 'The group.', schema: 'Group', headers: [weakTagNote]},
    304: {description: 'What the asker has is still true.', headers: [weakTagNote]},
  },
  problems: [404],
  counted: 'reads',
  answer: async ({params, header}, {listing}) => {
    const found = await listing.group(params.id ?? '');
    if (!found) throw missing();
    const ETag = `W/"${found.hash}"`;
    if (isKnown(header(ifNoneMatchField), ETag)) return {status: 304, headers: {...shared, ETag}};
    return json(found.body, {...shared, ETag});
  },
});
