import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CheckIn} from '../../../src/model/contract/check-in.js';
import type {ProblemAnswer} from '../../../src/model/contract/problem.js';
import {all, anonymously, bearing, checkedIn, correction, draft, nameless} from '../http/support/checking-in.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, noon, openSite} from '../http/support/site.js';

const listed = 'https://page.example';
const json = (text: string): string => JSON.stringify(draft).replace('"answers":', `"answers":${text},"was":`);

describe('check-ins that mean harm', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const send = (body: unknown, more = {}) => site.ask(all, sending(body, more));

  it('row 3: reach no prototype by their keys', async () => {
    const {answers: _answers, ...rest} = draft;
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const body = JSON.stringify(rest).replace(/\}$/, `,"answers":{${JSON.stringify(key)}:["polluted"]}}`);
      const response = await send(body);
      // dropped by the schema, or refused by the questionnaire; never kept
      if (response.status === 201) assert.deepEqual(((await response.json()) as CheckIn).answers, {}, key);
      else assert.equal(response.status, 422, key);
    }
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.deepEqual(
      Object.getOwnPropertyNames(Object.prototype).filter((name) => name === 'polluted'),
      [],
    );
  });

  it('row 9: set nothing that the server sets', async () => {
    const extras = {id: newSecret(), owner: 'x', mode: 'anonymous', created: 0, erasedOn: 0, correctableUntil: 9e12};
    for (const [name, value] of Object.entries(extras)) {
      const response = await send({...draft, [name]: value});
      const {errors} = (await response.json()) as ProblemAnswer;
      assert.deepEqual([response.status, errors], [400, [{at: `/${name}`, message: 'is not known'}]]);
    }
  });

  it('row 21: are refused when they are too large, too deep, too many or too long', async () => {
    const many = Object.fromEntries(Array.from({length: 2_000}, (_, index) => [`q${index}`, [1]]));
    const long = (count: number) => ({note: ['x'.repeat(count)]});
    const statuses: [unknown, number][] = [
      [{...draft, answers: long(40_000)}, 413],
      [json('[[[[[[[[[[]]]]]]]]]]'), 400],
      [{...draft, answers: long(10_001)}, 400],
      [{...draft, answers: long(2_001)}, 422],
      [{...draft, answers: many}, 422],
      [{...draft, answers: {words: Array.from({length: 201}, () => 'tired')}}, 400],
      [{...draft, answers: {feeling: []}}, 400],
      [{...draft, answers: {[`x${'y'.repeat(600)}`]: ['1']}}, 400],
      ['{"answers":', 400],
    ];
    for (const [body, status] of statuses) {
      assert.equal((await send(body)).status, status, JSON.stringify(body).slice(0, 80));
      const {headers: _headers, ...init} = sending(body);
      const headers = nameless().headers;
      assert.ok([status, 400].includes((await site.ask(anonymously, {...init, headers})).status));
    }
  });

  it('row 21: are kept without what cannot be seen', async () => {
    const {checkIn} = await checkedIn(site, {...draft, answers: {note: ['a\u202Eb\u0000c \u0301'.repeat(2)]}});
    assert.doesNotMatch(JSON.stringify(checkIn.answers), /\u202E|\\u0000/);
  });

  it('row 21: are answered in time, however many turns and questions they claim', async () => {
    const began = performance.now();
    await send({...draft, answers: Object.fromEntries(Array.from({length: 2_500}, (_, turn) => [`a#${turn}`, [200]]))});
    assert.ok(performance.now() - began < 2_000);
  });

  it('row 5: are refused from pages of other origins, and without the content type of JSON', async () => {
    const kept = await checkedIn(site);
    const withOrigin = (init: RequestInit): RequestInit => ({
      ...init,
      headers: {...(init.headers as Record<string, string>), Origin: 'https://evil.example'},
    });
    for (const [path, init] of [
      [all, sending(draft)],
      [anonymously, nameless()],
      [kept.path, correction(kept)],
      [kept.path, bearing(kept.secret, 'DELETE')],
      [all, bearing(kept.secret, 'DELETE')],
    ] as const)
      assert.equal((await site.ask(path, withOrigin(init))).status, 403);
    assert.equal((await send(draft, {'Content-Type': 'text/plain'})).status, 415);
    assert.equal((await site.ask(kept.path, bearing(kept.secret))).status, 200);
  });

  it('row 6: are asked for by listed pages alone, without what a browser keeps', async () => {
    for (const [path, methods] of [
      [all, 'POST, GET, HEAD, DELETE, OPTIONS'],
      [anonymously, 'POST, '],
    ] as const) {
      const preflight = (Origin: string) =>
        site.ask(path, {method: 'OPTIONS', headers: {Origin, 'Access-Control-Request-Method': 'POST'}});
      const {headers} = await preflight(listed);
      assert.ok(headers.get('Access-Control-Allow-Methods')!.startsWith(methods), path);
      assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
      assert.equal((await preflight('https://evil.example')).headers.get('Access-Control-Allow-Origin'), null);
    }
    const {headers} = await site.ask(anonymously, {...nameless(), headers: {...nameless().headers, Origin: listed}});
    assert.equal(headers.get('Access-Control-Allow-Origin'), listed);
    assert.equal(headers.get('Set-Cookie'), null);
  });

  it('are not stored when their answers are none of the questionnaire’s', async () => {
    const secret = newSecret();
    assert.equal((await send({...draft, answers: {feeling: ['99']}}, {secret})).status, 422);
    assert.deepEqual(await (await site.ask(all, bearing(secret))).json(), {items: []});
  });
});

describe('row 18: limits on check-ins', () => {
  let site: Site;
  before(async () => {
    site = await openSite({limits: {readsPerMinute: 50, writesPerHour: 3, writesPerHourInAll: 5}});
  });
  after(() => site.close());

  it('count creates and corrections together, and let everybody take back what they sent', async () => {
    const kept = await checkedIn(site);
    assert.equal((await site.ask(kept.path, correction(kept))).status, 200);
    assert.equal((await site.ask(anonymously, nameless())).status, 201);
    const refused = await site.ask(anonymously, nameless());
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('Retry-After')) > 0);
    assert.equal((await site.ask(kept.path, bearing(kept.secret, 'DELETE'))).status, 204);
    assert.equal((await site.ask(all, bearing(kept.secret, 'DELETE'))).status, 204);
  });

  it('count guesses of secrets as reads', async () => {
    site.clock.now = noon + 3_600_000;
    const statuses = new Set<number>();
    for (let count = 0; count < 51; count++) statuses.add((await site.ask(all, bearing(newSecret()))).status);
    assert.deepEqual([...statuses], [200, 429]);
  });

  it('keep no address with what was sent', async () => {
    const rows = await site.database.db.selectFrom('rates').selectAll().execute();
    assert.ok(rows.length > 0 && rows.every(({bucket}) => bucket.length === 32));
  });
});
