import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import type {FeedFormat} from '../../../src/backend/feeds/feed.js';
import {readFeed} from '../../../src/backend/feeds/read-feed.js';
import {GroupSchema} from '../../../src/model/group.js';
import {bmlt} from './samples/bmlt.js';
import {calendar, event} from './samples/calendars.js';
import {hsds} from './samples/hsds.js';
import {meetingGuide, plainRecord} from './samples/meeting-guide.js';
import {meetingGuideSheet, sheets} from './samples/sheets.js';

const options = {timeZone: 'Europe/Madrid'};
const birds = ['Kestrel', 'Merlin', 'Osprey', 'Harrier', 'Buzzard', 'Goshawk'];

const group = (name: string): object => ({
  id: name,
  name,
  meetings: [{id: name, days: [1], start: '18:00', timeZone: 'UTC'}],
});

/** Each format with a record for each bird. */
const feeds: Record<FeedFormat, string> = {
  'meeting-guide': JSON.stringify(birds.map((name) => ({...plainRecord, name, slug: name}))),
  bmlt: JSON.stringify({
    meetings: birds.map((name) => ({...bmlt.meetings[1], meeting_name: name, id_bigint: name})),
    formats: [],
  }),
  csv: `Name,Day,Time,Notes\n${birds.map((name) => `${name},Monday,6:00 PM,"One, two"`).join('\n')}\n`,
  icalendar: calendar(birds.map((name) => event(`SUMMARY:${name}\nUID:${name}`))),
  hsds: JSON.stringify({total_pages: 1, contents: birds.map((name) => ({...hsds.contents[1], name, id: name}))}),
  kith: JSON.stringify({kith: 1, groups: birds.map(group)}),
};
const samples = [
  ...Object.values(feeds),
  JSON.stringify(meetingGuide),
  JSON.stringify(hsds),
  meetingGuideSheet,
  ...Object.values(sheets),
];

/** A change that breaks a text somewhere: something cut out, put in, or doubled, or its end lost. */
const harm = fc.record({
  at: fc.nat(100_000),
  length: fc.nat(12),
  put: fc.oneof(
    fc.constantFrom(
      '',
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ';',
      ':',
      '\n',
      '\r\n',
      '\0',
      '<',
      'null',
      '-1',
      'END:VEVENT\r\n',
    ),
    fc.string({maxLength: 5}),
  ),
  how: fc.constantFrom('replace', 'double', 'cut'),
});
type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

const harmed = (text: string, {at, length, put, how}: Harm): string => {
  const index = at % (text.length + 1);
  if (how === 'cut') return text.slice(0, index);
  return (
    text.slice(0, index) +
    (how === 'double' ? text.slice(index, index + length * 10) : put) +
    text.slice(how === 'double' ? index : index + length)
  );
};

const expectWhole = async (text: string, format?: FeedFormat): Promise<Awaited<ReturnType<typeof readFeed>>> => {
  const feed = await readFeed(text, {...options, ...(format && {format})});
  for (const each of feed.groups) v.parse(GroupSchema, each);
  expect(feed.groups.every(({meetings}) => meetings.length > 0)).to.equal(true);
  expect(feed.groups.length + feed.problems.length, 'something is said').to.be.above(0);
  return feed;
};

describe('a broken feed', () => {
  it('never throws, and says what it is, whatever text comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({maxLength: 300}),
        fc.option(fc.constantFrom(...(Object.keys(feeds) as FeedFormat[]))),
        async (text, format) => {
          await expectWhole(text, format ?? undefined);
        },
      ),
    );
  });

  it('never throws, and builds only groups as the schema has them, however a feed is broken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(harm, {minLength: 1, maxLength: 6}),
        async (text, harms) => {
          await expectWhole(harms.reduce(harmed, text));
        },
      ),
      {numRuns: 300},
    );
  });

  it('never throws, whatever JSON comes in the place of records and fields', async () => {
    const field = fc.constantFrom(
      ...Object.keys(meetingGuide[0] ?? {}),
      ...Object.keys(bmlt.meetings[0] ?? {}),
      ...Object.keys(hsds.contents[0] ?? {}),
      'meetings',
      'id',
    );
    const record = fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()));
    const wraps: ((list: unknown) => unknown)[] = [
      (list) => list,
      (records) => ({records}),
      (meetings) => ({meetings}),
      (contents) => ({contents}),
      (groups) => ({kith: 1, groups}),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(record), fc.constantFrom(...wraps), async (records, wrap) => {
        const feed = await expectWhole(JSON.stringify(wrap(records)));
        const meetings = feed.groups.flatMap((each) => each.meetings).length;
        const lost = feed.problems.filter(({code}) => code === 'not-a-record').length;
        expect(meetings + lost).to.be.at.least(records.length);
      }),
      {numRuns: 200},
    );
  });
});

describe('a feed with one broken place', () => {
  const known = async (text: string, format: FeedFormat): Promise<{names: string[]; problems: number}> => {
    const {groups, problems} = await readFeed(text, {...options, format});
    return {names: groups.map(({name}) => name), problems: problems.length};
  };

  /** The records that a change leaves alone: it lies well before their name, or behind the name of the next. */
  const untouched = (text: string, {at, length}: Harm): string[] => {
    const index = at % (text.length + 1);
    return birds.filter((name, number) => {
      const next = text.indexOf(birds[number + 1] ?? '\0');
      return index + length < text.indexOf(name) - 80 || (next >= 0 && index > next);
    });
  };

  for (const [format, text] of Object.entries(feeds) as [FeedFormat, string][]) {
    it(`lists all of ${format} when nothing is broken`, async () => {
      expect(await known(text, format)).to.deep.equal({names: birds, problems: 0});
    });

    it(`loses no record of ${format} before the break without a word`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(text.length - 1), async (end) => {
          const whole = birds.filter(
            (name) => text.indexOf(name, text.indexOf(name) + 1) < 0 || text.lastIndexOf(name) < end,
          );
          const {names, problems} = await known(text.slice(0, end), format);
          const missing = birds.length - names.length;
          expect(missing === 0 || problems > 0 || format === 'csv' || format === 'icalendar').to.equal(true);
          const before = whole.filter((name) => text.lastIndexOf(name) + 400 < end);
          expect(names).to.include.members(before);
        }),
        {numRuns: 60},
      );
    });

    it(`lists every record of ${format} that one change does not touch, or says that something is wrong`, async () => {
      await fc.assert(
        fc.asyncProperty(harm, async (change) => {
          const {names, problems} = await known(harmed(text, {...change, how: 'replace'}), format);
          const lost = untouched(text, change).filter((name) => !names.includes(name));
          expect(lost.length === 0 || problems > 0, `${lost.join()} vanished`).to.equal(true);
        }),
        {numRuns: 150},
      );
    });
  }
});
