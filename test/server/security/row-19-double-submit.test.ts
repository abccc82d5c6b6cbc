import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import type {Change} from '../../../src/model/contract/change.js';
import {purge} from '../../../src/server/sent/purge.js';
import {inbox} from '../../../src/server/changes/inbox.js';
import {asKeeper} from '../../../src/server/sent/scope.js';
import {door, newSecret, quiet, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const draft = {message: 'It moved.', email: 'ana@example.org'};

describe('row 19: what is sent twice', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const once = () => ({secret: newSecret(), key: randomUUID() as string});
  const send = async (link: {secret: string; key: string}, body: object = draft, path = door) => {
    const response = await site.ask(path, sending(body, link));
    const change = (await response.json()) as Change;
    return {status: response.status, id: change.id, tag: response.headers.get('ETag'), change};
  };
  const kept = async (ids: Set<string>): Promise<number> => {
    let count = 0;
    for await (const {id} of inbox(site.database)) if (ids.has(id)) count++;
    return count;
  };
  const aDayPasses = () =>
    site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'housekeeping');
      await sql`UPDATE replays SET expires_at = expires_at - interval '24 hours'`.execute(trx);
    });

  it('is one, with the same answer', async () => {
    const link = once();
    const [first, second] = [await send(link), await send(link)];
    assert.deepEqual([first.status, second], [202, first]);
  });

  it('is one, also in another layout of the same JSON', async () => {
    const link = once();
    const first = await send(link);
    const text = `{ "email": "ana@example.org",  "message": " It moved." }`;
    const response = await site.ask(door, sending(text, link));
    assert.equal(((await response.json()) as Change).id, first.id);
  });

  it('is one when both come at once, ten times over', async () => {
    const link = once();
    const all = await Promise.all(Array.from({length: 10}, () => send(link)));
    const ids = new Set(all.map(({id}) => id));
    assert.deepEqual([all.map(({status}) => status).join(' '), ids.size], [Array(10).fill(202).join(' '), 1]);
    assert.equal(await kept(ids), 1);
  });

  it('is answered as it stands by now', async () => {
    const link = once();
    const {id, tag} = await send(link);
    const init = sending({message: 'At seven.'}, {method: 'PUT', secret: link.secret, 'If-Match': tag!});
    await site.ask(`${door}/${id}`, init);
    const {change} = await send(link);
    assert.equal(change.message, 'At seven.');
  });

  it('is refused with another body', async () => {
    const link = once();
    await send(link);
    assert.equal((await send(link, {message: 'Another.'})).status, 422);
    assert.equal((await send(link, {message: 'It moved.'})).status, 422);
  });

  it('is another one for another caller, and for another group', async () => {
    const link = once();
    const first = await send(link);
    const stranger = await send({...link, secret: newSecret()});
    const elsewhere = await send(link, draft, quiet);
    assert.deepEqual([stranger.status, elsewhere.status], [202, 202]);
    assert.equal(new Set([first.id, stranger.id, elsewhere.id]).size, 3);
  });

  it('does not come back to life once it was withdrawn', async () => {
    const link = once();
    const {id} = await send(link);
    await site.ask(`${door}/${id}`, {method: 'DELETE', headers: {'Kith-Secret': link.secret}});
    assert.equal((await send(link)).status, 410);
    assert.equal((await send(link, {message: 'Another.'})).status, 410);
  });

  it('is a new one after a day, whether or not the key was cleared away', async () => {
    for (const clear of [() => Promise.resolve(), () => purge(site.database)]) {
      const link = once();
      const first = await send(link);
      await aDayPasses();
      await clear();
      const second = await send(link, {message: 'Another.'});
      assert.deepEqual([second.status, second.id === first.id], [202, false]);
    }
  });

  it('leaves nothing behind when it is refused', async () => {
    const link = once();
    assert.equal((await send(link, draft, '/groups/nobody/changes')).status, 404);
    assert.equal((await send(link, {message: 'Another.'}, '/groups/nobody/changes')).status, 404);
  });
});
