import type {GroupPage, Occurrence} from '../../backend/backend.js';
import {expectSame, expectSameSet, expectThat} from '../expectation.js';
import {type Subject, about, ask, listing} from '../requirement.js';
import {now, utc} from '../samples/moment.js';

const minute = 60_000;

const startsOf = ({items}: GroupPage, name: string): (number | undefined)[] =>
  items.filter(({group}) => group.name === name).map(({start}) => start);

const startsFor = async (subject: Subject, name: string, from = now): Promise<(number | undefined)[]> =>
  startsOf(await ask(listing(subject), {from}), name);

const isSooner = (a: Occurrence, b: Occurrence): boolean => (a.start ?? Infinity) <= (b.start ?? Infinity);

/** What comes when. */
export const order = about('groups', 'order and time', {
  'lists everything that comes, soonest first, and what has no time last': async (subject) => {
    const {items, total} = await ask(listing(subject));
    expectSame('total', total, items.length);
    const wrong = items.findIndex((item, index) => index > 0 && !isSooner(items[index - 1]!, item));
    expectThat(wrong < 0, `item ${wrong} is sooner than the one before it`);
    expectSameSet(
      'groups',
      [...new Set(items.map(({group}) => group.id))],
      subject.groups.map(({id}) => id),
    );
  },

  'lists each weekday of a weekly meeting once, by its own clock': async (subject) => {
    const starts = await startsFor(subject, 'Sunrise Circle');
    const expected = [28, 29, 30, 31].map((day) => utc(3, day, 17, 30));
    expectSame('starts', starts, [...expected, ...[1, 2, 3].map((day) => utc(4, day, 17, 30))]);
  },

  'keeps to the local clock when clocks change': async (subject) => {
    expectSame('after the change', await startsFor(subject, 'Café de duelo'), [utc(3, 31, 8)]);
    expectSame('before and after', await startsFor(subject, 'Room to Grieve'), [utc(3, 28, 19), utc(3, 31, 9)]);
  },

  'lists what still goes on, and of what has ended the next': async (subject) => {
    expectSame('still on', await startsFor(subject, 'Kitchen Table'), [utc(3, 28, 17)]);
    expectSame('ended', await startsFor(subject, 'Early Supper'), [utc(4, 4, 16)]);
  },

  'leaves out what has ended by the moment that is asked': async (subject) => {
    expectSame('a minute before', await startsFor(subject, 'Kitchen Table', utc(3, 28, 18, 29)), [utc(3, 28, 17)]);
    expectSame('at its end', await startsFor(subject, 'Kitchen Table', utc(3, 28, 18, 30)), [utc(4, 4, 17)]);
  },

  'follows rules and dates': async (subject) => {
    expectSame('a rule', await startsFor(subject, 'Second Tuesday'), [utc(4, 9, 19)]);
    expectSame('dates', await startsFor(subject, 'Spring Weekend'), [utc(3, 30, 9), utc(3, 31, 9)]);
  },

  'shows a date that is called off, with the next that is not': async (subject) => {
    const {items} = await ask(listing(subject));
    const found = items.filter(({group}) => group.name === 'Good Friday Pause');
    expectSame(
      'instances',
      found.map(({start, cancelled, next}) => [start, cancelled, next]),
      [[utc(3, 29, 22), true, utc(4, 5, 22)]],
    );
  },

  'says when each ends': async (subject) => {
    const {items} = await ask(listing(subject));
    const wrong = items.find(({start, end, meeting}) => end !== (start && start + meeting.minutes * minute));
    expectThat(wrong === undefined, `${wrong?.group.name} ends at ${wrong?.end}`);
  },

  'lists once, without a time, what is by appointment, over, or paused': async (subject) => {
    for (const name of ['Quiet Hour', 'Doorstep Visits', 'Winter Course', 'Fathers Talking', 'Old Mill']) {
      expectSame(name, await startsFor(subject, name), [undefined]);
    }
  },

  'lists what is paused behind what is by appointment': async (subject) => {
    const {items} = await ask(listing(subject));
    const places = ['Doorstep Visits', 'Fathers Talking'].map((name) =>
      items.findIndex(({group}) => group.name === name),
    );
    expectThat(places[0]! < places[1]!, `by appointment is item ${places[0]}, paused is item ${places[1]}`);
  },

  'gives a group without meetings one by appointment': async (subject) => {
    const {items} = await ask(listing(subject));
    const found = items.find(({group}) => group.name === 'Doorstep Visits');
    expectSame('days', found?.meeting.days, []);
  },

  'lists each group once, with what comes first of it, when asked so': async (subject) => {
    const {items: meetings} = await ask(listing(subject));
    const {items, total} = await ask(listing(subject), {}, {per: 'group'});
    expectSame('total', total, subject.groups.length);
    const firsts = new Map(meetings.toReversed().map(({group, start}) => [group.id, start]));
    for (const {group, start} of items) expectSame(group.name, start, firsts.get(group.id));
    expectSame('groups', new Set(items.map(({group}) => group.id)).size, items.length);
  },
});
