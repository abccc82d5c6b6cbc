import {expect} from '@open-wc/testing';
import type {Meeting} from '../../../src/model/group.js';
import {openJson} from '../../../src/backend/feeds/open-json.js';
import {meanings} from '../../../src/backend/feeds/meeting-guide/types.js';
import {only, problemsOf, readChecked, readJson} from './read-checked.js';
import {hostileRecords, meetingGuide, plainRecord} from './samples/meeting-guide.js';

const url = 'https://example.org/feeds/meetings.json?key=1';
describe('Meeting Guide feed', () => {
  it('reads a listing as sites publish it', async () => {
    const feed = await readJson(meetingGuide, {url});
    expect(problemsOf(feed)).to.deep.equal([]);
    const [harbour, nightingale] = feed.groups;
    expect(feed.groups).to.have.length(2);
    expect(harbour).to.deep.include({
      id: 'example.org/feeds/meetings.json:harbour-lights',
      name: 'Harbour Lights',
      description: 'Since 1998',
      topics: ['Discussion'],
      audiences: ['open', 'women'],
      languages: ['es'],
      access: ['wheelchair'],
      url: 'https://example.org/harbour',
      organization: {name: 'Harbour Group'},
      feedback: {email: 'web@example.org'},
      updated: '2024-03-05T10:20:30Z',
      source: {id: 'example.org/feeds/meetings.json', url},
    });
    expect(harbour?.contacts).to.deep.equal([
      {email: 'harbour@example.org', phone: '+44 117 496 0000'},
      {name: 'Ruth', email: 'ruth@example.org'},
    ]);
    expect(harbour?.meetings).to.have.length(2);
    expect(nightingale?.meetings[0]).to.deep.include({days: [1, 3], start: '23:30', minutes: 60, attendance: 'online'});
  });

  it('keeps in the meeting what differs by meeting', async () => {
    const {groups} = await readJson(meetingGuide, {url});
    const [here, online] = (groups[0]?.meetings ?? []) as [Meeting, Meeting];
    expect(here).to.deep.equal({
      id: 'example.org/feeds/meetings.json:harbour-lights',
      days: [2],
      start: '19:00',
      minutes: 75,
      timeZone: 'Europe/London',
      attendance: 'inPerson',
      place: {
        name: 'Quay House',
        address: '4 Quay Street, Bristol BS1 4DJ, UK',
        regions: ['England', 'Bristol'],
        notes: 'Ring the bell',
        latitude: 51.4545,
        longitude: -2.5879,
      },
      note: 'Tea from 6:45\nAll welcome',
    });
    expect(online).to.deep.include({
      attendance: 'online',
      online: {url: 'https://zoom.us/j/1234567890', notes: 'Code 42', phone: '+44 20 3481 5240'},
    });
  });

  it('reads {records: [{fields}]} and {meetings: []}', async () => {
    const wrapped = await readJson({
      records: [{id: 'rec1', fields: {name: 'A', day: 'Monday', time: '6:00 PM', timezone: 'UTC'}}],
    });
    expect(only(wrapped).meeting).to.deep.include({id: 'feed:rec1', days: [1], start: '18:00'});
    expect((await readJson({meetings: meetingGuide})).groups).to.have.length(2);
  });

  it('survives anything anywhere, and loses no record', async () => {
    const feed = await readJson(hostileRecords);
    const listed = feed.groups.flatMap(({meetings}) => meetings).length;
    expect(listed).to.equal(hostileRecords.length - 4);
    expect(feed.problems.filter(({code}) => code === 'not-a-record').map(({at}) => at)).to.deep.equal([
      'record 1',
      'record 2',
      'record 3',
      'record 4',
    ]);
  });

  it('knows all codes of the format', () => expect(meanings.size).to.be.at.least(85));
});

describe('Meeting Guide feed, opened', () => {
  it('builds 50,000 records only as far as somebody looks', async () => {
    const rows = Array.from({length: 50_000}, (_none, index) => ({
      ...plainRecord,
      slug: index,
      name: `Group ${index}`,
      day: index % 7,
    }));
    const {records} = await openJson(rows, {timeZone: 'UTC'});
    expect(records.size).to.equal(50_000);
    expect(records.timing(49_999)).to.deep.include({days: [49_999 % 7], start: '18:00', minutes: 60});
    expect(records.meeting(49_999).id).to.equal('feed:49999');
    for (const word of ['Group 49999', 'Casa Azul']) expect(records.words(49_999)).to.contain(word);
  });

  it('tells the problems of records once they were asked for', async () => {
    const feed = await openJson([{...plainRecord, day: 9}], {timeZone: 'UTC'});
    expect(await feed.explain()).to.deep.equal([]);
    expect(feed.records.problems(0).map(({code}) => code)).to.deep.equal(['unknown-day']);
  });

  it('hides markup from search', async () => {
    const {records} = await openJson([{...plainRecord, notes: '<b class="hidden">open</b> &amp; warm'}], {
      timeZone: 'UTC',
    });
    expect(records.words(0)).to.contain('open & warm');
    expect(records.words(0)).not.to.contain('hidden');
  });

  it('answers the same group for two of its meetings', async () => {
    const {records} = await openJson(meetingGuide);
    expect(records.group(0).id).to.equal(records.group(1).id);
    expect(records.groupIndex(0)).to.equal(records.groupIndex(1));
    expect(records.groupIndex(0)).not.to.equal(records.groupIndex(2));
  });

  it('is read from text with a byte order mark, too', async () => {
    expect((await readChecked(`\uFEFF${JSON.stringify(meetingGuide)}`)).groups).to.have.length(2);
  });
});
