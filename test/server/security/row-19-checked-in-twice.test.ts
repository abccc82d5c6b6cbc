import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import type {CheckIn, CheckInPage} from '../../../src/model/contract/check-in.js';
import {purge} from '../../../src/server/sent/purge.js';
import {all, bearing, correction, draft, inDatabase} from '../http/support/checking-in.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

describe('row 19: a check-in that is sent twice', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const once = () => ({secret: newSecret(), key: randomUUID() as string});
  const send = async (link: {secret: string; key: string}, body: object = draft) => {
    const response = await site.ask(all, sending(body, link));
    return {status: response.status, tag: response.headers.get('ETag'), checkIn: (await response.json()) as CheckIn};
  };
  const kept = async (secret: string): Promise<number> =>
    ((await (await site.ask(all, bearing(secret))).json()) as CheckInPage).items.length;

  it('is one, with the same answer, also when both come at once', async () => {
    const link = once();
    const [one, two, three] = [...(await Promise.all([send(link), send(link)])), await send(link)];
    assert.deepEqual([two, three], [one, one]);
    assert.deepEqual([one?.status, await kept(link.secret)], [201, 1]);
  });

  it('is refused with another body, and nothing is changed', async () => {
    const link = once();
    const {checkIn} = await send(link);
    assert.equal((await send(link, {...draft, audience: 'self'})).status, 422);
    const again: unknown = await (await site.ask(`${all}/${checkIn.id}`, bearing(link.secret))).json();
    assert.deepEqual(again, checkIn);
  });

  it('is two of two people, or under two keys', async () => {
    const link = once();
    const ids = [
      await send(link),
      await send({...link, key: randomUUID()}),
      await send({...link, secret: newSecret()}),
    ].map(({checkIn}) => checkIn.id);
    assert.equal(new Set(ids).size, 3);
  });

  it('is answered as it stands after a correction', async () => {
    const link = once();
    const {checkIn, tag} = await send(link);
    const path = `${all}/${checkIn.id}`;
    await site.ask(path, correction({...link, checkIn, path, version: tag!}, {...draft, answers: {}}));
    const again = await send(link);
    assert.deepEqual([again.status, again.checkIn.answers], [201, {}]);
  });

  it('does not come back after it was withdrawn, alone or with all others', async () => {
    for (const only of [true, false]) {
      const link = once();
      const {checkIn} = await send(link);
      await site.ask(only ? `${all}/${checkIn.id}` : all, bearing(link.secret, 'DELETE'));
      assert.equal((await send(link)).status, 410);
      assert.equal((await send(link, {...draft, audience: 'self'})).status, 410);
      assert.equal(await kept(link.secret), 0);
    }
  });

  it('is another one after eight days', async () => {
    const link = once();
    const {checkIn} = await send(link);
    await inDatabase(site, link, sql`UPDATE replays SET expires_at = expires_at - interval '8 days'`);
    await purge(site.database);
    assert.notEqual((await send(link)).checkIn.id, checkIn.id);
  });
});
