import {GroupPageSchema} from '../../model/contract/group-page.js';
import {type SearchView, toParams} from '../../model/contract/search-params.js';
import {type Group, GroupSchema} from '../../model/group.js';
import type {GroupQuery} from '../../model/query.js';
import type {GroupPage, GroupsPort, SearchOptions} from '../backend.js';
import {deviceZone} from '../feeds/zones.js';
import {addressOf} from './address.js';
import type {Exchange} from './exchange.js';
import {broken} from './failure.js';
import {groupOf} from './group-of.js';
import {paced} from './pace.js';
import {pageOf} from './page-of.js';
import type {Patience} from './patience.js';

const minute = 60_000;
const pageSize = 25;
/** The contract's most items an answer. */
const most = 500;

type Search = GroupQuery & SearchView;

// To the minute, so that addresses repeat and caches can answer.
const searchOf = ({from, ...query}: GroupQuery, {per, timeZone, facets}: SearchOptions, here: string): Search => ({
  ...query,
  ...(from !== undefined && {from: Math.floor(from / minute) * minute}),
  ...(per === 'group' && {per}),
  ...(facets && {facets}),
  timeZone: timeZone ?? here,
});

const addressFor = (href: string, search: Search): string => {
  const url = new URL(href);
  for (const [name, value] of toParams(search)) url.searchParams.append(name, value);
  return url.href;
};

/** Follows cursors until so many are there as were wanted; facets come with the first answer. */
const followed = async (
  {limit = pageSize, facets = false, ...search}: Search,
  page: (search: Search) => Promise<GroupPage>,
): Promise<GroupPage> => {
  let all = await page({...search, limit: Math.min(limit, most), ...(facets && {facets})});
  while (all.cursor !== undefined && all.items.length < limit) {
    const {cursor: next, ...before} = all;
    const {items, cursor} = await page({...search, cursor: next, limit: Math.min(limit - all.items.length, most)});
    // A server that answers nothing but cursors must not hold a phone for ever.
    if (items.length === 0) return before;
    all = {...before, items: [...before.items, ...items], ...(cursor !== undefined && {cursor})};
  }
  return all;
};

/** Groups that a server searches, by the contract. `href` is the absolute address of its groups. */
export const restGroups = (href: string, exchange: Exchange, patience: Patience): GroupsPort => {
  const turn = paced(patience);
  // Once: asking costs more than putting a group together.
  const here = deviceZone();

  const page = async (search: Search, signal?: AbortSignal): Promise<GroupPage> => {
    const url = addressFor(href, search);
    const {value} = await exchange.ask({url, signal}, GroupPageSchema);
    try {
      return pageOf(value, here);
    } catch (error) {
      throw broken(url, (error as Error).message);
    }
  };

  return {
    search: (query, options = {}) => {
      const {signal} = options;
      const search = searchOf(query, options, here);
      return turn(() => followed(search, (each) => page(each, signal)), signal);
    },
    get: async (id, {signal} = {}): Promise<Group> => {
      const {value} = await exchange.ask({url: addressOf(href, id), signal}, GroupSchema);
      return groupOf(value, here);
    },
  };
};
