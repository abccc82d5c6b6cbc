import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {digest} from '../../../src/server/sent/digest.js';
import {scoped} from '../../../src/server/sent/scope.js';
import {type Kept, aged, all, bearing, checkedIn, correction} from '../http/support/checking-in.js';
import {newSecret} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const shapeOf = async (response: Response): Promise<string> => {
  const {instance: _, ...rest} = (await response.json()) as {instance: string};
  return JSON.stringify([response.status, [...response.headers.keys()].sort(), rest]);
};

describe('row 8: another’s check-in, asked for by its id', () => {
  let site: Site;
  let kept: Kept;
  before(async () => {
    site = await openSite();
    kept = await checkedIn(site);
  });
  after(() => site.close());

  const tries = ({path, ...link}: Kept): Promise<Response>[] => [
    site.ask(path, bearing(link.secret)),
    site.ask(path, bearing(link.secret, 'DELETE')),
    site.ask(path, correction({...link, path})),
    site.ask(path, correction({...link, path, version: '*'})),
    site.ask(path, correction({...link, path, version: '"another"'})),
  ];
  const shapesOf = async (links: Kept[]): Promise<Set<string>> =>
    new Set(await Promise.all((await Promise.all(links.flatMap(tries))).map(shapeOf)));

  it('looks like one that is not there, whatever is tried', async () => {
    const old = await checkedIn(site);
    await aged(site, old, '1 hour');
    const shapes = await shapesOf([
      {...kept, secret: newSecret()},
      {...kept, secret: (await checkedIn(site)).secret},
      {...old, secret: newSecret()},
      {...kept, path: `${all}/${randomUUID()}`},
    ]);
    assert.equal(shapes.size, 1, [...shapes].join('\n'));
    assert.match([...shapes][0]!, /^\[404,/);
  });

  it('looks the same once it was withdrawn, or has had its time', async () => {
    const [gone, past] = [await checkedIn(site), await checkedIn(site)];
    await site.ask(gone.path, bearing(gone.secret, 'DELETE'));
    await aged(site, past, '366 days');
    const unknown = {...kept, path: `${all}/${randomUUID()}`};
    const reads = [gone, past, unknown].map(({path, secret}) => site.ask(path, bearing(secret)));
    const shapes = new Set(await Promise.all((await Promise.all(reads)).map(shapeOf)));
    assert.equal(shapes.size, 1, [...shapes].join('\n'));
  });

  it('is untouched by all that', async () => {
    const response = await site.ask(kept.path, bearing(kept.secret));
    assert.deepEqual([await response.json(), response.headers.get('ETag')], [kept.checkIn, kept.version]);
  });

  it('is opened by a header alone: no address, cookie or body is read for it', async () => {
    const {path, secret} = kept;
    const asked: [string, RequestInit][] = [
      [`${path}?secret=${secret}`, {}],
      [path, {headers: {Cookie: `Kith-Secret=${secret}`}}],
      [path, {headers: {Authorization: `Bearer ${secret}`}}],
    ];
    for (const [address, init] of asked) assert.equal((await site.ask(address, init)).status, 400);
    assert.equal((await site.ask(`${all}?Kith-Secret=${secret}`, bearing(secret))).status, 400);
  });

  it('is kept with the hash of its secret alone', async () => {
    const text = await scoped(site.database, {caller: digest(kept.secret)}, async (trx) => {
      const {rows} = await sql<{all: string}>`SELECT concat(
        (SELECT string_agg(check_ins::text, ' ') FROM check_ins),
        (SELECT string_agg(replays::text, ' ') FROM replays)) AS all`.execute(trx);
      return rows[0]!.all;
    });
    assert.ok(text.includes(kept.checkIn.id) && !text.includes(kept.secret));
  });

  it('says nothing by its version: two that are alike have different ones', async () => {
    const secret = newSecret();
    const [one, two] = [await checkedIn(site, undefined, secret), await checkedIn(site, undefined, secret)];
    assert.match(one.version, /^"[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"$/);
    assert.notEqual(one.version, two.version);
  });
});
