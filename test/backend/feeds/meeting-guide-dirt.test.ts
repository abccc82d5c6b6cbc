import {expect} from '@open-wc/testing';
import type {Meeting} from '../../../src/model/group.js';
import {only, problemsOf, readJson} from './read-checked.js';
import {meetingGuide, plainRecord} from './samples/meeting-guide.js';

const one = async (more: object): Promise<ReturnType<typeof only> & {problems: string[]}> => {
  const feed = await readJson([{...plainRecord, ...more}]);
  return {...only(feed), problems: problemsOf(feed)};
};

describe('Meeting Guide feed: dirt', () => {
  const meetings: [what: string, more: object, meeting: Partial<Meeting>, problems?: string[]][] = [
    ['day as a string', {day: '0'}, {days: [0]}],
    ['day as an array', {day: [1, 3]}, {days: [1, 3]}],
    ['day as an array of strings', {day: ['3', '1']}, {days: [1, 3]}],
    ['day as a name', {day: 'Friday'}, {days: [5]}],
    ['day that is none', {day: 9}, {days: []}, ['record 1 unknown-day day']],
    ['one day of two that is none', {day: [1, 8]}, {days: [1]}, ['record 1 unknown-day day']],
    ['no day', {day: null, time: null}, {days: []}],
    ['an empty time', {time: ''}, {days: [1]}, ['record 1 no-time time']],
    ['a time that is none', {time: 'late'}, {days: [1]}, ['record 1 unknown-time time']],
    ['a time with am and pm', {time: '6:00 PM'}, {start: '18:00'}],
    ['no end', {end_time: null}, {minutes: 60}],
    ['an end past midnight', {time: '23:00', end_time: '01:30'}, {minutes: 150}],
    ['an end like the start', {time: '18:00', end_time: '18:00'}, {minutes: 60}],
    [
      'a zone that does not exist',
      {timezone: 'Europa/Madrid'},
      {timeZone: 'Europe/Madrid'},
      ['record 1 unknown-zone timezone'],
    ],
    ['a missing zone', {timezone: null}, {timeZone: 'Europe/Madrid'}],
    ['attendance option hybrid', {attendance_option: 'hybrid'}, {attendance: 'hybrid'}],
    ['attendance option inactive', {attendance_option: 'inactive'}, {attendance: 'inPerson', status: 'paused'}],
    ['an address and a link', {conference_url: 'https://zoom.us/j/1'}, {attendance: 'hybrid'}],
    [
      'an approximate address and a link',
      {conference_url: 'https://zoom.us/j/1', approximate: 'yes'},
      {attendance: 'online'},
    ],
    ['only a city and a link', {conference_phone: '+1', formatted_address: 'Madrid, Spain'}, {attendance: 'online'}],
    ['both ONL and TC', {types: ['ONL', 'TC']}, {attendance: 'online'}],
    ['TC alone', {types: ['TC']}, {attendance: 'inPerson', status: 'paused'}],
    ['HTML, tabs and CRLF in notes', {notes: '<b>a</b>\r\nb\tc &amp; d'}, {note: 'a\nb c & d'}],
    ['a bare www link', {conference_url: 'www.example.org/room'}, {online: {url: 'https://www.example.org/room'}}],
    [
      'a javascript link',
      {conference_url: 'javascript:alert(1)', formatted_address: ''},
      {online: {notes: 'Link: javascript:alert(1)'}},
      ['record 1 unsafe-link conference_url'],
    ],
    ['meeting ids inside free text', {notes: 'Zoom 123 456 789, code 42'}, {note: 'Zoom 123 456 789, code 42'}],
  ];
  for (const [what, more, meeting, problems = []] of meetings) {
    it(`reads ${what}`, async () => {
      const found = await one(more);
      expect(found.meeting).to.deep.include(meeting);
      expect(found.problems).to.deep.equal(problems);
    });
  }

  const points: [what: string, more: object, at: [number, number] | undefined, problems?: string[]][] = [
    ['numbers', {latitude: 40.4, longitude: -3.7}, [40.4, -3.7]],
    ['strings', {latitude: '40.4', longitude: ' -3.7'}, [40.4, -3.7]],
    ['one string', {coordinates: '40.4,-3.7'}, [40.4, -3.7]],
    ['swapped', {latitude: -122.4, longitude: 37.7}, [37.7, -122.4], ['record 1 swapped-coordinates latitude']],
    ['out of range', {latitude: 400, longitude: 500}, undefined, ['record 1 unknown-coordinates latitude']],
    ['words', {latitude: 'north', longitude: 'west'}, undefined, ['record 1 unknown-coordinates latitude']],
    ['empty', {latitude: '', longitude: ''}, undefined],
    ['zeroes', {latitude: 0, longitude: 0}, undefined, ['record 1 unknown-coordinates latitude']],
  ];
  for (const [what, more, at, problems = []] of points) {
    it(`reads coordinates: ${what}`, async () => {
      const found = await one(more);
      const {latitude, longitude} = found.meeting.place ?? {};
      expect([latitude, longitude]).to.deep.equal(at ?? [undefined, undefined]);
      expect(found.problems).to.deep.equal(problems);
    });
  }

  it('shows an unknown type code as a topic, and names it', async () => {
    const {group, problems} = await one({types: ['O', 'ZZTOP']});
    expect(group.topics).to.deep.equal(['ZZTOP']);
    expect(problems).to.deep.equal(['record 1 unknown-type types']);
  });

  it('shows unsafe links of the group as text', async () => {
    const {group, problems} = await one({website: 'javascript:alert(1)', url: '/meetings/1'});
    expect(group).to.deep.include({description: 'Website: javascript:alert(1)\n\nPage: /meetings/1'});
    expect(group.url).to.equal(undefined);
    expect(problems).to.deep.equal(['record 1 unsafe-link website', 'record 1 unsafe-link url']);
  });

  it('takes null for any field', async () => {
    const nothing = Object.fromEntries(Object.keys(meetingGuide[0] ?? {}).map((key) => [key, null]));
    const {group, meeting} = only(await readJson([nothing]));
    expect(group.name).to.equal('Meeting without a name');
    expect(meeting).to.deep.include({days: [], minutes: 60, attendance: 'inPerson'});
  });

  it('reads a record without an address', async () => {
    const {meeting} = await one({formatted_address: null, location: null});
    expect(meeting.place).to.equal(undefined);
  });

  it('reads numeric slugs', async () => expect((await one({slug: 12})).group.id).to.equal('feed:12'));

  it('keeps both records of a repeated slug, whatever their order', async () => {
    const [a, b] = [plainRecord, {...plainRecord, name: 'Merlin'}];
    const feed = await readJson([a, b]);
    const turned = await readJson([b, a]);
    const ids = feed.groups.map(({id}) => id);
    expect(ids).to.have.length(2);
    expect(ids.every((id) => /^feed:kestrel-\w+$/.test(id))).to.equal(true);
    expect(turned.groups.map(({id}) => id).sort()).to.deep.equal(ids.sort());
    expect(problemsOf(feed)).to.deep.equal(['record 1 repeated-id', 'record 2 repeated-id']);
  });

  it('keeps identical twins', async () => {
    const feed = await readJson([plainRecord, plainRecord, plainRecord]);
    expect(feed.groups[0]?.meetings).to.have.length(3);
  });

  it('gives an id to records that have none', async () => {
    const feed = await readJson([{name: 'A'}, {name: 'B'}]);
    expect(feed.groups.map(({id}) => id).every((id) => /^feed:\w+$/.test(id))).to.equal(true);
  });

  it('reads names 200 characters long, in emoji and right to left', async () => {
    const name = `${'ñ'.repeat(200)} 👩‍👩‍👧 مجموعة`;
    expect((await one({name})).group.name).to.equal(name);
  });

  it('says so when a text is too long to be shown', async () => {
    const {meeting, problems} = await one({notes: 'a'.repeat(30_000)});
    expect(meeting.note).to.have.length(20_000);
    expect(problems).to.deep.equal(['record 1 cut-short notes']);
  });

  it('lets the group or place stand for a missing name', async () => {
    const {group, problems} = await one({name: '', group: 'Tuesday people'});
    expect(group.name).to.equal('Tuesday people');
    expect(problems).to.deep.equal(['record 1 no-name name']);
  });

  it('says once that zones are missing when the site names none either', async () => {
    const {problems} = await readJson(
      [
        {...plainRecord, timezone: null},
        {...plainRecord, slug: 2, timezone: ''},
      ],
      {timeZone: ''},
    );
    expect(problems.filter(({code}) => code === 'no-zone')).to.have.length(1);
  });

  it('keeps groups of the same common name at different places apart', async () => {
    const other = {...plainRecord, slug: 'b', location: 'Casa Verde', formatted_address: 'Calle Luna 1, 28004 Madrid'};
    expect((await readJson([plainRecord, other])).groups).to.have.length(2);
    expect((await readJson([plainRecord, {...plainRecord, slug: 'b', day: 3}])).groups).to.have.length(1);
  });

  it('never lists more than 500 meetings in one group', async () => {
    const {groups} = await readJson(Array.from({length: 1_200}, (_none, index) => ({...plainRecord, slug: index})));
    expect(groups.map((group) => group.meetings.length)).to.deep.equal([500, 500, 200]);
  });
});
