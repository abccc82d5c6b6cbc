import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import type {CheckInPage} from '../../../src/model/contract/check-in.js';
import {purge} from '../../../src/server/sent/purge.js';
import {all, bearing, checkedIn, correction, draft, inDatabase} from '../http/support/checking-in.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({length: count}, (_, at) => make(at));

describe('row 25: what is taken back while more comes', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const send = (secret: string, key: string) => site.ask(all, sending(draft, {secret, key}));
  const takeBack = async (secret: string): Promise<number> => (await site.ask(all, bearing(secret, 'DELETE'))).status;
  const ids = async (secret: string): Promise<string[]> =>
    ((await (await site.ask(all, bearing(secret))).json()) as CheckInPage).items.map(({id}) => id);

  it('is gone or is there, never half, and does not come back with a repeated send', async () => {
    const secret = newSecret();
    const keys = times(12, () => randomUUID() as string);
    const earlier = keys.slice(0, 4);
    for (const key of earlier) await send(secret, key);
    const statuses = await Promise.all([
      ...keys.map(async (key) => (await send(secret, key)).status),
      ...times(3, () => takeBack(secret)),
    ]);
    assert.ok(
      statuses.every((status) => [201, 204, 410].includes(status)),
      statuses.join(' '),
    );
    assert.equal(await takeBack(secret), 204);
    const repeated = await Promise.all(keys.map(async (key) => (await send(secret, key)).status));
    assert.deepEqual([...new Set(repeated)], [410]);
    assert.deepEqual(await ids(secret), []);
  });

  it('is not brought back by corrections that come at the same time', async () => {
    for (let round = 0; round < 5; round++) {
      const kept = await checkedIn(site);
      const answers = await Promise.all([
        site.ask(kept.path, correction({...kept, version: '*'})),
        site.ask(kept.path, bearing(kept.secret, 'DELETE')),
        site.ask(kept.path, correction({...kept, version: '*'})),
        purge(site.database),
      ]);
      assert.equal(answers[1].status, 204);
      assert.deepEqual(await ids(kept.secret), []);
      assert.equal((await site.ask(kept.path, bearing(kept.secret))).status, 404);
    }
  });

  it('is corrected once, by one of two who name the same version', async () => {
    const kept = await checkedIn(site);
    const statuses = await Promise.all(
      times(5, async (at) => {
        const body = {...draft, answers: {note: [`number ${at}`]}};
        return (await site.ask(kept.path, correction(kept, body))).status;
      }),
    );
    assert.deepEqual(statuses.sort(), [200, 412, 412, 412, 412]);
  });

  it('stays as it was after fifteen minutes, whatever version is named', async () => {
    const kept = await checkedIn(site);
    await inDatabase(site, kept, sql`UPDATE check_ins SET created_at = created_at - interval '15 minutes'`);
    for (const version of [kept.version, '*', '"x"'])
      assert.equal((await site.ask(kept.path, correction({...kept, version}))).status, 403);
  });

  it('can be taken back however much it is', async () => {
    const kept = await checkedIn(site);
    await inDatabase(
      site,
      kept,
      sql`INSERT INTO check_ins (owner, id, questionnaire, questionnaire_version, audience, mode, body)
        SELECT owner, gen_random_uuid(), questionnaire, questionnaire_version, audience, mode, body
        FROM check_ins, generate_series(1, 66000)`,
    );
    assert.equal(await takeBack(kept.secret), 204);
    assert.deepEqual(await ids(kept.secret), []);
  });
});
