import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {calendarFile} from '../../../src/model/calendar/calendar-file.js';
import {dayMinutes} from '../../../src/model/time/days.js';
import {occurrences} from '../../../src/model/time/occurrences.js';
import {Chance} from '../time/chance.js';
import {randomTiming} from '../time/random-timing.js';
import {readEvents, startsOf} from './read-back.js';

describe('calendarFile()', () => {
  it('x', () => {
    let bad = 0, n = 0;
    for (let seed = 0; seed < 3000; seed++) {
      const {timing, around} = randomTiming(new Chance(seed * 7919));
      const now = (around - 14) * dayMinutes, to = (around + 60) * dayMinutes;
      const a = occurrences(timing, now, to).filter((o) => !o.cancelled).map((o) => o.start);
      const file = calendarFile({meeting: {...timing, id: 'a'}, title: 'b', now});
      let e: number[] = [];
      try {
      e = file ? [...new Set(readEvents(file).flatMap((event) => startsOf(event, to)))].sort((x, y) => x - y) : [];
      } catch (x) { console.log(String(x)) }
      n += a.length;
      if (String(a) !== String(e) && bad++ < 25) console.log(JSON.stringify(timing), file?.match(/BEGIN:VEVENT[^]*/)?.[0], JSON.stringify(a.filter(x=>!e.includes(x)).map(x=>new Date(x*6e4))), JSON.stringify(e.filter(x=>!a.includes(x)).map(x=>new Date(x*6e4))));
    }
    console.log(bad, n);
    fc.assert(fc.property(fc.nat(), () => true));
    expect(bad).to.equal(0);
  }).timeout(100_000);
});
