import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {problemLines, reportLines} from '../../../src/server/import/report-text.js';

const problem = (message: string, at: string) => ({code: 'some', message, at});

describe('the report of an import', () => {
  it('says what came of it, in a line each', () => {
    const lines = reportLines({
      place: 'https://a.example/x',
      source: {id: 'a.example/x', name: 'A listing'},
      groups: 1_200,
      meetings: 1,
      count: {added: 1_000, updated: 150, unchanged: 50, vanished: 3},
      problems: [],
    });
    assert.deepEqual(lines, [
      'A listing: 1,200 groups with 1 meeting.',
      '  1,000 added, 150 updated, 50 unchanged, 3 vanished.',
    ]);
  });

  it('says why nothing was written', () => {
    const about = {place: './x.csv', source: {id: 'x.csv'}, groups: 0, meetings: 0, problems: []};
    assert.deepEqual(reportLines({...about, kept: 'Nothing in it.'}), [
      './x.csv: 0 groups with 0 meetings.',
      '  Nothing in it.',
    ]);
  });

  it('puts problems of one message together, with places, the most frequent first', () => {
    const rows = Array.from({length: 1_007}, (_none, index) => problem('No day.', `row ${index + 1}`));
    assert.deepEqual(problemLines([problem('No name.', 'row 3'), ...rows]), [
      '  1,007 × No day. (row 1, row 2, row 3, row 4, row 5 and 1,002 more)',
      '  1 × No name. (row 3)',
    ]);
  });

  it('speaks of a missing time zone to whoever imports, not to the author of a page', () => {
    const lines = problemLines([{code: 'no-zone', at: 'feed', message: 'Set time-zone on the widget.'}]);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /1 × .*--time-zone Europe\/Madrid/);
    assert.doesNotMatch(lines[0] ?? '', /widget/);
  });

  it('ends somewhere', () => {
    const kinds = Array.from({length: 80}, (_none, index) => problem(`Kind ${index}.`, 'row 1'));
    const lines = problemLines(kinds);
    assert.equal(lines.length, 51);
    assert.equal(lines.at(-1), '  … and 30 other kinds');
  });
});
