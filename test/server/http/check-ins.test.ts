import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import type {CheckIn, CheckInPage} from '../../../src/model/contract/check-in.js';
import type {ProblemAnswer} from '../../../src/model/contract/problem.js';
import {all, aged, answered, bearing, checkedIn, correction, draft, inDatabase} from './support/checking-in.js';
import {newSecret, sending} from './support/sending.js';
import {type Site, openSite} from './support/site.js';

const page = async (response: Response): Promise<CheckInPage> => (await response.json()) as CheckInPage;
const read = async (response: Response): Promise<CheckIn> => (await response.json()) as CheckIn;
const problem = async (response: Response): Promise<[number, string | undefined]> => {
  const {errors, detail} = (await response.json()) as ProblemAnswer;
  return [response.status, errors?.[0]?.at ?? detail];
};
const minutes = 60_000;

describe('a check-in', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('is kept, and read back with its secret', async () => {
    const {checkIn, path, secret} = await checkedIn(site);
    const {id: _id, created, updated, correctableUntil, erasedOn, ...rest} = checkIn;
    const {contact: _contact, ...sent} = draft;
    assert.deepEqual(rest, {...sent, contactAsked: true});
    assert.deepEqual(
      [updated, correctableUntil - created, erasedOn! - created],
      [created, 15 * minutes, 365 * 24 * 60 * minutes],
    );
    assert.deepEqual(await read(await site.ask(path, bearing(secret))), checkIn);
  });

  it('says where it is', async () => {
    const response = await site.ask(all, sending(draft));
    const {pathname} = new URL(response.headers.get('Location')!, `https://kith.example${all}`);
    assert.equal(pathname, `${all}/${(await read(response)).id}`);
  });

  it('is kept until it is withdrawn where no time is promised', async () => {
    const {checkIn} = await checkedIn(site, {...draft, questionnaire: {id: 'phq-9', version: '1'}, answers: {}});
    assert.equal(checkIn.erasedOn, undefined);
  });

  it('keeps no address of who keeps it for themselves', async () => {
    const {checkIn} = await checkedIn(site, {...draft, audience: 'self'});
    assert.deepEqual([checkIn.audience, checkIn.contactAsked], ['self', false]);
  });

  it('is refused without consent, where that is asked', async () => {
    const {consent: _consent, ...rest} = draft;
    assert.deepEqual(await problem(await site.ask(all, sending(rest))), [422, '/consent']);
    const free = {...rest, questionnaire: {id: 'k6', version: '1'}, answers: {}};
    assert.equal((await site.ask(all, sending(free))).status, 201);
  });

  it('is refused of a questionnaire that is not offered, or not in this version', async () => {
    const of = (id: string, version: string) => sending({...draft, questionnaire: {id, version}});
    assert.deepEqual(await problem(await site.ask(all, of('gad-7', '1'))), [422, '/questionnaire/id']);
    assert.deepEqual(await problem(await site.ask(all, of('constructor', '1'))), [422, '/questionnaire/id']);
    assert.deepEqual(await problem(await site.ask(all, of('arriving', '0'))), [422, '/questionnaire/version']);
  });

  it('is refused with an id or language that cannot be kept as it is', async () => {
    for (const [name, value] of [
      ['group', 'a\u202Eb'],
      ['language', 'en "x"'],
      ['consent', {...answered.consent, version: ' 1'}],
    ] as const)
      assert.match(
        String((await problem(await site.ask(all, sending({...draft, [name]: value}))))[1]),
        new RegExp(name),
      );
  });
});

describe('a correction', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('puts other answers in its place, and keeps how to get in touch', async () => {
    const kept = await checkedIn(site);
    const response = await site.ask(
      kept.path,
      correction(kept, {...answered, answers: {feeling: ['5']}, audience: 'hosts'}),
    );
    const {answers, contactAsked, created, updated, erasedOn} = await read(response);
    assert.deepEqual([answers, contactAsked], [{feeling: ['5']}, true]);
    assert.deepEqual([created, erasedOn, updated > created], [kept.checkIn.created, kept.checkIn.erasedOn, true]);
    assert.notEqual(response.headers.get('ETag'), kept.version);
  });

  it('takes back what hosts read, with how to get in touch', async () => {
    const kept = await checkedIn(site);
    const {contactAsked, audience} = await read(
      await site.ask(kept.path, correction(kept, {...draft, audience: 'self'})),
    );
    assert.deepEqual([audience, contactAsked], ['self', false]);
  });

  it('is taken for fifteen minutes, by the database’s clock, and then refused in words', async () => {
    const kept = await checkedIn(site);
    await aged(site, kept, '14 minutes 30 seconds');
    const response = await site.ask(kept.path, correction(kept));
    assert.equal(response.status, 200);
    await aged(site, kept, '30 seconds');
    const later = correction({...kept, version: response.headers.get('ETag')!});
    assert.deepEqual(await problem(await site.ask(kept.path, later)), [
      403,
      'A check-in can be corrected for 15 minutes. It can still be withdrawn.',
    ]);
    assert.equal((await site.ask(kept.path, bearing(kept.secret))).status, 200);
  });

  it('row 20: names the version it is about', async () => {
    const kept = await checkedIn(site);
    const {secret, path} = kept;
    assert.equal((await site.ask(path, sending(draft, {method: 'PUT', secret}))).status, 428);
    assert.equal((await site.ask(path, correction({...kept, version: '"another"'}))).status, 412);
    assert.equal((await site.ask(path, correction({...kept, version: `W/${kept.version}`}))).status, 412);
    const two = await Promise.all([site.ask(path, correction(kept)), site.ask(path, correction(kept))]);
    assert.deepEqual(two.map(({status}) => status).sort(), [200, 412]);
  });

  it('is of the same questionnaire', async () => {
    const kept = await checkedIn(site);
    const other = {...draft, questionnaire: {id: 'leaving', version: '1'}, answers: {}};
    assert.equal((await site.ask(kept.path, correction(kept, other))).status, 422);
  });
});

describe('everything under one secret', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('is listed page by page, the newest first', async () => {
    const secret = newSecret();
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) ids.unshift((await checkedIn(site, draft, secret)).checkIn.id);
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const query: string = cursor === undefined ? '?limit=2' : `?limit=2&cursor=${encodeURIComponent(cursor)}`;
      const {items, cursor: next} = await page(await site.ask(all + query, bearing(secret)));
      found.push(...items.map(({id}) => id));
      cursor = next;
    } while (cursor !== undefined);
    assert.deepEqual(found, ids);
  });

  it('is whole also where several came at the same moment', async () => {
    const secret = newSecret();
    for (let count = 0; count < 3; count++) await checkedIn(site, draft, secret);
    await inDatabase(site, {secret}, sql`UPDATE check_ins SET created_at = '2025-03-10T12:00:00.123456Z'`);
    const first = await page(await site.ask(`${all}?limit=2`, bearing(secret)));
    const second = await page(await site.ask(`${all}?limit=2&cursor=${first.cursor!}`, bearing(secret)));
    assert.deepEqual([first.items.length, second.items.length, second.cursor], [2, 1, undefined]);
    assert.equal(new Set([...first.items, ...second.items].map(({id}) => id)).size, 3);
  });

  it('is nothing for an unknown secret, as for one who has sent nothing', async () => {
    const response = await site.ask(all, bearing(newSecret()));
    assert.deepEqual([response.status, await response.json()], [200, {items: []}]);
  });

  it('is not listed from a cursor that no answer gave', async () => {
    for (const cursor of [
      'x',
      '',
      Buffer.from('1 2').toString('base64url'),
      Buffer.from("1' OR 1").toString('base64url'),
    ])
      assert.deepEqual(await problem(await site.ask(`${all}?cursor=${cursor}`, bearing(newSecret()))), [400, 'cursor']);
    for (const limit of ['0', '201', '1.5', 'x'])
      assert.deepEqual(await problem(await site.ask(`${all}?limit=${limit}`, bearing(newSecret()))), [400, 'limit']);
  });

  it('is withdrawn one by one, or all at once, and nobody else’s with it', async () => {
    const secret = newSecret();
    const [one, two, three] = [
      await checkedIn(site, draft, secret),
      await checkedIn(site, draft, secret),
      await checkedIn(site),
    ];
    const remaining = async () => (await page(await site.ask(all, bearing(secret)))).items.map(({id}) => id);
    const withdraw = async (path: string) => (await site.ask(path, bearing(secret, 'DELETE'))).status;
    assert.deepEqual(
      [await withdraw(one.path), await withdraw(one.path), await remaining()],
      [204, 204, [two.checkIn.id]],
    );
    assert.deepEqual([await withdraw(all), await withdraw(all), await remaining()], [204, 204, []]);
    assert.equal((await site.ask(two.path, bearing(secret))).status, 404);
    assert.equal((await site.ask(three.path, bearing(three.secret))).status, 200);
  });

  it('may be withdrawn long after it could be corrected', async () => {
    const kept = await checkedIn(site);
    await aged(site, kept, '100 days');
    assert.equal((await site.ask(kept.path, bearing(kept.secret, 'DELETE'))).status, 204);
  });
});
