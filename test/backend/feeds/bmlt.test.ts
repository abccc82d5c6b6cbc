import {expect} from '@open-wc/testing';
import {openJson} from '../../../src/backend/feeds/open-json.js';
import {only, problemsOf, readJson} from './read-checked.js';
import {bmlt, hostileMeetings} from './samples/bmlt.js';

describe('BMLT feed', () => {
  it('reads what a server answers', async () => {
    const {groups} = await readJson(bmlt);
    expect(groups).to.have.length(3);
    expect(groups[0]).to.deep.include({
      id: 'feed:11',
      name: 'Lakeside',
      lang: 'en',
      audiences: ['open', 'newcomers'],
      access: ['wheelchair'],
      languages: ['es'],
      topics: ['XX'],
      organization: {name: 'Lake Area'},
      contacts: [{email: 'lake@example.org'}],
    });
    expect(groups[0]?.meetings[0]).to.deep.equal({
      id: 'feed:11',
      days: [0],
      start: '19:30',
      minutes: 90,
      timeZone: 'America/Chicago',
      attendance: 'hybrid',
      place: {
        name: 'Community Hall',
        address: '1 Lake St, Chicago, IL 60601, USA',
        notes: 'Side door\n\nBus 22',
        regions: ['USA', 'IL', 'Cook', 'Chicago', 'Loop'],
        latitude: 41.88,
        longitude: -87.63,
      },
      online: {url: 'https://zoom.us/j/5', notes: 'Code 7', phone: '+1 312 555 0100'},
      note: 'Bring a cup',
    });
  });

  it('counts weekdays from Sunday, and an hour where no duration is given', async () => {
    const {groups} = await readJson(bmlt);
    expect(groups.map(({meetings}) => meetings[0]?.days)).to.deep.equal([[0], [6], [1]]);
    expect(groups[1]?.meetings[0]?.minutes).to.equal(60);
  });

  it('pauses what is not published', async () => {
    const {groups} = await readJson(bmlt);
    expect(groups.map(({meetings}) => meetings[0]?.status)).to.deep.equal([undefined, 'paused', undefined]);
  });

  it('finds formats by id as well as by key', async () => {
    const {groups} = await readJson(bmlt);
    expect(groups[2]).to.deep.include({audiences: ['open'], languages: ['es']});
  });

  it('names an unknown format and an unsafe link', async () => {
    expect(problemsOf(await readJson(bmlt))).to.deep.equal([
      'record 1 unknown-type formats',
      'record 3 unsafe-link virtual_meeting_link',
    ]);
  });

  it('reads a bare array, with the formats that every server has', async () => {
    const {group} = only(await readJson([{...bmlt.meetings[0], formats: 'O,W,WC'}]));
    expect(group).to.deep.include({audiences: ['open', 'women'], access: ['wheelchair']});
  });

  it('infers how people attend where the venue type is missing', async () => {
    const attendance = async (more: object): Promise<string> =>
      only(await readJson([{id_bigint: '1', meeting_name: 'A', ...more}])).meeting.attendance;
    expect(await attendance({formats: 'VM'})).to.equal('online');
    expect(await attendance({formats: 'HY'})).to.equal('hybrid');
    expect(await attendance({phone_meeting_number: '1', location_street: '2'})).to.equal('hybrid');
    expect(await attendance({location_street: '2'})).to.equal('inPerson');
  });

  it('makes meetings of one group of those that say the same', async () => {
    const [first] = bmlt.meetings;
    const {group} = only(await readJson([first, {...first, id_bigint: '99', weekday_tinyint: '4'}]));
    expect(group.meetings.map(({days}) => days)).to.deep.equal([[0], [3]]);
  });

  it('survives anything anywhere, and loses no record', async () => {
    const feed = await readJson({meetings: hostileMeetings}, {format: 'bmlt'});
    expect(feed.groups).to.have.length(hostileMeetings.length - 2);
    expect(problemsOf(feed)).to.include.members([
      'record 1 not-a-record',
      'record 2 not-a-record',
      'record 3 unknown-day weekday_tinyint',
    ]);
  });

  it('is searched by place, comments and formats', async () => {
    const {records} = await openJson(bmlt);
    for (const word of ['Bring a cup', 'Loop', 'wheelchair']) expect(records.words(0)).to.contain(word);
    expect(records.traits(0)).to.deep.include({latitude: 41.88, languages: ['es']});
  });
});
