import {expect} from '@open-wc/testing';
import {dayMinutes} from '../../../src/model/time/days.js';
import {daysOf, isoOf} from '../../../src/model/time/iso-days.js';
import {expand} from '../../../src/model/time/expand.js';
import {parseRule} from '../../../src/model/time/parse-rule.js';

const expanded = (text: string, first: string, from: string, to: string): string =>
  [...expand(parseRule(text)!, daysOf(first), daysOf(from), daysOf(to))]
    .map((day) => isoOf(day * dayMinutes))
    .join(' ');

const rules: [rule: string, first: string, from: string, to: string, found: string][] = [
  ['FREQ=DAILY;INTERVAL=3', '2024-02-27', '2024-02-28', '2024-03-07', '2024-03-01 2024-03-04 2024-03-07'],
  ['FREQ=DAILY;BYMONTH=3;BYDAY=SU', '2024-01-01', '2024-02-20', '2024-03-12', '2024-03-03 2024-03-10'],
  ['FREQ=WEEKLY', '2024-05-07', '2024-05-08', '2024-05-21', '2024-05-14 2024-05-21'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU',
    '1997-08-05',
    '1997-08-01',
    '1997-08-24',
    '1997-08-05 1997-08-10 1997-08-19 1997-08-24',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
    '1997-08-05',
    '1997-08-01',
    '1997-08-31',
    '1997-08-05 1997-08-17 1997-08-19 1997-08-31',
  ],
  ['FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1', '2024-05-01', '2024-05-01', '2024-05-12', '2024-05-03 2024-05-10'],
  ['FREQ=MONTHLY', '2024-01-31', '2024-01-01', '2024-05-31', '2024-01-31 2024-03-31 2024-05-31'],
  [
    'FREQ=MONTHLY;BYDAY=2TU,4TU',
    '2024-01-09',
    '2024-03-13',
    '2024-05-14',
    '2024-03-26 2024-04-09 2024-04-23 2024-05-14',
  ],
  ['FREQ=MONTHLY;BYDAY=5MO', '2024-01-01', '2024-01-01', '2024-07-31', '2024-01-29 2024-04-29 2024-07-29'],
  ['FREQ=MONTHLY;BYDAY=-1FR', '2024-01-01', '2024-02-01', '2024-03-31', '2024-02-23 2024-03-29'],
  [
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    '2023-01-01',
    '2023-01-01',
    '2024-12-31',
    '2023-01-13 2023-10-13 2024-09-13 2024-12-13',
  ],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2024-01-01', '2024-02-01', '2024-03-31', '2024-02-29 2024-03-29'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2024-01-31', '2024-02-01', '2024-04-30', '2024-02-29 2024-03-31 2024-04-30'],
  ['FREQ=YEARLY', '2020-02-29', '2021-01-01', '2028-12-31', '2024-02-29 2028-02-29'],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', '2000-11-23', '2023-01-01', '2024-12-31', '2023-11-23 2024-11-28'],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', '1998-01-01', '1999-12-31', '1998-05-18 1999-05-17'],
  ['FREQ=YEARLY;BYYEARDAY=1,-1', '2023-01-01', '2023-06-01', '2024-12-31', '2023-12-31 2024-01-01 2024-12-31'],
  ['FREQ=DAILY;COUNT=3', '2024-05-01', '2024-05-02', '2024-12-31', '2024-05-02 2024-05-03'],
  ['FREQ=WEEKLY;BYDAY=MO;COUNT=3', '2024-05-01', '2024-05-01', '2024-12-31', '2024-05-06 2024-05-13'],
  ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;COUNT=2', '2024-05-02', '2024-05-01', '2024-12-31', '2024-05-06'],
  ['FREQ=DAILY', '1970-01-01', '2099-12-30', '2099-12-31', '2099-12-30 2099-12-31'],
  ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', '1970-01-01', '1970-01-01', '2100-12-31', ''],
  ['FREQ=DAILY', '2024-05-10', '2024-05-01', '2024-05-09', ''],
];

describe('expand()', () => {
  for (const [rule, first, from, to, found] of rules) {
    it(`lists ${rule} from ${first}`, () => expect(expanded(rule, first, from, to)).to.equal(found));
  }

  it('does not walk from a first date long ago, nor to an end that is far', () => {
    const days = expand(parseRule('FREQ=DAILY')!, 0, daysOf('2099-01-01'), Number.MAX_SAFE_INTEGER);
    expect(days.next().value).to.equal(daysOf('2099-01-01'));
  });
});
