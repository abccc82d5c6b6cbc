import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createApp} from '../../../src/server/app.js';
import {listingReader} from '../../../src/server/listing/store.js';
import {door, newSecret, sending} from '../http/support/sending.js';
import {type Site, noon, openSite} from '../http/support/site.js';

const limits = {readsPerMinute: 8, writesPerHour: 3, writesPerHourInAll: 5};
const draft = {message: 'It moved.'};
const hour = 3_600_000;

describe('row 18: evading the limits', () => {
  let site: Site;
  let hours = 0;
  before(async () => {
    site = await openSite({limits, proxies: ['10.0.0.0/8']});
  });
  after(() => site.close());

  /** Every test has an hour of its own. */
  const nextHour = (): void => {
    site.clock.now = noon + ++hours * hour;
  };
  const statuses = async (count: number, ask: (index: number) => Promise<Response>): Promise<string> => {
    const all: number[] = [];
    for (let index = 0; index < count; index++) all.push((await ask(index)).status);
    return all.join(' ');
  };
  const read = (address: string, headers: Record<string, string> = {}) => site.ask('/', {address, headers});
  const write = (address: string) => site.ask(door, {...sending(draft), address});

  it('tells how much is left, and when it counts anew', async () => {
    nextHour();
    site.clock.now += 18_000;
    const {headers} = await read('192.0.2.1');
    assert.equal(headers.get('RateLimit'), '"reads";r=7;t=42');
    assert.equal(headers.get('RateLimit-Policy'), '"reads";q=8;w=60');
    const written = await write('192.0.2.1');
    assert.equal(written.headers.get('RateLimit'), '"reads";r=6;t=42');
  });

  it('does not help a reader by another address nearby', async () => {
    nextHour();
    assert.equal(await statuses(9, (index) => read(`192.0.2.${index}`)), '200 200 200 200 200 200 200 200 429');
    assert.equal((await read('192.0.3.1')).status, 200);
    const six = (index: number) => read(`2001:db8:1:${index}::${index}`);
    assert.equal(await statuses(9, six), '200 200 200 200 200 200 200 200 429');
    assert.equal((await read('2001:db8:2::1')).status, 200);
  });

  it('says when to come back, and lets the caller in then', async () => {
    nextHour();
    await statuses(8, () => read('192.0.2.1'));
    const refused = await read('192.0.2.1');
    assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '60']);
    site.clock.now += 60_000;
    assert.equal((await read('192.0.2.1')).status, 200);
  });

  it('counts what is nowhere too', async () => {
    nextHour();
    assert.equal(await statuses(9, () => site.ask('/nothing')), '404 404 404 404 404 404 404 404 429');
  });

  it('does not help by an invented X-Forwarded-For', async () => {
    nextHour();
    const invented = (index: number) => read('192.0.2.1', {'X-Forwarded-For': `203.0.${index}.1`});
    assert.equal(await statuses(9, invented), '200 200 200 200 200 200 200 200 429');
    const ahead = (index: number) => read('10.0.0.1', {'X-Forwarded-For': `203.0.${index}.1, 198.51.100.1`});
    assert.equal(await statuses(9, ahead), '200 200 200 200 200 200 200 200 429');
  });

  it('counts callers behind a listed proxy each for themselves', async () => {
    nextHour();
    const behind = (index: number) => read('10.0.0.1', {'X-Forwarded-For': `203.0.${index}.1`});
    assert.equal(await statuses(9, behind), '200 200 200 200 200 200 200 200 200');
  });

  it('stops a writer after their share, before everybody’s is used up', async () => {
    nextHour();
    assert.equal(await statuses(5, (index) => write(`192.0.2.${index}`)), '202 202 202 429 429');
    assert.equal((await write('198.51.100.1')).status, 202);
  });

  it('stops all writers together', async () => {
    nextHour();
    assert.equal(await statuses(6, (index) => write(`192.0.${index}.1`)), '202 202 202 202 202 429');
    site.clock.now += hour;
    assert.equal((await write('192.0.2.1')).status, 202);
    hours += 1;
  });

  it('is the same in a second process', async () => {
    nextHour();
    const {database, config} = site;
    const now = (): number => site.clock.now;
    const second = createApp({config, database, listing: listingReader(database, {now}), now, log: () => undefined});
    const elsewhere = () =>
      second.fetch(new Request(`https://kith.example${door}`, sending(draft)), {address: '192.0.2.1'});
    assert.equal(await statuses(2, () => write('192.0.2.1')), '202 202');
    assert.equal(await statuses(2, elsewhere), '202 429');
  });

  const other = `${door}/3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00`;

  it('counts corrections too', async () => {
    nextHour();
    const correction = () => {
      const {headers, ...rest} = sending(draft);
      return site.ask(other, {...rest, method: 'PUT', headers: {...headers, 'If-Match': '*'}});
    };
    assert.equal(await statuses(4, correction), '404 404 404 429');
  });

  it('lets everybody take back what they sent, also after too much of it', async () => {
    nextHour();
    assert.equal(await statuses(4, () => write('192.0.2.1')), '202 202 202 429');
    const withdrawal = () => site.ask(other, {method: 'DELETE', headers: {'Kith-Secret': newSecret()}});
    assert.equal(await statuses(4, withdrawal), '404 404 404 404');
  });

  it('leaves no address in the database', async () => {
    const rows = await site.database.db.selectFrom('rates').selectAll().execute();
    assert.ok(rows.length > 10);
    assert.ok(rows.every(({bucket}) => bucket.length === 32 && !bucket.toString().includes('192.0')));
    assert.equal(
      new Set(rows.map(({bucket}) => bucket.toString('hex'))).size,
      rows.length,
      'one hour’s tells nothing of the next',
    );
  });
});
