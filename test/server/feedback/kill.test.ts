import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type FilledFolder, filledFolder} from '../crash/filled-folder.js';
import {killDatabase, killServer} from '../crash/rounds.js';
import {givers} from './kill-givers.js';

describe('kill −9 while cards are given', () => {
  let filled: FilledFolder;
  before(async () => {
    filled = await filledFolder(2);
  });
  after(() => filled.remove());

  for (const [what, kill] of Object.entries({server: killServer, database: killDatabase}))
    it(`loses no card that was acknowledged, and lets none arrive twice or alone, when the ${what} is killed`, async () => {
      const {acknowledged, lost} = await kill({...filled, ...givers(), rounds: 2});
      assert.ok(acknowledged > 20);
      assert.equal(lost, 0);
    });
});
