import {chanceFrom} from './chance.ts';
import {towns} from './lands.ts';
import {accesses, audiences, tongues, topics} from './words.ts';

// Words in order of how often they are said; names of areas are in a handful of records each.
const textOf = (chance, {lang, areas, name}) => {
  const {words} = tongues[lang];
  const one = () => chance.pick(words.slice(6));
  const kinds = [
    () => chance.pick(words.slice(6, 14)),
    one,
    () => `${one()} ${one()}`,
    () => one().slice(0, 5),
    () => chance.pick(areas),
    () => `${chance.pick(words.slice(6, 20))} ${name}`,
  ];
  return chance.pick(kinds)();
};

const filters = [
  ({some}) => ({topic: some(topics, 1)}),
  ({some}) => ({audience: some(audiences, 1)}),
  ({pick}) => ({attendance: [pick(['inPerson', 'online', 'hybrid'])]}),
  ({pick}) => ({cost: [pick(['free', 'donation', 'paid'])]}),
  ({some}) => ({access: some(accesses, 2)}),
  ({below}) => ({day: [String(below(7))]}),
  ({pick}) => ({time: [pick(['morning', 'evening'])]}),
];

const twoFilters = (chance, town) => {
  const region = {region: [chance.often(0.5) ? town.country : `${town.country} > ${town.name}`]};
  const first = chance.below(filters.length);
  const second = chance.often(0.3) ? filters.length : chance.below(filters.length - 1);
  const other = second === filters.length ? region : filters[second < first ? second : second + 1](chance);
  return {...filters[first](chance), ...other};
};

/** Searches as visitors make them: words that many records have and words that few have, two filters, facets. */
export function searches({count, seed, now}) {
  const chance = chanceFrom(seed);
  return Array.from({length: count}, () => {
    const town = chance.zipf(chance.zipf(towns));
    return {text: textOf(chance, town), ...twoFilters(chance, town), timeZone: town.timeZone, facets: true, from: now};
  });
}
