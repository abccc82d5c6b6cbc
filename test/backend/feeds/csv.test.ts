import {expect} from '@open-wc/testing';
import {row} from './one-row.js';
import {only, problemsOf, readChecked} from './read-checked.js';
import {meetingGuideSheet, sheets} from './samples/sheets.js';

describe('CSV feed', () => {
  it('reads the Meeting Guide sheet', async () => {
    const feed = await readChecked(meetingGuideSheet);
    const [door, sunrise] = feed.groups;
    expect(door).to.deep.include({
      id: 'feed:open-door',
      name: 'Open Door',
      audiences: ['open'],
      access: ['wheelchair'],
      topics: ['Discussion'],
      organization: {name: 'Door Group'},
      url: 'https://example.org/',
      updated: '2024-05-06T07:08:09Z',
      contacts: [{email: 'door@example.org', phone: '+1 518 555 0100'}],
    });
    expect(door?.meetings[0]).to.deep.equal({
      id: 'feed:open-door',
      days: [1],
      start: '18:00',
      minutes: 75,
      timeZone: 'America/New_York',
      attendance: 'inPerson',
      place: {
        name: 'Mercy Church',
        address: '12 Elm St, Albany, NY 12207, USA',
        notes: 'Basement',
        regions: ['Capital', 'Albany'],
      },
      note: 'Ring twice',
    });
    expect(sunrise).to.deep.include({audiences: ['women'], languages: ['es'], topics: ['ZQ']});
    expect(sunrise?.meetings[0]).to.deep.include({
      days: [6],
      start: '07:30',
      attendance: 'online',
      online: {url: 'https://zoom.us/j/1', notes: 'Code 1'},
    });
    expect(problemsOf(feed)).to.deep.equal(['row 3 unknown-type types']);
  });

  for (const [language, sheet] of Object.entries(sheets)) {
    it(`reads an own sheet with headings and words in ${language}`, async () => {
      const feed = await readChecked(sheet);
      const {group, meeting} = only(feed);
      expect(problemsOf(feed)).to.deep.equal([]);
      expect(group).to.deep.include({
        name: 'Calm Sea',
        description: 'A quiet hour',
        topics: ['Anxiety', 'Stress'],
        audiences: ['women'],
        languages: ['es'],
        access: ['wheelchair'],
        agreements: ['What is said here stays here', 'Phones off'],
        capacity: {places: 12, taken: 9, waitingList: true},
        facilitators: [
          {
            name: 'Ana Ruiz',
            credentials: [
              {name: 'Psychologist', url: 'https://example.org/register/1', checkedBy: 'Jo', checkedOn: '2024-05-06'},
            ],
          },
        ],
      });
      expect([group.cost?.kind, group.join?.kind]).to.deep.equal(['free', 'open']);
      expect(meeting).to.deep.include({days: [2], start: '19:00', rule: 'FREQ=MONTHLY;BYDAY=2TU,4TU'});
      expect(meeting.place).to.deep.equal({name: 'Library', address: '4 High Street, Leeds', regions: ['Leeds']});
    });

    it(`shows nothing private of the sheet in ${language}`, async () => {
      expect(JSON.stringify(await readChecked(sheet))).not.to.contain('secret');
    });
  }
});

describe('CSV feed: cells', () => {
  it('reads quoted line breaks and quotes', async () => {
    expect((await row({Notes: 'one\ntwo "three"'})).meeting.note).to.equal('one\ntwo "three"');
  });

  it('reads semicolons, tabs and bars as separators', async () => {
    for (const sign of [';', '\t', '|']) {
      const sheet = 'Name,Day,Time\nA,Mon,7pm\n'.replaceAll(',', sign);
      expect(only(await readChecked(sheet, {format: 'csv'})).meeting.start).to.equal('19:00');
    }
  });

  it('drops the apostrophe that guards against formulas', async () => {
    expect((await row({Phone: "'+34 911 23 45 67"})).group.contacts).to.deep.equal([{phone: '+34 911 23 45 67'}]);
    expect((await row({Notes: "'til late"})).meeting.note).to.equal("'til late");
  });

  it('leaves out empty rows without a word', async () => {
    const feed = await readChecked('Name,Day,Time\nA,Mon,7pm\n,,\n\nB,Tue,7pm\n');
    expect([feed.groups.length, feed.problems]).to.deep.equal([2, []]);
  });

  it('keeps what stands beside the sheet, and says so', async () => {
    const feed = await readChecked('Name,Day,Time\nA,Mon,7pm,more,and more\n');
    expect(only(feed).group.description).to.equal('more\n\nand more');
    expect(problemsOf(feed)).to.deep.equal(['row 2 extra-cells']);
  });

  it('loses no row to a quote that is never closed', async () => {
    const feed = await readChecked('Name,Day,Time\nA,Mon,7pm\n"B,Tue,7pm\nC,Wed,7pm\nD,Thu,7pm\n');
    expect(feed.groups.map(({name}) => name)).to.deep.equal(['A', 'B', 'C', 'D']);
    expect(problemsOf(feed)).to.deep.equal(['row 3 broken-quotes']);
  });

  it('shows markup as text', async () => {
    expect((await row({Name: '<b>Kestrel</b> &amp; Merlin'})).group.name).to.equal('Kestrel & Merlin');
  });

  it('makes one group of rows that say the same of it', async () => {
    const feed = await readChecked('Name,Location,Day,Time\nA,Library,Mon,7pm\nA,Library,Tue,8pm\nA,Church,Wed,9pm\n');
    expect(feed.groups.map((group) => group.meetings.length)).to.deep.equal([2, 1]);
  });

  it('says once that no zone is known', async () => {
    const feed = await readChecked('Name,Day,Time\nA,Mon,7pm\nB,Mon,7pm\n', {timeZone: ''});
    expect(problemsOf(feed)).to.deep.equal(['feed no-zone timezone']);
  });
});
