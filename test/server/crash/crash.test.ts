import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type FilledFolder, filledFolder} from './filled-folder.js';
import {killDatabase, killServer} from './rounds.js';

describe('kill −9 during writes', () => {
  let filled: FilledFolder;
  before(async () => {
    filled = await filledFolder(20);
  });
  after(() => filled.remove());

  it('loses nothing acknowledged when the server is killed, and starts on what it left behind', async () => {
    const {acknowledged, lost, seconds} = await killServer({...filled, rounds: 3});
    assert.equal(seconds.length, 3);
    assert.ok(acknowledged > 30);
    assert.equal(lost, 0);
  });

  it('loses nothing acknowledged when the database is killed, and starts it again by itself', async () => {
    const {acknowledged, lost, seconds} = await killDatabase({...filled, rounds: 3});
    assert.equal(seconds.length, 3);
    assert.ok(acknowledged > 30);
    assert.equal(lost, 0);
  });
});
