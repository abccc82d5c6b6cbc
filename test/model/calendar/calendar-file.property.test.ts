import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {calendarFile} from '../../../src/model/calendar/calendar-file.js';
import {dayMinutes} from '../../../src/model/time/days.js';
import {occurrences} from '../../../src/model/time/occurrences.js';
import {plainTimings} from './plain-timing.js';
import {readStarts} from './read-back.js';

describe('calendarFile()', () => {
  it('says the dates that occurrences() says, on both sides of a change of clocks', () => {
    let compared = 0;
    const says = fc.property(plainTimings, ({timing, around}) => {
      const now = (around - 20) * dayMinutes;
      const to = (around + 70) * dayMinutes;
      const held = occurrences(timing, now, to).filter(({cancelled}) => !cancelled);
      const file = calendarFile({meeting: {...timing, id: 'a'}, title: 'Meeting', now});
      expect(file ? readStarts(file, to) : []).to.deep.equal(held.map(({start}) => start));
      compared += held.length;
    });
    fc.assert(says, {numRuns: 1_000, seed: 20_241_027});
    expect(compared).to.be.greaterThan(8_000);
  }).timeout(120_000);
});
