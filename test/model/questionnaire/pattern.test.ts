import {expect} from '@open-wc/testing';
import {matches, stepsOf} from '../../../src/model/questionnaire/pattern.js';

const harmless: [pattern: string, right: string, wrong: string][] = [
  ['[A-Z]{2}\\d{4}', 'AB1234', 'AB123'],
  ['(\\(\\d{3}\\) ?)?\\d{3}-\\d{4}', '(555) 010-0100', '555-010-0100'],
  ['[^@\\s]+@[^@\\s]+\\.[^@\\s]+', 'a@example.org', 'a at example.org'],
  ['yes|no', 'no', 'nope'],
];

const harmful = ['(a+)+', '(a|aa)+', '(a?){40}', '((x)y*)*z', '(.*)\\1', `${'a?'.repeat(40)}b`, '.*.*.*.*.*.*x'];

describe('a pattern', () => {
  for (const [pattern, right, wrong] of harmless)
    it(`is matched by the whole text: ${pattern}`, () => {
      expect([matches(right, pattern), matches(wrong, pattern)]).to.eql([true, false]);
    });

  for (const pattern of harmful)
    it(`that might keep the page busy is not tried: ${pattern.slice(0, 20)}`, () => {
      expect(stepsOf(pattern, 1000)).to.be.above(1e7);
      expect(matches(`${'a'.repeat(999)}!`, pattern)).to.equal(true);
    });

  it('that cannot be read is not held against anybody', () => {
    expect(matches('abc', '([')).to.equal(true);
  });

  it('is not tried on more than 1,000 characters', () => {
    expect(matches('a'.repeat(1001), 'b')).to.equal(true);
  });
});
