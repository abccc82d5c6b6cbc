import {expect} from '@open-wc/testing';
import {row} from './one-row.js';
import {only, problemsOf, readChecked} from './read-checked.js';

describe('CSV feed: headings', () => {
  it('takes case, accents and punctuation as they come', async () => {
    expect((await row({'  TÓPICS: ': 'Grief'})).group.topics).to.deep.equal(['Grief']);
  });

  it('understands a heading with a typing error', async () => {
    expect((await row({Facilitatr: 'Ana'})).group.facilitators).to.have.length(1);
  });

  it('keeps what stands below a heading nobody knows, and names the nearest known one', async () => {
    const feed = await readChecked('Name,Moon phase,Adress of us\nA,full,1 High St\n');
    expect(only(feed).group.description).to.equal('Moon phase: full\n\nAdress of us: 1 High St');
    expect(problemsOf(feed)).to.include.members([
      'row 1 unknown-heading Moon phase',
      'row 1 unknown-heading Adress of us',
    ]);
    expect(feed.problems.find(({field}) => field === 'Adress of us')?.message).to.match(
      /nearest known one is “.*adress/,
    );
  });

  it('takes the columns that the site maps', async () => {
    const {meeting, problems} = await row({'Where we are': 'Library'}, {columns: {'where we are': 'location'}});
    expect([meeting.place?.name, problems]).to.deep.equal(['Library', []]);
    expect((await row({Sitzungsraum: 'Library'}, {columns: {Sitzungsraum: 'Venue'}})).meeting.place?.name).to.equal(
      'Library',
    );
  });

  const hidden = [
    'Private',
    'private notes',
    '_phone',
    'Internal',
    'Notes for hosts',
    'Privado',
    'Notas para anfitriones',
    'Privé',
    'Interne',
    'Privat',
    'Notizen für Gastgeber',
    'Vertraulich',
    'Privte notes',
    'Notas internas',
    'Téléphone privé',
  ];
  for (const heading of hidden) {
    it(`never shows what stands below “${heading}”`, async () => {
      expect(JSON.stringify(await row({[heading]: 'xyzzy'}))).not.to.contain('xyzzy');
    });
  }

  it('does not show private cells that a comma without quotes has shifted', async () => {
    const feed = await readChecked('Name,Day,Notes,Private,Website\nA,Mon,Hello, world,xyzzy,\nB,Tue,,xyzzy,\n');
    expect(feed.groups.map(({name}) => name)).to.deep.equal(['A', 'B']);
    expect(JSON.stringify(feed)).not.to.contain('xyzzy');
    expect(problemsOf(feed)).to.include('row 2 extra-cells');
  });

  it('does not show private lines that a broken quote has spread over rows', async () => {
    const feed = await readChecked('Name,Day,Private,Notes\nA,Mon,"one\nxyzzy, four",\nB,Tue,,"odd" one\nC,Wed,,\n');
    expect(feed.groups.map(({name}) => name)).to.include.members(['B', 'C']);
    expect(JSON.stringify(feed)).not.to.contain('xyzzy');
    expect(problemsOf(feed)).to.include.members(['row 2 broken-row', 'row 3 broken-row']);
  });

  it('is not misled by semicolons inside cells', async () => {
    const feed = await readChecked(
      'Name,Topic,Private\nA,Grief; Loss; Hope; Anger; Rest,xyzzy\nB,a; b; c; d; e,xyzzy\n',
    );
    expect(feed.groups.map(({topics}) => topics.length)).to.deep.equal([5, 5]);
    expect(JSON.stringify(feed)).not.to.contain('xyzzy');
  });

  it('takes the internet for nothing private', async () => {
    expect((await row({Internet: 'www.example.org'})).group.description).to.equal('Internet: www.example.org');
  });

  it('loses no row when the heading of the names changes', async () => {
    const feed = await readChecked('What we call it,Location,Day,Time\nA,Library,Mon,7pm\nB,,Tue,8pm\n');
    expect(feed.groups.map(({name}) => name)).to.deep.equal(['Library', 'B']);
    expect(problemsOf(feed)).to.deep.equal([
      'row 1 unknown-heading What we call it',
      'row 2 no-name name',
      'row 3 no-name name',
    ]);
  });

  it('lists the rows even where no heading is known', async () => {
    const feed = await readChecked('x1,x2\nA,one\nB,two\n', {format: 'csv'});
    expect(feed.groups.map(({name, description}) => [name, description])).to.deep.equal([
      ['A', 'x1: A\n\nx2: one'],
      ['B', 'x1: B\n\nx2: two'],
    ]);
    expect(problemsOf(feed)).to.include('row 1 no-headings');
  });

  it('finds the headings below a title', async () => {
    const {group, meeting} = only(
      await readChecked('Our groups 2030,,\n,,\nName,Day,Time\nA,Mon,7pm\n', {format: 'csv'}),
    );
    expect([group.name, meeting.days]).to.deep.equal(['A', [1]]);
  });
});
