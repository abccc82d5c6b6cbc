import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {sql} from 'kysely';
import {keyOf} from '../../../src/server/listing/keys.js';
import {digest} from '../../../src/server/sent/digest.js';
import {scoped} from '../../../src/server/sent/scope.js';
import {groups} from '../http/support/listing.js';
import {type Sent, door, quiet, sending, sent} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const places = [door, quiet];
const keys = groups.map(({id}) => keyOf(id));

interface Step {
  act: 'send' | 'read' | 'correct' | 'withdraw';
  /** Which item, of those there are. */
  item: number;
  /** Through which group's address. */
  through: number;
}

const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom('send', 'read', 'correct', 'withdraw'),
    item: fc.nat(9),
    through: fc.nat(1),
  }),
  {minLength: 1, maxLength: 12},
);

/** What is known of an item besides what the server tells. */
interface Known extends Sent {
  home: number;
  gone: boolean;
}

const act = async (site: Site, known: Known, {act: verb, through}: Step): Promise<void> => {
  const path = `${places[through]}/${known.change.id}`;
  const headers = {'Kith-Secret': known.secret};
  const isHome = through === known.home;
  const asked: Record<string, RequestInit> = {
    read: {headers},
    correct: sending({message: 'Corrected.'}, {method: 'PUT', secret: known.secret, 'If-Match': '*'}),
    withdraw: {method: 'DELETE', headers},
  };
  const {status} = await site.ask(path, asked[verb]);
  if (verb === 'withdraw') {
    assert.equal(status, isHome ? 204 : 404);
    known.gone ||= isHome;
  } else assert.equal(status, isHome && !known.gone ? 200 : 404);
};

/** How many rows a query without any `WHERE` sees under a group's setting, or without one. */
const seen = (site: Site, groupKey: string): Promise<{group_key: string}[]> =>
  scoped(site.database, {groupKey, caller: digest('nobody')}, (trx) =>
    trx.selectFrom('changes').select('group_key').execute(),
  );

describe('row 10: reading across groups', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('never happens, whatever is sent, read, corrected and withdrawn through whichever group', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const items: Known[] = [];
        for (const step of all)
          if (step.act === 'send' || items.length === 0)
            items.push({
              ...(await sent(site, {message: 'It moved.'}, places[step.through])),
              home: step.through,
              gone: false,
            });
          else await act(site, items[step.item % items.length]!, step);
        for (const key of keys) for (const row of await seen(site, key)) assert.equal(row.group_key, key);
      }),
      {numRuns: 25, seed: 10},
    );
  });

  it('is stopped by the database when a query forgets to ask for its group', async () => {
    await sent(site);
    await sent(site, {message: 'Elsewhere.'}, quiet);
    const [doors = '', quiets = ''] = keys;
    const [first, second, none] = [await seen(site, doors), await seen(site, quiets), await seen(site, '')];
    assert.ok(first.length > 0 && first.every(({group_key}) => group_key === doors));
    assert.ok(second.length > 0 && second.every(({group_key}) => group_key === quiets));
    assert.deepEqual(none, []);
  });

  it('cannot write into another group, or change and delete what is there', async () => {
    await sent(site, {message: 'Elsewhere.'}, quiet);
    const [doors = '', quiets = ''] = keys;
    const count = (await seen(site, quiets)).length;
    const scope = {groupKey: doors, caller: digest('nobody')};
    await assert.rejects(
      scoped(site.database, scope, (trx) =>
        trx
          .insertInto('changes')
          .values({group_key: quiets, id: crypto.randomUUID(), secret_hash: digest('x'), body: '{}'})
          .execute(),
      ),
      {code: '42501'},
    );
    await scoped(site.database, scope, (trx) => sql`UPDATE changes SET body = NULL`.execute(trx));
    await scoped(site.database, scope, (trx) => sql`DELETE FROM changes WHERE group_key = ${quiets}`.execute(trx));
    assert.equal((await seen(site, quiets)).length, count);
  });

  it('cannot see what another caller’s repeated requests made', async () => {
    const mine = await sent(site);
    const all = (caller: Buffer) =>
      scoped(site.database, {groupKey: keys[0]!, caller}, (trx) => trx.selectFrom('replays').select('item').execute());
    assert.deepEqual(await all(digest(mine.secret)), [{item: mine.change.id}]);
    assert.deepEqual(await all(digest('nobody')), []);
  });
});
