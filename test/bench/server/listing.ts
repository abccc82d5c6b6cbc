import type {Capacity, Cost, Group, Place} from '../../../src/model/group.js';
import {type Chance, chanceFrom} from './chance.js';
import {type Town, inventedName, towns} from './lands.js';
import {meetingsOf} from './meetings.js';
import {accesses, agreements, audiences, credentials, firstNames, halls, tongues, topics} from './words.js';

const rareNames = ((chance) => Array.from({length: 4000}, () => inventedName(chance)))(chanceFrom(11));

const nameOf = (chance: Chance, town: Town): string => {
  const {names, words} = tongues[town.lang]!;
  // what is frequent in sentences is no name
  const word = chance.zipf(words.slice(12));
  const place = chance.often(0.5) ? town.name : chance.pick(town.areas);
  return chance.zipf(names).replace('{word}', word).replace('{place}', place);
};

const sentenceOf = (chance: Chance, words: readonly string[]): string => {
  const some = Array.from({length: 6 + chance.below(10)}, () => chance.zipf(words));
  if (chance.often(0.4)) some.push(chance.zipf(rareNames));
  return `${some.join(' ')}.`;
};

const descriptionOf = (chance: Chance, {lang}: Town): string => {
  const {words, sentences} = tongues[lang]!;
  const own = Array.from({length: 1 + chance.below(4)}, () => sentenceOf(chance, words));
  return [...own, ...chance.some(sentences, 2).map((sentence) => `${sentence}.`)].join(' ');
};

const placeOf = (chance: Chance, town: Town): Place => {
  const area = chance.zipf(town.areas);
  const exact = chance.often(0.85);
  return {
    name: `${area} ${chance.pick(halls)}`,
    address: `${1 + chance.below(240)} ${chance.zipf(rareNames)} Street, ${town.name}`,
    regions: [town.country, town.name, area],
    ...(exact && {
      latitude: town.latitude + (chance.below(200_000) - 100_000) / 1e6,
      longitude: town.longitude + (chance.below(200_000) - 100_000) / 1e6,
    }),
    ...(chance.often(0.1) && {approximate: true}),
  };
};

const costOf = (chance: Chance): {cost?: Cost} => {
  if (chance.often(0.15)) return {};
  if (chance.often(0.75)) return {cost: {kind: 'free'}};
  if (chance.often(0.6)) return {cost: {kind: 'donation'}};
  return {cost: {kind: 'paid', text: `${2 + chance.below(20)} €`}};
};

const capacityOf = (chance: Chance): {capacity?: Capacity} => {
  if (!chance.often(0.3)) return {};
  const places = 6 + chance.below(20);
  return {capacity: {places, taken: chance.below(places + 2), waitingList: chance.often(0.5)}};
};

const facilitatorsOf = (chance: Chance): Group['facilitators'] => {
  if (!chance.often(0.3)) return [];
  return [{name: chance.pick(firstNames), credentials: [{name: chance.pick(credentials)}]}];
};

const languagesOf = (chance: Chance, lang: string): string[] => [
  ...new Set([lang, ...(chance.often(0.08) ? [chance.pick(Object.keys(tongues))] : [])]),
];

const groupOf = (chance: Chance, index: number, count: number): Group => {
  const town = chance.zipf(chance.zipf(towns));
  return {
    id: `bench:${index}`,
    name: nameOf(chance, town),
    lang: town.lang,
    description: descriptionOf(chance, town),
    topics: chance.some(topics, 1 + chance.below(3)),
    audiences: chance.often(0.6) ? chance.some(audiences, 1 + chance.below(2)) : [],
    languages: languagesOf(chance, town.lang),
    facilitators: facilitatorsOf(chance),
    ...costOf(chance),
    ...capacityOf(chance),
    join: {kind: chance.often(0.8) ? 'open' : 'ask'},
    agreements: chance.often(0.3) ? chance.some(agreements, 2) : [],
    access: chance.often(0.5) ? chance.some(accesses, 1 + chance.below(3)) : [],
    contacts: chance.often(0.4) ? [{email: `group-${index}@example.org`}] : [],
    url: `https://example.org/groups/${index}`,
    updated: `2026-0${1 + chance.below(9)}-1${chance.below(10)}T12:00:00Z`,
    meetings: meetingsOf(chance, {town, place: placeOf(chance, town), index, count}),
  };
};

// two or three on average, as listings have
const counts = [2, 3, 1, 4];

/**
 * Groups like those of large listings: several languages, names that repeat and words that hardly do, a few very frequent
 * topics, countries > towns > areas, mostly weekly meetings. Two and a half meetings a group. The same seed makes the same
 * groups, and the first of many are the groups of few.
 */
export function* generateGroups({groups, seed}: {groups: number; seed: number}): Generator<Group> {
  for (let index = 0; index < groups; index++) {
    // a generator of its own for each, so that a change of one moves no other
    const chance = chanceFrom(seed * 1_000_003 + index);
    yield groupOf(chance, index, counts[index % counts.length]!);
  }
}
