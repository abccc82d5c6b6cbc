import type {Occurrence} from '../../backend/backend.js';
import {distance} from '../../model/listing/nearby.js';
import {type FacetName, facetNames} from '../../model/query.js';
import {fold} from '../../model/text/fold.js';
import {expectSame, expectThat} from '../expectation.js';
import {valuesOf} from '../values-of.js';
import {NotChecked, type OwnCheck, type Visit, search, someItems} from './visit.js';

type Point = readonly [latitude: number, longitude: number];

const looked = 5;
const near = 5; // kilometres

const pointOf = ({meeting: {place}}: Occurrence): Point | undefined =>
  place?.latitude === undefined || place.longitude === undefined ? undefined : [place.latitude, place.longitude];

const longestWord = (name: string): string | undefined =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length)[0];

const matching = async (visit: Visit, name: FacetName, value: string, count: number): Promise<void> => {
  const {items, total} = await search(visit, {[name]: [value]});
  expectSame(`how many “${value}” leaves of ${name}`, total, count);
  const wrong = items.find((item) => !valuesOf(item, name, visit.timeZone).includes(value));
  expectThat(!wrong, `“${wrong?.group.name}” is found by ${name} “${value}”, which it does not have`);
};

const facetCheck =
  (name: FacetName): OwnCheck =>
  async (visit) => {
    const {facets} = await search(visit, {limit: 0}, {facets: true});
    const values = (facets[name] ?? []).filter(({count}) => count > 0);
    if (values.length === 0) throw new NotChecked('nothing listed has a value');
    for (const {value, count} of values.slice(0, looked)) await matching(visit, name, value, count);
  };

/** Filters, words, places. */
export const findingChecks: Record<string, OwnCheck> = {
  ...Object.fromEntries(facetNames.map((name) => [`leaves by ${name} what its facet says`, facetCheck(name)])),

  'counts facets beside the other filters': async (visit) => {
    const {facets} = await search(visit, {limit: 0}, {facets: true});
    const first = facets.attendance?.find(({count}) => count > 0);
    if (!first) throw new NotChecked('nothing listed says how people attend');
    const attendance = [first.value];
    const {facets: beside} = await search(visit, {limit: 0, attendance}, {facets: true});
    for (const {value, count} of (beside.day ?? []).filter((each) => each.count > 0)) {
      const {total} = await search(visit, {limit: 0, attendance, day: [value]});
      expectSame(`how many of day ${value} are ${first.value}`, count, total);
    }
  },

  'finds groups by the words of their names, whole or begun': async (visit) => {
    const named = (await someItems(visit)).filter(({group}) => longestWord(group.name)).slice(0, looked);
    if (named.length === 0) throw new NotChecked('no name has a longer word');
    for (const {group} of named) {
      const word = longestWord(group.name)!;
      for (const text of [word, word.slice(0, -1)]) {
        const {items, total} = await search(visit, {text, limit: 500}, {per: 'group'});
        const found = items.some((item) => item.group.id === group.id);
        expectThat(found || total > 500, `“${text}” does not find “${group.name}”`);
      }
    }
  },

  'finds nothing for words that nobody wrote': async (visit) => {
    expectSame('total', (await search(visit, {text: 'zqxjkvbnwqzx'})).total, 0);
  },

  'finds what lies near a point, and nothing farther': async (visit) => {
    const point = (await someItems(visit)).map(pointOf).find((each) => each !== undefined);
    if (!point) throw new NotChecked('nothing listed says where it is');
    const {items} = await search(visit, {near: point.join(','), within: near, limit: 500});
    expectThat(items.length > 0, 'nothing is found where something is');
    for (const item of items) {
      const far = distance(point, pointOf(item) ?? [NaN, NaN]);
      expectThat(far <= near, `“${item.group.name}” is ${far} km away`);
    }
  },
};
