import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Change} from '../../../src/model/contract/change.js';
import type {ProblemAnswer} from '../../../src/model/contract/problem.js';
import {door, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';

const kilobyte = 1024;

/** A body that comes in pieces, with no word of how long it is; `told` counts what was taken of it. */
const chunked = (size: number): {body: ReadableStream<Uint8Array>; taken: () => number} => {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (taken >= size) return controller.close();
      taken += kilobyte;
      controller.enqueue(new Uint8Array(kilobyte).fill(32));
    },
  });
  return {body, taken: () => taken};
};

describe('row 21: requests made to exhaust', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const post = (body: unknown) => site.ask(door, sending(body));
  const kept = async (message: string): Promise<string> => {
    const response = await post({message});
    assert.equal(response.status, 202);
    return ((await response.json()) as Change).message;
  };
  const refusal = async (body: unknown): Promise<unknown[]> => {
    const response = await post(body);
    const {errors = []} = (await response.json()) as ProblemAnswer;
    return [response.status, ...errors.map(({at, message}) => `${at} ${message}`)];
  };

  it('end at 32 KiB of body', async () => {
    const text = JSON.stringify({message: 'Hm'});
    assert.equal((await post(text.padEnd(32 * kilobyte))).status, 202);
    assert.equal((await post(text.padEnd(32 * kilobyte + 1))).status, 413);
  });

  it('end at 32 KiB also when they do not say how long they are, and no more is read', async () => {
    const {body, taken} = chunked(100 * kilobyte * kilobyte);
    const init = {...sending(''), body, duplex: 'half'} as RequestInit;
    assert.equal((await site.ask(door, init)).status, 413);
    assert.ok(taken() < 64 * kilobyte, `${taken()} bytes were read`);
  });

  it('are refused by the length that they announce', async () => {
    const response = await site.ask(door, sending('{}', {'Content-Length': '99999999'}));
    assert.ok([400, 413].includes(response.status));
  });

  it('end at a depth of 8', async () => {
    for (const deep of ['['.repeat(9), '['.repeat(16_000), '{"a":'.repeat(6_000), `${'['.repeat(9)}${']'.repeat(9)}`])
      assert.deepEqual(await refusal(deep), [400]);
  });

  it('are refused when they are no JSON, or no UTF-8', async () => {
    for (const odd of ['', '{', 'message=Hm', '{"message":"Hm"}x', '\u0000', 'NaN', "{'message':'Hm'}"])
      assert.deepEqual(await refusal(odd), [400], odd);
    const init = {...sending(''), body: new Uint8Array([123, 34, 255, 254, 34, 58, 49, 125])};
    assert.equal((await site.ask(door, init)).status, 400);
  });

  it('are refused when they are JSON of another shape', async () => {
    for (const odd of [
      null,
      1,
      true,
      '"text"',
      '[]',
      '{}',
      {message: null},
      {message: 1},
      {message: {}},
      {message: []},
    ])
      assert.equal((await refusal(odd))[0], 400, JSON.stringify(odd));
    assert.deepEqual(await refusal({message: ' \u202e\u0007 '}), [400, '/message is empty']);
    assert.deepEqual(await refusal({message: 'Hm', email: 'nobody'}), [400, '/email is not an e-mail address']);
  });

  it('cannot reach a prototype', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString'])
      assert.deepEqual(await refusal(`{"message":"Hm","${key}":{"polluted":true}}`), [400, `/${key} is not known`]);
    for (const key of ['__proto__', 'constructor', 'toString'])
      assert.equal((await site.ask(`/groups?${key}=1`)).status, 400, key);
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });

  it('have texts capped, and told so instead of cut', async () => {
    assert.equal((await kept('x'.repeat(4_000))).length, 4_000);
    assert.deepEqual(await refusal({message: 'x'.repeat(4_001)}), [400, '/message is longer than 4000 characters']);
    assert.deepEqual(await refusal({message: 'Hm', name: 'x'.repeat(201)}), [
      400,
      '/name is longer than 200 characters',
    ]);
  });

  it('have texts normalised, without what turns or hides other text', async () => {
    assert.equal(await kept('Cafe\u0301 \u202Eevil\u202C \u2066x\u2069 a\u0000b\u0007c \ud800d'), 'Café evil x abc d');
    assert.equal(await kept(`Z${'\u0301'.repeat(50)}!`), '\u0179\u0301\u0301\u0301\u0301!');
    assert.equal(await kept('👩‍👩‍👧‍👦 שלום مرحبا\nline'), '👩‍👩‍👧‍👦 שלום مرحبا\nline');
  });

  it('name a meeting by an id that can be one', async () => {
    for (const meeting of ['a\u0000b', '\ud800', 'a\u202eb', ' a '])
      assert.deepEqual(await refusal({message: 'Hm', meeting}), [400, '/meeting is not the id of a meeting']);
  });

  it('end at 8,000 characters of address', async () => {
    assert.equal((await site.ask(`/groups?text=${'x'.repeat(8_000)}`)).status, 414);
    assert.equal((await site.ask(`/groups/${'x'.repeat(8_000)}`)).status, 414);
    assert.equal((await site.ask(`/nowhere/${'x'.repeat(8_000)}`)).status, 414);
  });

  it('have parameters capped in number and in length', async () => {
    const topics = Array.from({length: 51}, (_, index) => `topic=${index}`).join('&');
    assert.equal((await site.ask(`/groups?${topics}`)).status, 400);
    assert.equal((await site.ask(`/groups?topic=${'x'.repeat(501)}`)).status, 400);
    assert.equal((await site.ask(`/groups?text=${'x'.repeat(201)}`)).status, 400);
  });

  it('are answered whatever odd text they search for', async () => {
    const odd = [
      '%',
      '_',
      '\\',
      "'",
      '"',
      '"""',
      '((((',
      '&|!',
      ':*',
      '<->',
      '\ufffd',
      '%FF',
      '\u202e',
      '́'.repeat(60),
      '𝕏'.repeat(90),
      ' ',
      '--',
      ';',
    ];
    for (const text of odd) {
      const query = new URLSearchParams({text, topic: text, region: text, room: text});
      assert.equal((await site.ask(`/groups?${query}`)).status, 200, text);
    }
  });

  it('are answered whatever limits, places and times they name', async () => {
    for (const query of [
      'limit=0',
      'limit=500',
      'from=-8640000000000000',
      'from=8640000000000000',
      'within=0&near=0,0',
      'near=90,180&within=20100',
      'near=-90,-180',
      'box=-180,-90,180,90',
      'box=180,90,-180,-90',
      'box=0,0,0,0',
    ])
      assert.equal((await site.ask(`/groups?${query}`)).status, 200, query);
    for (const query of ['limit=-1', 'limit=501', 'limit=1e2', 'from=9e15', 'near=91,0', 'box=0,0,0', 'within=NaN'])
      assert.equal((await site.ask(`/groups?${query}`)).status, 400, query);
  });
});
