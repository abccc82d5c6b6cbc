import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Database, openDatabase} from '../../../src/server/database/database.js';
import {type Job, leased} from '../../../src/server/schedule/lease.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {until} from '../support/until.js';

const job: Job = {name: 'something', every: 3_600};

describe('work that one process at a time does', () => {
  let fresh: FreshDatabase;
  let other: Database;
  before(async () => {
    fresh = await freshDatabase();
    other = await openDatabase({url: fresh.url});
  });
  after(async () => {
    await other.close();
    await fresh.close();
  });
  const due = (name: string) =>
    fresh.database.db
      .updateTable('jobs')
      .set({due_at: new Date(0)})
      .where('name', '=', name)
      .execute();

  it('is done once when two find it due', async () => {
    let done = 0;
    const work = () => Promise.resolve((done += 1));
    const answers = await Promise.all([leased(fresh.database.db, job, work), leased(other.db, job, work)]);
    assert.equal(done, 1);
    assert.deepEqual(answers.sort(), [1, undefined]);
  });

  it('is not done again before it is due', async () => {
    assert.equal(await leased(other.db, job, () => Promise.resolve('again')), undefined);
    await due(job.name);
    assert.equal(await leased(other.db, job, () => Promise.resolve('again')), 'again');
  });

  it('is done when due after it has failed', async () => {
    const broken = {...job, name: 'broken'};
    const fails = () => Promise.reject(new Error('no'));
    await assert.rejects(leased(other.db, broken, fails), {message: 'no'});
    assert.equal(await leased(other.db, broken, () => Promise.resolve('early')), undefined);
    await due('broken');
    assert.equal(await leased(other.db, broken, () => Promise.resolve('mended')), 'mended');
  });

  it('is taken over from a process that died', async () => {
    const held_until = new Date(0);
    await fresh.database.db.insertInto('jobs').values({name: 'orphan', due_at: held_until, held_until}).execute();
    assert.equal(await leased(other.db, {...job, name: 'orphan'}, () => Promise.resolve('taken')), 'taken');
  });

  it('is held as long as it takes, and ends when it is lost', async () => {
    const long = {name: 'long', every: 60, hold: 0.6};
    const ended = new AbortController();
    const first = leased(fresh.database.db, long, (signal) => {
      signal.addEventListener('abort', () => ended.abort());
      return new Promise((done) => ended.signal.addEventListener('abort', () => done('lost')));
    });
    const holder = async () =>
      (await other.db.selectFrom('jobs').select('held_until').where('name', '=', 'long').execute())[0]?.held_until;
    const begun = await until('the work to begin', holder);
    await until('it to be prolonged', async () => Number(await holder()) > Number(begun));
    assert.equal(await leased(other.db, long, () => Promise.resolve('stolen')), undefined);
    await other.db
      .updateTable('jobs')
      .set({held_until: new Date(0)})
      .where('name', '=', 'long')
      .execute();
    assert.equal(await first, 'lost');
  });
});
