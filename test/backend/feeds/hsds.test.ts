import {expect} from '@open-wc/testing';
import type {Meeting} from '../../../src/model/group.js';
import {only, problemsOf, readJson} from './read-checked.js';
import {hsds} from './samples/hsds.js';

const schedule = async (fields: object): Promise<{meeting: Meeting; problems: string[]}> => {
  const feed = await readJson([{id: '1', name: 'A', organization_id: 'o', schedules: [fields]}]);
  return {meeting: only(feed).meeting, problems: problemsOf(feed)};
};

describe('HSDS feed', () => {
  it('reads a page of services', async () => {
    const feed = await readJson(hsds);
    expect(problemsOf(feed)).to.deep.equal([]);
    expect(feed.groups[0]).to.deep.include({
      id: 'feed:ac1',
      name: 'Carers café',
      description: 'For people who care\n\nAccreditations: Charity 123',
      topics: ['Caring'],
      audiences: ['carers'],
      languages: ['en', 'ar'],
      access: ['wheelchair'],
      cost: {kind: 'free', text: 'Free of charge'},
      capacity: {places: 12, taken: 9},
      join: {kind: 'open', text: 'Drop in'},
      organization: {name: 'Care Trust', url: 'https://example.org/'},
      url: 'https://example.org/carers',
      contacts: [
        {email: 'care@example.org', phone: '+44 113 496 0000'},
        {name: 'Sam', phone: '1'},
      ],
      updated: '2024-05-06T07:08:09Z',
    });
  });

  it('makes a meeting of each schedule at each location', async () => {
    const {groups} = await readJson(hsds);
    const [weekly, monthly, online] = groups[0]?.meetings ?? [];
    expect(weekly).to.deep.include({
      id: 'feed:ac1',
      days: [1, 4],
      start: '10:00',
      minutes: 90,
      timeZone: 'Europe/London',
      attendance: 'inPerson',
    });
    expect(weekly?.place).to.deep.equal({
      name: 'Town Hall',
      address: '1 Main St, Leeds, Yorkshire LS1, GB',
      regions: ['GB', 'Yorkshire', 'Leeds'],
      latitude: 53.8,
      longitude: -1.55,
    });
    expect(monthly).to.deep.include({
      id: 'feed:ac1.sal1.2',
      days: [6],
      rule: 'FREQ=MONTHLY;BYDAY=2SA',
      dates: ['2024-01-13'],
      start: '14:00',
    });
    expect(online).to.deep.include({
      id: 'feed:ac1.sal2',
      days: [],
      attendance: 'online',
      online: {url: 'https://zoom.us/j/1'},
    });
  });

  it('reads the schedules of a service without locations', async () => {
    const {groups} = await readJson(hsds);
    expect(groups[1]?.meetings[0]).to.deep.include({
      days: [0, 1, 2, 3, 4, 5, 6],
      start: '09:00',
      minutes: 480,
      status: 'paused',
    });
  });

  const schedules: [what: string, fields: object, meeting: Partial<Meeting>, problems?: string[]][] = [
    [
      'every second week from a date',
      {freq: 'WEEKLY', interval: 2, byday: 'TU', dtstart: '2024-01-09'},
      {rule: 'FREQ=WEEKLY;BYDAY=TU;INTERVAL=2', dates: ['2024-01-09']},
    ],
    [
      'every second week from nowhere',
      {freq: 'WEEKLY', interval: 2, byday: 'TU'},
      {days: [2]},
      ['record 1 no-first-date dtstart'],
    ],
    [
      'an end',
      {freq: 'WEEKLY', byday: 'TU', until: '2030-12-31', dtstart: '2024-01-09'},
      {rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20301231'},
    ],
    ['a day of the month', {freq: 'MONTHLY', bymonthday: '15'}, {rule: 'FREQ=MONTHLY;BYMONTHDAY=15'}],
    ['a single date', {dtstart: '2024-01-09', opens_at: '10:00'}, {dates: ['2024-01-09'], days: []}],
    [
      'nonsense',
      {freq: 'SOMETIMES', byday: 'XX;BOGUS', opens_at: '99', timezone: 'Nowhere'},
      {days: [], timeZone: 'Europe/Madrid'},
      ['record 1 unknown-zone timezone'],
    ],
    ['notes', {freq: 'WEEKLY', byday: 'TU', description: 'Not in August'}, {days: [2], note: 'Not in August'}],
  ];
  for (const [what, fields, meeting, problems = []] of schedules) {
    it(`reads a schedule with ${what}`, async () => {
      const found = await schedule(fields);
      expect(found.meeting).to.deep.include(meeting);
      expect(found.problems).to.deep.equal(problems);
    });
  }

  it('survives anything anywhere, and loses no service', async () => {
    const services = [
      null,
      'x',
      {},
      {name: null, schedules: null, service_at_locations: null},
      {
        name: {},
        schedules: [null, 4, {}],
        service_at_locations: [null, {}, {location: 4}, {location: {addresses: [null]}}],
        contacts: {},
        languages: [{}],
        url: 'javascript:alert(1)',
      },
    ];
    const feed = await readJson({contents: services});
    expect(feed.groups).to.have.length(3);
    expect(problemsOf(feed)).to.include.members([
      'record 1 not-a-record',
      'record 2 not-a-record',
      'record 3 no-name name',
      'record 5 unsafe-link url',
    ]);
  });
});
