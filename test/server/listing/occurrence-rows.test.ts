import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Group, Meeting} from '../../../src/model/group.js';
import {agenda} from '../../../src/model/listing/agenda.js';
import {timetable} from '../../../src/model/listing/timetable.js';
import {recordsOf} from '../../../src/model/records-of.js';
import {upcoming} from '../../../src/model/time/upcoming.js';
import {type Span, occurrenceRows, weeklyIn} from '../../../src/server/listing/write/occurrence-rows.js';
import {chanceFrom} from '../../bench/server/chance.js';
import {randomTiming} from './support/groups.js';

const day = 1440;
const chance = chanceFrom(11);
const meetings: Meeting[] = Array.from({length: 400}, (_, id) => ({id: String(id), ...randomTiming(chance)}));
const bare = {topics: [], audiences: [], languages: [], facilitators: [], agreements: [], access: [], contacts: []};
const group: Group = {id: 'all', name: 'All', ...bare, meetings};
const records = recordsOf([group]);
const source = {table: timetable(records), timing: (record: number) => records.timing(record)};

const agendaAt = (moment: number): string[] => {
  const {record, start, special} = agenda(source.table, moment, source.timing, upcoming);
  return Array.from(record, (one, entry) => {
    const {cancelled = false, next} = special.get(entry) ?? {};
    return [one, start[entry], cancelled, cancelled ? next : ''].join(' ');
  }).sort();
};

const rowsIn = (span: Span) => {
  const next = weeklyIn(span.from);
  return meetings.flatMap((_, record) => occurrenceRows(source, record, span, next).map((row) => ({record, ...row})));
};

const shownAt = (rows: ReturnType<typeof rowsIn>, moment: number): string[] =>
  rows
    .filter(({shownFrom, ends}) => shownFrom <= moment && moment < ends)
    .map(({record, starts, cancelled, next}) => [record, starts, cancelled, cancelled ? next : ''].join(' '))
    .sort();

const nights = [
  ['an ordinary week', '2024-06-12T09:41Z'],
  ['spring in Europe', '2024-03-30T00:10Z'],
  ['spring in America', '2024-03-09T05:00Z'],
  ['autumn in Europe', '2024-10-26T03:00Z'],
  ['autumn at Lord Howe', '2024-04-05T12:00Z'],
] as const;

describe('what is kept of what comes when', () => {
  for (const [name, instant] of nights) {
    it(`is what an agenda lists, at every moment of three days: ${name}`, () => {
      const from = Date.parse(instant) / 60_000;
      const rows = rowsIn({from, until: from + 3 * day});
      for (let moment = from; moment < from + 3 * day; moment += 1 + chance.below(59)) {
        assert.deepEqual(shownAt(rows, moment), agendaAt(moment), new Date(moment * 60_000).toISOString());
      }
    });
  }

  it('stays what an agenda lists when it is worked out bit by bit', () => {
    const first = Date.parse('2024-03-28T00:00Z') / 60_000;
    const kept = new Map<string, ReturnType<typeof rowsIn>[number]>();
    for (let from = first; from < first + 20 * day; from += day + 17) {
      for (const row of rowsIn({from, until: from + day + 17})) {
        const key = `${row.record} ${row.starts}`;
        if (!kept.has(key)) kept.set(key, row);
      }
    }
    for (let moment = first; moment < first + 20 * day; moment += 311) {
      assert.deepEqual(shownAt([...kept.values()], moment), agendaAt(moment), String(moment));
    }
  });

  it('holds one row for each start of a meeting', () => {
    const from = Date.parse('2024-03-28T00:00Z') / 60_000;
    const rows = rowsIn({from, until: from + 3 * day});
    assert.equal(new Set(rows.map(({record, starts}) => `${record} ${starts}`)).size, rows.length);
    assert.ok(rows.length > 400);
  });
});
