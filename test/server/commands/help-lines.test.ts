import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {suggestions} from '../../../src/model/help/suggested.js';
import {kith} from '../support/kith.js';

const msPerDay = 86_400_000;
const seen = suggestions.flatMap(({lines}) => lines.map(({seenOn = ''}) => Date.parse(seenOn)));
const dayAfter = (time: number, days: number): string => new Date(time + days * msPerDay).toISOString().slice(0, 10);

describe('kith help-lines', () => {
  it('says that all is well while every line was seen within 180 days', async () => {
    const {code, out} = await kith(['help-lines', '--date', dayAfter(Math.min(...seen), 180)]);
    assert.deepEqual([code, out], [0, '✔ Every suggested help line was seen within the last 180 days.\n']);
  });

  it('names those that were not, with their age and source, and fails', async () => {
    const {code, out} = await kith(['help-lines', '--date', dayAfter(Math.max(...seen), 181)]);
    assert.equal(code, 1);
    assert.equal(out.match(/^✖ /gm)?.length, seen.length);
    assert.match(out, /^✖ ES: .+, seen [\d-]+, \d+ days ago: https:/m);
    assert.match(out, new RegExp(`^${seen.length} suggested help lines were seen more than 180 days ago`, 'm'));
  });

  it('asks for a date that is one', async () => {
    const {code, err} = await kith(['help-lines', '--date', 'soon']);
    assert.equal(code, 2);
    assert.match(err, /“soon” is no date/);
  });
});
