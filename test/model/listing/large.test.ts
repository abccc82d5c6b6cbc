import {expect} from '@open-wc/testing';
import {group, meeting} from '../../support/groups.js';
import {idsIn, idsOf, listingOf, viewpoint} from './listing-of.js';

const size = 20_000;
const topics = ['Grief', 'Sleep', 'Carers'];
const cities = ['Belfast', 'Madrid', 'Accra', 'Quito', 'Perth'];

// Every number has one cycle of its own, so that each expected count is a division.
const large = Array.from({length: size}, (_, index) =>
  group(`Group ${index}`, {
    id: `g${index}`,
    topics: [topics[index % 3]!],
    languages: [index % 2 ? 'es' : 'en'],
    meetings: [
      meeting({
        id: String(index),
        days: [index % 7],
        start: `${String(index % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
        timeZone: 'UTC',
        place: {regions: [cities[index % 5]!]},
      }),
    ],
  }),
);
const of = (test: (index: number) => boolean): string[] =>
  large.flatMap((_, index) => (test(index) ? [String(index)] : []));

describe(`a listing of ${size} records`, () => {
  const listing = listingOf(large);

  it('is in the order of time, and whole', () => {
    const {agenda, entries} = listing.find({}, viewpoint);
    const starts = Array.from(entries, (entry) => agenda.start[entry]!);
    expect(starts).to.deep.equal(starts.toSorted((a, b) => a - b));
    expect(new Set(entries).size).to.equal(size);
  });

  it('finds the records that filters leave, and only them', () => {
    const found = idsIn(listing, {day: ['2'], topic: ['Sleep'], language: ['es']});
    expect(found).to.have.members(of((index) => index % 7 === 2 && index % 3 === 1 && index % 2 === 1));
  });

  it('finds words in its first, last and every other part', () => {
    for (const index of [0, 1023, 1024, 1025, 10_239, 10_240, 19_999]) {
      expect(idsIn(listing, {text: `"group ${index}"`})).to.include(String(index));
    }
    expect(idsIn(listing, {text: 'madrid'})).to.have.members(of((index) => index % 5 === 1));
  });

  it('finds the same while a word is typed and when it is asked at once', () => {
    for (const text of ['g', 'gr', 'gro', 'group 1', 'group 19', 'group 199', 'group 1999']) idsIn(listing, {text});
    const found = idsOf(listing, listing.find({text: 'group 1999'}, viewpoint));
    expect(found).to.have.members(of((index) => /1999/.test(String(index)) || String(index).startsWith('1999')));
  });

  it('counts what each value would leave', () => {
    const facets = listing.find({language: ['en'], region: ['Quito']}, viewpoint).facets();
    const left = of((index) => index % 2 === 0 && index % 5 === 3).map(Number);
    const counts = topics.map((topic, n) => ({value: topic, count: left.filter((index) => index % 3 === n).length}));
    expect(facets.topic).to.have.deep.members(counts);
  });
});
