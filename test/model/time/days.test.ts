import {expect} from '@open-wc/testing';
import {dayMinutes, dayPart, minuteOf, modulo, weekday} from '../../../src/model/time/days.js';
import {daysOf, isoOf} from '../../../src/model/time/iso-days.js';

describe('days', () => {
  it('counts days from 1970 and back', () => {
    for (const [iso, days] of [
      ['1970-01-01', 0],
      ['1969-12-31', -1],
      ['2000-02-29', 11_016],
      ['2100-03-01', 47_541],
    ] as const) {
      expect(daysOf(iso)).to.equal(days);
      expect(isoOf(days * dayMinutes)).to.equal(iso);
      expect(isoOf(days * dayMinutes + dayMinutes - 1)).to.equal(iso);
    }
  });

  it('counts a day beyond the end of its month on into the next', () => {
    expect(isoOf(daysOf('2024-02-30') * dayMinutes)).to.equal('2024-03-01');
  });

  it('knows weekdays, before 1970 too', () => {
    expect(
      ['1969-12-28', '1970-01-01', '2024-03-31', '2024-04-01'].map((iso) => weekday(daysOf(iso) * dayMinutes)),
    ).to.deep.equal([0, 4, 0, 1]);
    expect(weekday(-1)).to.equal(3);
  });

  it('reads clock times', () => {
    expect(['00:00', '09:05', '23:59'].map(minuteOf)).to.deep.equal([0, 545, 1439]);
  });

  it('names the part of the day', () => {
    const parts = ['04:59', '05:00', '11:59', '12:00', '16:59', '17:00', '20:59', '21:00', '00:00'];
    expect(parts.map((clock) => dayPart(minuteOf(clock)))).to.deep.equal([
      'night',
      'morning',
      'morning',
      'afternoon',
      'afternoon',
      'evening',
      'evening',
      'night',
      'night',
    ]);
    expect(dayPart(3 * dayMinutes + 720)).to.equal('afternoon');
  });

  it('has remainders that are never negative', () => {
    expect([modulo(-1, 7), modulo(7, 7), modulo(-14, 7)].map(Math.abs)).to.deep.equal([6, 0, 0]);
  });
});
