import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {GroupSchema} from '../../src/model/group.js';
import type {Group} from '../../src/model/group.js';
import {joined} from '../../src/model/joined.js';
import {recordsOf} from '../../src/model/records-of.js';

const meeting = (id: string, more: object = {}): object => ({
  id,
  days: [1],
  start: '18:00',
  minutes: 60,
  timeZone: 'UTC',
  attendance: 'inPerson',
  ...more,
});

const group = (id: string, more: object = {}): Group =>
  v.parse(GroupSchema, {id, name: `Group ${id}`, meetings: [meeting(`${id}-1`), meeting(`${id}-2`)], ...more});

describe('recordsOf', () => {
  it('lists every meeting of every group', () => {
    const records = recordsOf([group('a'), group('b')]);
    expect(records.size).to.equal(4);
    expect([0, 1, 2, 3].map((index) => records.meeting(index).id)).to.deep.equal(['a-1', 'a-2', 'b-1', 'b-2']);
    expect([0, 1, 2, 3].map((index) => records.group(index).id)).to.deep.equal(['a', 'a', 'b', 'b']);
    expect([0, 1, 2, 3].map((index) => records.groupIndex(index))).to.deep.equal([0, 0, 1, 1]);
  });

  it('gives a group without meetings one by appointment', () => {
    const records = recordsOf([group('a', {meetings: []})]);
    expect(records.size).to.equal(1);
    expect(records.meeting(0)).to.deep.include({id: 'a', days: []});
    expect(records.group(0).meetings).to.deep.equal([records.meeting(0)]);
  });

  it('has the traits of group and place', () => {
    const place = {regions: ['Spain', 'Madrid'], latitude: 40.4, longitude: -3.7};
    const records = recordsOf([
      group('a', {topics: ['grief'], cost: {kind: 'free'}, meetings: [meeting('m', {place})]}),
    ]);
    expect(records.traits(0)).to.deep.include({topics: ['grief'], cost: {kind: 'free'}, ...place});
  });

  it('finds words of name, description, people, place and notes', () => {
    const records = recordsOf([
      group('a', {
        description: 'Gentle',
        facilitators: [{name: 'Ana', credentials: [{name: 'RN'}]}],
        meetings: [meeting('m', {place: {name: 'Library'}, note: 'Ring twice', online: {notes: 'Code'}})],
      }),
    ]);
    expect(records.words(0).split('\n')).to.include.members([
      'Group a',
      'Gentle',
      'Ana',
      'RN',
      'Library',
      'Ring twice',
      'Code',
    ]);
  });

  it('tells the problems it was given', () => {
    const one = group('a');
    const problem = {code: 'no-time', at: 'row 2', message: 'There is no time.'};
    const records = recordsOf([one], new Map([[one.meetings[1]!, [problem]]]));
    expect(records.problems(0)).to.deep.equal([]);
    expect(records.problems(1)).to.deep.equal([problem]);
  });
});

describe('joined', () => {
  const from = (id: string, source: string): Group => group(`${source}:${id}`, {source: {id: source}});

  it('lists one after the other', () => {
    const records = joined([recordsOf([from('1', 'a')]), recordsOf([]), recordsOf([from('1', 'b'), from('2', 'b')])]);
    expect(records.size).to.equal(6);
    expect(Array.from({length: 6}, (_none, index) => records.group(index).id)).to.deep.equal([
      'a:1',
      'a:1',
      'b:1',
      'b:1',
      'b:2',
      'b:2',
    ]);
    expect(records.timing(5).days).to.deep.equal([1]);
    expect(records.words(2)).to.contain('Group b:1');
    expect(records.traits(2).regions).to.deep.equal([]);
    expect(records.problems(2)).to.deep.equal([]);
  });

  it('keeps groups apart and meetings of one group together', () => {
    const records = joined([recordsOf([from('1', 'a')]), recordsOf([from('1', 'b')])]);
    const numbers = [0, 1, 2, 3].map((index) => records.groupIndex(index));
    expect(numbers[0]).to.equal(numbers[1]);
    expect(numbers[2]).to.equal(numbers[3]);
    expect(numbers[1]).not.to.equal(numbers[2]);
  });

  it('keeps ids unique when two listings have the same source', () => {
    const records = joined([recordsOf([from('1', 'a')]), recordsOf([from('1', 'a')])]);
    const groups = Array.from({length: 4}, (_none, index) => records.group(index));
    const ids = groups.flatMap((each, index) => [each.id, records.meeting(index).id]);
    expect(new Set(ids).size).to.equal(6);
    expect(groups[2]?.meetings.map(({id}) => id)).to.include(records.meeting(2).id);
  });

  it('is the listing itself when there is one', () => {
    const one = recordsOf([from('1', 'a')]);
    expect(joined([one])).to.equal(one);
    expect(joined([]).size).to.equal(0);
  });
});
