import {expect} from '@open-wc/testing';
import {utc} from './instants.js';
import {parseRule} from '../../../src/model/time/parse-rule.js';
import {needsFirst} from '../../../src/model/time/rule.js';
import {ruleText} from '../../../src/model/time/rule-text.js';

describe('parseRule()', () => {
  const texts: [text: string, same: string][] = [
    ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY;BYDAY=TU'],
    ['rrule:freq=weekly;byday=tu;', 'FREQ=WEEKLY;BYDAY=TU'],
    [' FREQ=MONTHLY;BYDAY=+2TU,-1FR ', 'FREQ=MONTHLY;BYDAY=2TU,-1FR'],
    ['BYMONTHDAY=-1,15;FREQ=MONTHLY;INTERVAL=1', 'FREQ=MONTHLY;BYMONTHDAY=-1,15'],
    ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;WKST=SU;COUNT=3', 'FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU;BYSETPOS=-1;WKST=SU'],
    ['FREQ=YEARLY;INTERVAL=2;BYMONTH=3,11;BYYEARDAY=-366', 'FREQ=YEARLY;INTERVAL=2;BYMONTH=3,11;BYYEARDAY=-366'],
  ];
  for (const [text, same] of texts) {
    it(`reads ${text}`, () => {
      const rule = parseRule(text);
      expect(rule && ruleText(rule)).to.equal(same);
    });
  }

  const ends: [until: string, minute: number, isUtc: boolean][] = [
    ['20240331', utc('2024-03-31T23:59'), false],
    ['2024-03-31', utc('2024-03-31T23:59'), false],
    ['20240331T190000', utc('2024-03-31T19:00'), false],
    ['20240331T190000Z', utc('2024-03-31T19:00'), true],
  ];
  for (const [until, minute, isUtc] of ends) {
    it(`reads the end ${until}`, () => {
      expect(parseRule(`FREQ=DAILY;UNTIL=${until}`)?.until).to.deep.equal({minute, utc: isUtc});
    });
  }

  const unreadable = [
    '',
    'every Tuesday',
    'FREQ',
    'FREQ=',
    'FREQ=SOMETIMES',
    ';FREQ=WEEKLY;;',
    'BYDAY=TU',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=TU,',
    'FREQ=MONTHLY;BYDAY=0TU',
    'FREQ=MONTHLY;BYDAY=54TU',
    'FREQ=MONTHLY;BYDAY=-TU',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=YEARLY;BYMONTH=-1',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=1.5',
    'FREQ=DAILY;COUNT=-1',
    'FREQ=DAILY;COUNT=1e3',
    'FREQ=DAILY;UNTIL=20240230',
    'FREQ=DAILY;UNTIL=20240301T250000',
    'FREQ=DAILY;UNTIL=soon',
    'FREQ=DAILY;WKST=1',
    'FREQ=DAILY=2',
    'FREQ=WEEKLY;__PROTO__=1',
    'CONSTRUCTOR=1',
  ];
  const unsupported = [
    'FREQ=HOURLY',
    'FREQ=SECONDLY;BYDAY=MO',
    'FREQ=DAILY;BYHOUR=19',
    'FREQ=YEARLY;BYWEEKNO=20',
    'RSCALE=HEBREW;FREQ=YEARLY',
  ];
  const forbidden = [
    'FREQ=WEEKLY;BYDAY=2TU',
    'FREQ=DAILY;BYDAY=-1SU',
    'FREQ=WEEKLY;BYMONTHDAY=3',
    'FREQ=MONTHLY;BYYEARDAY=3',
    'FREQ=MONTHLY;BYSETPOS=1',
    'FREQ=DAILY;COUNT=3;UNTIL=20240301',
  ];
  for (const text of [...unreadable, ...unsupported, ...forbidden]) {
    it(`does not read ${text || 'nothing'}`, () => expect(parseRule(text)).to.equal(undefined));
  }
});

describe('needsFirst()', () => {
  const needs = (text: string): boolean => needsFirst(parseRule(text)!);

  it('is true where dates follow from the first', () => {
    for (const text of [
      'FREQ=WEEKLY',
      'FREQ=MONTHLY',
      'FREQ=YEARLY;BYMONTH=3',
      'FREQ=DAILY;INTERVAL=2',
      'FREQ=DAILY;COUNT=3',
    ]) {
      expect(needs(text), text).to.equal(true);
    }
  });

  it('is false where the rule tells all', () => {
    for (const text of ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=MONTHLY;BYDAY=2TU', 'FREQ=YEARLY;BYYEARDAY=1']) {
      expect(needs(text), text).to.equal(false);
    }
  });
});
