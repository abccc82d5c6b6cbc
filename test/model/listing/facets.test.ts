import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type Facets, facetNames} from '../../../src/model/query.js';
import {group, meeting} from '../../support/groups.js';
import {idsIn, idsOf, listingOf, viewpoint} from './listing-of.js';
import {naive} from './naive.js';
import {randomGroups, randomQuery, randomText, randomView} from './random-groups.js';

/** Without zeros, by value. */
const plain = (facets: Facets): Facets => {
  const result: Facets = {};
  for (const name of facetNames) {
    const list = (facets[name] ?? []).filter(({count}) => count > 0).sort((a, b) => (a.value < b.value ? -1 : 1));
    if (list.length > 0) result[name] = list;
  }
  return result;
};

const countsIn = (facets: Facets, name: keyof Facets) =>
  Object.fromEntries((facets[name] ?? []).map(({value, count}) => [value, count]));

describe('a listing and one written plainly', () => {
  it('find the same in the same order, with any filters', () => {
    fc.assert(
      fc.property(randomGroups, randomQuery, randomView, (groups, query, view) => {
        const listing = listingOf(groups);
        expect(idsOf(listing, listing.find(query, view))).to.deep.equal(naive(groups, query, view).ids);
      }),
      {numRuns: 300},
    );
  });

  it('count the same for every value of every filter', () => {
    fc.assert(
      fc.property(randomGroups, randomQuery, randomView, (groups, query, view) => {
        const {facets} = listingOf(groups).find(query, view);
        expect(plain(facets())).to.deep.equal(naive(groups, query, view).facets);
      }),
      {numRuns: 300},
    );
  });

  it('find and count the same with words as well', () => {
    fc.assert(
      fc.property(randomGroups, randomQuery, randomText, randomView, (groups, filters, text, view) => {
        const query = {...filters, text};
        const listing = listingOf(groups);
        const found = listing.find(query, view);
        const expected = naive(groups, query, view);
        expect(plain(found.facets())).to.deep.equal(expected.facets);
        if (view.per === 'meeting') expect(idsOf(listing, found)).to.have.members(expected.ids);
        else expect(found.entries).to.have.length(expected.ids.length);
      }),
      {numRuns: 200},
    );
  });

  it('agree for one question after another to the same listing', () => {
    fc.assert(
      fc.property(randomGroups, fc.array(fc.tuple(randomQuery, randomView), {maxLength: 5}), (groups, questions) => {
        const listing = listingOf(groups);
        for (const [query, view] of questions) {
          expect(plain(listing.find(query, view).facets())).to.deep.equal(naive(groups, query, view).facets);
        }
      }),
      {numRuns: 100},
    );
  });
});

describe('counts', () => {
  const two = [meeting({id: 'a', days: [1, 2]}), meeting({id: 'b', days: [2], attendance: 'online'})];
  const listing = listingOf([
    group('Pair', {topics: ['Grief'], meetings: two.map((each) => ({...each, timeZone: 'UTC'}))}),
    group('One', {topics: ['Grief', 'Sleep'], meetings: [meeting({id: 'c', days: [3], timeZone: 'UTC'})]}),
  ]);

  it('are of meetings when meetings are listed', () => {
    expect(countsIn(listing.find({}, viewpoint).facets(), 'topic')).to.deep.equal({Grief: 4, Sleep: 1});
  });

  it('are of groups when groups are listed', () => {
    const {facets} = listing.find({}, {...viewpoint, per: 'group'});
    expect(countsIn(facets(), 'topic')).to.deep.equal({Grief: 2, Sleep: 1});
  });

  it('keep a value that other filters leave nothing of, at zero', () => {
    const {facets} = listing.find({day: ['1']}, viewpoint);
    expect(countsIn(facets(), 'topic')).to.deep.equal({Grief: 1, Sleep: 0});
  });

  it('of a filter do not follow that filter itself', () => {
    const {facets} = listing.find({topic: ['Sleep']}, viewpoint);
    expect(countsIn(facets(), 'topic')).to.deep.equal({Grief: 4, Sleep: 1});
  });

  it('are missing for a filter that no record has data for', () => {
    const appointment = listingOf([group('Walk', {meetings: [meeting({days: [], start: undefined})]})]);
    expect(Object.keys(appointment.find({}, viewpoint).facets())).to.deep.equal(['attendance']);
  });

  it('name no value that no record has', () => {
    const {facets} = listingOf([group('Walk')]).find({}, viewpoint);
    expect(countsIn(facets(), 'attendance')).to.deep.equal({inPerson: 1});
  });
});

describe('listing by group', () => {
  it('shows each group once, at its next time', () => {
    const early = meeting({id: 'early', days: [2], start: '20:00', timeZone: 'UTC'});
    const late = meeting({id: 'late', days: [2], start: '21:00', timeZone: 'UTC'});
    const listing = listingOf([group('Both', {meetings: [late, early]})]);
    expect(idsIn(listing, {}, {per: 'group'})).to.deep.equal(['early']);
  });
});
