import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {plannedImport} from '../../../src/server/import/planned-import.js';
import {listingWriter} from '../../../src/server/listing/store.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';

describe('a planned import', () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
  });
  after(() => fresh.close());

  const run = async (url: string, signal = new AbortController().signal) => {
    const lines: Record<string, unknown>[] = [];
    const log = (facts: Record<string, unknown>): void => void lines.push(facts);
    await plannedImport({url, every: 60}, fresh.database, listingWriter(fresh.database), {signal, log});
    return lines;
  };

  it('never asks this machine or its network, and tells that without the address’ key', async () => {
    assert.deepEqual(await run('https://127.0.0.1/feed.json?key=hunter2'), [
      {job: 'import', source: '127.0.0.1/feed.json', level: 'error', error: '127.0.0.1 is not on the open internet.'},
    ]);
  });

  it('never asks over http', async () => {
    const [line] = await run('http://93.184.216.34/feed.json');
    assert.match(String(line?.error), /feeds come over https/);
  });

  it('ends with the server', async () => {
    const closing = AbortSignal.abort(new Error('closing'));
    await assert.rejects(run('https://feeds.example/', closing), {message: 'closing'});
  });
});
