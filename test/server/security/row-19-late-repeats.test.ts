import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import type {CheckInPage} from '../../../src/model/contract/check-in.js';
import {digest} from '../../../src/server/sent/digest.js';
import {purge} from '../../../src/server/sent/purge.js';
import {asKeeper, scoped} from '../../../src/server/sent/scope.js';
import {all, anonymously, answered, bearing, draft, inDatabase, nameless} from '../http/support/checking-in.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const week = sql`UPDATE replays SET expires_at = expires_at - interval '7 days'`;

describe('row 19: a letter whose answer was lost, sent again when its device is opened a week later', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const link = () => ({secret: newSecret(), key: randomUUID() as string});
  const listOf = async (secret: string): Promise<number> =>
    ((await (await site.ask(all, bearing(secret))).json()) as CheckInPage).items.length;

  it('is still one', async () => {
    const once = link();
    await site.ask(all, sending(draft, once));
    await inDatabase(site, once, week);
    await purge(site.database);
    assert.equal((await site.ask(all, sending(draft, once))).status, 201);
    assert.equal(await listOf(once.secret), 1);
  });

  it('does not bring back what was withdrawn meanwhile', async () => {
    const once = link();
    await site.ask(all, sending(draft, once));
    await site.ask(all, bearing(once.secret, 'DELETE'));
    await inDatabase(site, once, week);
    await purge(site.database);
    assert.equal((await site.ask(all, sending(draft, once))).status, 410);
    assert.equal(await listOf(once.secret), 0);
  });

  it('is one also when it is anonymous', async () => {
    const key = randomUUID();
    const body = nameless({...answered, answers: {note: ['once and for all']}}, key);
    await site.ask(anonymously, body);
    await scoped(site.database, {caller: digest(`anonymous ${key}`)}, (trx) => week.execute(trx));
    await purge(site.database);
    assert.equal((await site.ask(anonymously, body)).status, 201);
    const kept = await site.database.db.transaction().execute(async (trx) => {
      await asKeeper(trx, 'export');
      return trx.selectFrom('check_ins').select('id').where('mode', '=', 'anonymous').execute();
    });
    assert.equal(kept.length, 1);
  });

  it('leaves no hash by which somebody who reads the tables could guess what was corrected away', async () => {
    const once = link();
    const wished = {...draft, contact: '555-0100'};
    const {status} = await site.ask(all, sending(wished, once));
    const stored = await scoped(site.database, {caller: digest(once.secret)}, (trx) =>
      trx.selectFrom('replays').select('body_hash').executeTakeFirstOrThrow(),
    );
    assert.equal(status, 201);
    const {questionnaire, answers, group, language, consent, audience, contact} = wished;
    const guess = {questionnaire, answers, group, language, consent, audience, contact};
    assert.ok(!stored.body_hash.equals(digest(JSON.stringify(guess))));
  });
});
