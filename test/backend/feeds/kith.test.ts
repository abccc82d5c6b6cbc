import {expect} from '@open-wc/testing';
import {only, problemsOf, readJson} from './read-checked.js';
import {meetingGuide} from './samples/meeting-guide.js';

const meeting = {id: 'm', days: [2], start: '19:00', minutes: 90, timeZone: 'Europe/London', attendance: 'inPerson'};
const group = {
  id: 'calm-sea',
  name: 'Calm Sea',
  topics: ['anxiety'],
  audiences: [],
  languages: ['en'],
  facilitators: [],
  agreements: [],
  access: [],
  contacts: [],
  meetings: [meeting],
};

const one = async (more: object): Promise<ReturnType<typeof only> & {problems: string[]}> => {
  const feed = await readJson({kith: 1, groups: [{...group, ...more}]});
  return {...only(feed), problems: problemsOf(feed)};
};

describe("The library's own JSON", () => {
  it('reads a listing', async () => {
    const feed = await readJson(
      {kith: 1, name: 'Our groups', groups: [group]},
      {url: 'https://example.org/groups.json'},
    );
    expect(feed.source).to.deep.equal({
      id: 'example.org/groups.json',
      url: 'https://example.org/groups.json',
      name: 'Our groups',
    });
    expect(feed.problems).to.deep.equal([]);
    expect(only(feed).group).to.deep.equal({
      ...group,
      id: 'example.org/groups.json:calm-sea',
      source: feed.source,
      meetings: [{...meeting, id: 'example.org/groups.json:calm-sea.m'}],
    });
  });

  it('reads a bare array of groups', async () => {
    expect(only(await readJson([group])).group.name).to.equal('Calm Sea');
  });

  it('reads what was read from another feed to the same', async () => {
    const first = await readJson(meetingGuide, {url: 'https://example.org/meetings'});
    const second = await readJson({kith: 1, groups: first.groups}, {url: 'https://other.example/copy'});
    expect(second.groups).to.deep.equal(first.groups);
  });

  const wrong: [what: string, more: object, problem: string][] = [
    ['a number for a text', {description: 4}, 'record 1 invalid-field description'],
    ['a list for a cost', {cost: ['free']}, 'record 1 invalid-field cost.kind'],
    ['a cost of no kind', {cost: {kind: 'barter'}}, 'record 1 invalid-field cost.kind'],
    ['a facilitator without a name', {facilitators: [{}, {name: 'Ana'}]}, 'record 1 invalid-field facilitators.0.name'],
    ['a text that is too long', {name: 'x'.repeat(900)}, 'record 1 cut-short name'],
    ['a topic that is no text', {topics: ['a', 4, 'b']}, 'record 1 invalid-field topics.1'],
    ['a time that is none', {meetings: [{...meeting, start: '25:00'}]}, 'record 1 invalid-field meetings.0.start'],
    ['a day that is none', {meetings: [{...meeting, days: [2, 9]}]}, 'record 1 invalid-field meetings.0.days.1'],
    ['a meeting that is none', {meetings: [meeting, 'x']}, 'record 1 invalid-field meetings.1'],
    ['a zone that does not exist', {meetings: [{...meeting, timeZone: 'Nowhere'}]}, 'record 1 unknown-zone timeZone'],
    ['an unsafe link', {url: 'javascript:alert(1)'}, 'record 1 unsafe-link url'],
  ];
  for (const [what, more, problem] of wrong) {
    it(`lists a group with ${what}, and names the field`, async () => {
      const found = await one(more);
      expect(found.problems).to.include(problem);
      expect(found.group.meetings[0]).to.deep.include({minutes: 90});
    });
  }

  it('keeps what is right beside what is wrong', async () => {
    const found = await one({topics: ['a', 4, 'b'], facilitators: [{}, {name: 'Ana'}], description: 4});
    expect(found.group).to.deep.include({topics: ['a', 'b'], facilitators: [{name: 'Ana', credentials: []}]});
    expect(found.group.description).to.equal(undefined);
  });

  it('shows an unsafe link as text', async () => {
    expect((await one({url: 'javascript:alert(1)'})).group.description).to.equal('url: javascript:alert(1)');
  });

  it('fills in what is missing', async () => {
    const {group: found, meeting: first} = only(
      await readJson({kith: 1, groups: [{name: 'A', meetings: [{days: [1]}]}]}),
    );
    expect(found.topics).to.deep.equal([]);
    expect(first).to.deep.include({days: [1], minutes: 60, timeZone: 'Europe/Madrid', attendance: 'inPerson'});
  });

  it('lists a group without meetings by appointment', async () => {
    expect((await one({meetings: []})).meeting).to.deep.include({id: 'feed:calm-sea', days: []});
  });

  it('keeps both groups of a repeated id', async () => {
    const feed = await readJson([group, {...group, name: 'Other'}]);
    expect(feed.groups.map(({name}) => name)).to.deep.equal(['Calm Sea', 'Other']);
  });

  it('keeps markup as the text it is', async () => {
    expect((await one({name: '<b>A</b>'})).group.name).to.equal('<b>A</b>');
  });

  it('names what is no group', async () => {
    expect(problemsOf(await readJson({kith: 1, groups: [null, 4, group]}))).to.deep.equal([
      'record 1 not-a-record',
      'record 2 not-a-record',
    ]);
  });
});
