import {expect} from '@open-wc/testing';
import {fieldOfHeading} from '../../../src/backend/feeds/csv/fields.js';
import {plainWords} from '../../../src/backend/feeds/vocabulary.js';
import {readChecked} from './read-checked.js';

const fileOf = async (path: string): Promise<string> => (await fetch(new URL(path, import.meta.url))).text();

describe('the template sheet', () => {
  it('is read without a problem', async () => {
    const {groups, problems} = await readChecked(await fileOf('../../../stories/site/feed-template.csv'));
    expect(problems).to.deep.equal([]);
    expect(groups.map(({name}) => name)).to.deep.equal(['Walking with grief', "Carers' coffee", 'Charla de hombres']);
    expect(groups.map(({meetings}) => meetings[0]?.attendance)).to.deep.equal(['inPerson', 'hybrid', 'online']);
    expect(groups.map(({meetings}) => meetings[0]?.rule)).to.deep.equal([
      undefined,
      'FREQ=MONTHLY;BYDAY=2TH,4TH',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
    ]);
  });

  it('shows nothing private', async () => {
    expect(JSON.stringify(await readChecked(await fileOf('../../../stories/site/feed-template.csv')))).not.to.contain(
      'caretaker',
    );
  });

  it('is documented with headings that the reader knows', async () => {
    const table = (await fileOf('../../../src/backend/feeds/README.md'))
      .split('\n')
      .filter((each) => each.startsWith('| '));
    const rows = table.slice(1, -1).filter((each) => !each.startsWith('| ---'));
    const headings = rows.flatMap((each) =>
      each
        .split('|')
        .slice(2, 6)
        .flatMap((cell) => cell.split(',')),
    );
    const unknown = headings.filter((heading) => !fieldOfHeading.has(plainWords(heading)));
    expect(rows.length).to.be.above(30);
    expect(unknown).to.deep.equal([]);
  });
});
