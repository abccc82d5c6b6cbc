import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {type Sent, door, newSecret, quiet, sending, sent} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const draft = {message: 'Mine now.'};

/** Everything that can be done with an item. */
const tries = (site: Site, path: string, secret: string, version: string): Promise<Response>[] => [
  site.ask(path, {headers: {'Kith-Secret': secret}}),
  site.ask(path, sending(draft, {method: 'PUT', secret, 'If-Match': version})),
  site.ask(path, sending(draft, {method: 'PUT', secret, 'If-Match': '*'})),
  site.ask(path, sending(draft, {method: 'PUT', secret, 'If-Match': '"another"'})),
  site.ask(path, {method: 'DELETE', headers: {'Kith-Secret': secret}}),
];

const shapeOf = async (response: Response): Promise<string> => {
  const {instance: _, ...rest} = (await response.json()) as {instance: string};
  const names = [...response.headers.keys()].sort();
  return JSON.stringify([response.status, names, rest]);
};

describe('row 8: another’s item, asked for by its id', () => {
  let site: Site;
  let item: Sent;
  before(async () => {
    site = await openSite();
    item = await sent(site);
  });
  after(() => site.close());

  it('has an id of 122 random bits', async () => {
    const ids = await Promise.all(Array.from({length: 20}, async () => (await sent(site)).change.id));
    assert.equal(new Set(ids).size, 20);
    for (const id of ids) assert.match(id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('looks like one that is not there, whatever is tried', async () => {
    const nowhere = `${door}/${randomUUID()}`;
    const other = await sent(site, {message: 'Another’s.'});
    const shapes = new Set<string>();
    for (const [path, secret] of [
      [item.path, newSecret()],
      [item.path, other.secret],
      [nowhere, item.secret],
      [`${quiet}/${item.change.id}`, item.secret],
      [`/groups/nobody/changes/${item.change.id}`, item.secret],
    ] as const)
      for (const response of await Promise.all(tries(site, path, secret, item.version)))
        shapes.add(await shapeOf(response));
    assert.equal(shapes.size, 1, [...shapes].join('\n'));
    assert.match([...shapes][0]!, /^\[404,/);
  });

  it('looks the same once it was withdrawn', async () => {
    const gone = await sent(site);
    await site.ask(gone.path, {method: 'DELETE', headers: {'Kith-Secret': gone.secret}});
    const unknown = await site.ask(`${door}/${randomUUID()}`, {headers: {'Kith-Secret': gone.secret}});
    const withdrawn = await site.ask(gone.path, {headers: {'Kith-Secret': gone.secret}});
    assert.equal(await shapeOf(withdrawn), await shapeOf(unknown));
  });

  it('is untouched by all that', async () => {
    const response = await site.ask(item.path, {headers: {'Kith-Secret': item.secret}});
    assert.deepEqual([await response.json(), response.headers.get('ETag')], [item.change, item.version]);
  });

  it('is kept with the hash of its secret alone', async () => {
    await site.database.db.transaction().execute(async (trx) => {
      const {rows} = await trx.executeQuery<{all: string}>(
        (await import('kysely')).sql`SELECT set_config('kith.keeper', 'yes', true),
          (SELECT string_agg(changes::text, ' ') FROM changes) AS all`.compile(trx),
      );
      assert.ok(rows[0]!.all.includes(item.change.id));
      assert.ok(!rows[0]!.all.includes(item.secret));
    });
  });
});
