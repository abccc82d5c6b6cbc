import {expect} from '@open-wc/testing';
import {type Suite, conformance} from '../../../src/conformance.js';
import {requirements} from '../../../src/conformance/requirements.js';

/** Registers the suite without running it, and answers the titles of its tests. */
const titlesOf = (more: Partial<Suite>): string[] => {
  const titles: string[] = [];
  conformance({
    name: 'none',
    open: () => Promise.reject(new Error('It must not be opened.')),
    describe: (_title, tests) => tests(),
    it: (title) => titles.push(title),
    after: () => undefined,
    ...more,
  });
  return titles;
};
/** Requirements that are about what becomes of time. */
const unsaid = requirements.filter(({needs}) => needs === 'later').length;
const unchecked = (title: string): boolean => title.includes('not checked');

describe('the conformance suite', () => {
  it('says what it cannot check without a clock to put forward', () => {
    expect(titlesOf({}).filter(unchecked)).to.have.length(unsaid);
  });

  it('checks much of feedback also without one', () => {
    const titles = titlesOf({ports: ['feedback']});
    expect(titles).to.have.length.above(100);
    expect(titles.filter((title) => !unchecked(title))).to.have.length.above(60);
  });

  it('checks everything where the clock can be put forward', () => {
    expect(titlesOf({later: () => undefined}).filter(unchecked)).to.deep.equal([]);
  });

  it('leaves what it cannot check to the runner’s own way of skipping', () => {
    const skipped: string[] = [];
    const titles = titlesOf({skip: (title) => skipped.push(title)});
    expect([titles.filter(unchecked), skipped.length]).to.deep.equal([[], unsaid]);
  });

  it('asks only about the ports that are named', () => {
    const own = titlesOf({ports: ['questionnaires', 'checkIns']});
    expect(own).to.have.length.within(45, 80);
    expect(own.length).to.equal(titlesOf({ports: ['questionnaires']}).length + titlesOf({ports: ['checkIns']}).length);
  });
});
