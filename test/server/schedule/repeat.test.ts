import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {repeat} from '../../../src/server/schedule/repeat.js';
import {until} from '../support/until.js';

describe('what is done again and again', () => {
  it('begins at once, goes on after an error, and stops', async () => {
    const errors: unknown[] = [];
    let turns = 0;
    const work = () => ((turns += 1) === 1 ? Promise.reject(new Error('once')) : Promise.resolve());
    const repeated = repeat(0.001, work, (error) => errors.push(error));
    assert.equal(turns, 1);
    await until('more turns', () => turns > 3);
    await repeated.stop();
    const then = turns;
    await new Promise((done) => setImmediate(done));
    assert.equal(turns, then);
    assert.deepEqual(errors.map(String), ['Error: once']);
  });

  it('waits for the turn under way, which is told to end', async () => {
    let ended = false;
    const repeated = repeat(
      60,
      (signal) =>
        new Promise<void>((done) =>
          signal.addEventListener('abort', () => {
            ended = true;
            done();
          }),
        ),
      (error) => assert.fail(String(error)),
    );
    await repeated.stop();
    assert.equal(ended, true);
  });
});
