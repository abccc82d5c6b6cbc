import {expect} from '@open-wc/testing';
import {openFeed} from '../../../src/backend/feeds/open-feed.js';
import {openJson} from '../../../src/backend/feeds/open-json.js';
import {sniffJson} from '../../../src/backend/feeds/sniff-json.js';
import {sniffText} from '../../../src/backend/feeds/sniff-text.js';
import {problemsOf, readChecked, readJson} from './read-checked.js';
import {meetingGuide, plainRecord} from './samples/meeting-guide.js';

const url = 'https://example.org/feed';

describe('sniff', () => {
  const texts: [what: string, text: string, format: string | undefined, type?: string][] = [
    ['an array', ' [1]', 'json'],
    ['an object after a byte order mark', '\uFEFF{}', 'json'],
    ['a calendar', 'BEGIN:VCALENDAR\r\n', 'icalendar'],
    ['a sheet', 'Name,Day\nA,Monday', 'csv'],
    ['a sheet with semicolons', 'Nombre;Día\nA;lunes', 'csv'],
    ['a sheet with unknown headings that says so', 'a,b\n1,2', 'csv', 'text/csv; charset=utf-8'],
    ['text with a comma', 'Not found, sorry', undefined],
    ['a web page', '<!doctype html><title>Name, day</title>', undefined],
    ['nothing', '', undefined],
  ];
  for (const [what, text, format, type] of texts)
    it(`knows ${what}`, () => expect(sniffText(text, type)).to.equal(format));

  const values: [what: string, value: unknown, format: string | undefined][] = [
    ['Meeting Guide', meetingGuide, 'meeting-guide'],
    ['Airtable records', {records: [{fields: {}}]}, 'meeting-guide'],
    ['an empty array', [], 'meeting-guide'],
    ['BMLT', [{id_bigint: '1', meeting_name: 'A'}], 'bmlt'],
    ['BMLT with formats', {meetings: [{weekday_tinyint: '1'}], formats: []}, 'bmlt'],
    ['HSDS pages', {contents: [], total_pages: 0}, 'hsds'],
    ['its own JSON', {kith: 1, groups: []}, 'kith'],
    ['an array of groups', [{name: 'A', meetings: []}], 'kith'],
    ['something else', {error: 'no'}, undefined],
    ['null', null, undefined],
  ];
  for (const [what, value, format] of values) it(`knows ${what}`, () => expect(sniffJson(value)).to.equal(format));
});

describe('openFeed', () => {
  const unreadable: [what: string, text: string, said: RegExp][] = [
    [
      'an HTML error page',
      '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head></html>',
      /web page.*502 Bad Gateway/,
    ],
    ['an empty text', '', /empty/],
    ['white space', ' \n ', /empty/],
    ['plain words', 'Too many requests', /Too many requests/],
    ['an error in JSON', '{"error": "no such list"}', /no such list/],
    ['a number', '42', /none of the known formats/],
    ['JSON that breaks at once', '{"a": ', /no list of groups/],
  ];
  for (const [what, text, said] of unreadable) {
    it(`says in one sentence that ${what} is no feed`, async () => {
      const feed = await readChecked(text, {url});
      expect(feed.groups).to.deep.equal([]);
      expect(feed.problems).to.have.length(1);
      expect(feed.problems[0]).to.deep.include({code: 'not-a-feed', at: url});
      expect(feed.problems[0]?.message).to.match(said);
    });
  }

  it('says at once why nothing could be read', async () => {
    const feed = await openFeed('<html>', {url});
    expect(feed.format).to.equal(undefined);
    expect(feed.problems.map(({code}) => code)).to.deep.equal(['not-a-feed']);
  });

  it('says that an empty array is empty', async () => {
    expect(problemsOf(await readJson([], {url}))).to.deep.equal([`${url} empty-feed`]);
  });

  it('believes a format it is told', async () => {
    const {groups} = await readChecked('a;b\n1;2', {format: 'csv', columns: {a: 'name'}});
    expect(groups.map(({name}) => name)).to.deep.equal(['1']);
  });

  it('does not believe that a web page is JSON', async () => {
    expect(problemsOf(await readChecked('<html>', {format: 'bmlt'}))).to.deep.equal(['feed not-a-feed']);
  });

  it('opens what is parsed already', async () => {
    const {records, format} = await openJson(meetingGuide);
    expect([records.size, format]).to.deep.equal([3, 'meeting-guide']);
  });

  it('names a zone of the widget that does not exist', async () => {
    const feed = await readJson([plainRecord], {timeZone: 'Nowhere'});
    expect(feed.problems.map(({code}) => code)).to.deep.equal(['unknown-zone']);
  });

  it('ignores __proto__ and constructor', async () => {
    await readChecked('[{"name": "A", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}]');
    expect('polluted' in {}).to.equal(false);
  });
});

describe('broken JSON', () => {
  const text = JSON.stringify(meetingGuide);
  const names = async (broken: string): Promise<string[]> =>
    (await readChecked(broken)).groups.flatMap(({name, meetings}) => meetings.map(() => name)).sort();

  it('repairs trailing commas without a word', async () => {
    const feed = await readChecked(`[${JSON.stringify(plainRecord).replace(/\}$/, ',}')},]`);
    expect(feed.groups).to.have.length(1);
    expect(feed.problems).to.deep.equal([]);
  });

  it('leaves commas in texts alone', async () => {
    const feed = await readChecked('[{"name": "a,]", "timezone": "UTC",}]');
    expect(feed.groups[0]?.name).to.equal('a,]');
  });

  it('repairs line breaks in texts without a word', async () => {
    const feed = await readChecked('[{"name": "A", "notes": "one\ntwo"}]');
    expect(feed.groups[0]?.meetings[0]?.note).to.equal('one\ntwo');
    expect(feed.problems).to.deep.equal([]);
  });

  it('lists the records before the break of a truncated feed, and says so', async () => {
    const feed = await readChecked(text.slice(0, -30));
    expect(feed.groups.flatMap(({meetings}) => meetings)).to.have.length(2);
    expect(problemsOf(feed)).to.deep.equal(['record 3 cut-off']);
  });

  it('says so when the end is missing after a whole record', async () => {
    const feed = await readChecked(text.slice(0, -1));
    expect(feed.groups.flatMap(({meetings}) => meetings)).to.have.length(3);
    expect(problemsOf(feed)).to.deep.equal(['record 4 cut-off']);
  });

  it('loses only the record that is broken', async () => {
    const broken = text.replace('"slug":"harbour-lights-2"', '"slug":harbour-lights-2');
    expect(await names(broken)).to.deep.equal(['Harbour Lights', 'Nightingale']);
    expect(problemsOf(await readChecked(broken))).to.deep.equal(['record 2 broken-record']);
  });

  it('loses only the record whose quote is missing', async () => {
    const broken = text.replace('"slug":"harbour-lights-2"', '"slug":"harbour-lights-2');
    expect(await names(broken)).to.deep.equal(['Harbour Lights', 'Nightingale']);
  });

  it('loses only the record whose brace is missing', async () => {
    expect(await names(text.replace('},{', ',{'))).to.include('Nightingale');
  });

  it('salvages wrapped lists, too', async () => {
    const wrapped = `{"meetings": ${text.slice(0, -20)}`;
    const feed = await readChecked(wrapped);
    expect(feed.groups.flatMap(({meetings}) => meetings)).to.have.length(2);
    expect(problemsOf(feed)).to.deep.equal(['record 3 cut-off']);
  });

  it('gives up on what is broken everywhere, and says where', async () => {
    const feed = await readChecked(`[${'{"a": x},'.repeat(2_000)}]`);
    expect(feed.problems.at(-1)?.code).to.equal('cut-off');
    expect(feed.problems.length).to.be.below(600);
  });
});
