import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {GroupSchema} from '../../../src/model/group.js';
import {generateGroups} from './listing.js';

describe('generateGroups', () => {
  it('makes groups that the schema takes as they are', () => {
    for (const group of generateGroups({groups: 500, seed: 1}))
      expect(v.parse(GroupSchema, group)).to.deep.equal(group);
  });

  it('makes the same groups of the same seed, and others of another', () => {
    const [first, again, other] = [1, 1, 2].map((seed) => JSON.stringify([...generateGroups({groups: 50, seed})]));
    expect(again).to.equal(first);
    expect(other).not.to.equal(first);
  });

  it('begins with the groups of a smaller listing', () => {
    const few = [...generateGroups({groups: 20, seed: 1})];
    const many = [...generateGroups({groups: 100, seed: 1})];
    expect(many.slice(0, 20)).to.deep.equal(few);
  });

  it('gives two and a half meetings to a group, of which a few have dates of their own', () => {
    const meetings = [...generateGroups({groups: 4000, seed: 1})].flatMap((group) => group.meetings);
    expect(meetings).to.have.length(10_000);
    const special = meetings.filter(({rule, dates, except}) => rule ?? dates ?? except);
    expect(special.length).to.be.within(300, 500);
  });

  it('writes in seven languages', () => {
    const tongues = new Set([...generateGroups({groups: 2000, seed: 1})].map(({lang}) => lang));
    expect([...tongues].sort()).to.deep.equal(['ar', 'de', 'en', 'es', 'fr', 'pl', 'pt']);
  });
});
