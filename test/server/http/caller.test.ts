import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addressFinder, prefixOf} from '../../../src/server/http/caller.js';
import {depthOf} from '../../../src/server/http/json-text.js';
import {isKnown} from '../../../src/server/http/etag.js';
import {readLimit} from '../../../src/server/http/read-limit.js';

describe('prefixOf', () => {
  for (const [address, expected] of [
    ['192.0.2.7', '192.0.2.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['2001:0db8:0001::', '2001:db8:1::/48'],
    ['::1', '0:0:0::/48'],
    ['1::', '1:0:0::/48'],
    ['', 'unknown'],
    ['not an address', 'unknown'],
  ] as const)
    it(`${address || 'nothing'} → ${expected}`, () => assert.equal(prefixOf(address), expected));
});

describe('addressFinder', () => {
  const none = addressFinder([]);
  const listed = addressFinder(['10.0.0.0/8', '192.0.2.1', 'fd00::/8']);
  for (const [name, found, expected] of [
    ['believes no header without proxies', none('198.51.100.1', '203.0.113.9'), '198.51.100.1'],
    ['believes no header of who is not listed', listed('198.51.100.1', '203.0.113.9'), '198.51.100.1'],
    ['believes a listed proxy', listed('10.1.2.3', '203.0.113.9'), '203.0.113.9'],
    [
      'takes what the nearest listed proxies say, not what stands before',
      listed('10.1.2.3', '8.8.8.8, 203.0.113.9, 192.0.2.1'),
      '203.0.113.9',
    ],
    ['stops at what is no address', listed('10.1.2.3', '203.0.113.9, unknown'), '10.1.2.3'],
    ['knows IPv4 in IPv6', listed('::ffff:10.1.2.3', '203.0.113.9'), '203.0.113.9'],
    ['knows ports and brackets', listed('fd00::1', '[2001:db8::5]:443'), '2001:db8::5'],
    ['knows a port after IPv4', listed('10.1.2.3', '203.0.113.9:5123'), '203.0.113.9'],
  ] as const)
    it(name, () => assert.equal(found, expected));
});

describe('readLimit', () => {
  it('counts each caller for itself, and anew each minute', () => {
    const read = readLimit(2);
    const allowed = (caller: string, now: number) => read(caller, now).allowed;
    assert.deepEqual([allowed('a', 0), allowed('a', 1), allowed('a', 2), allowed('b', 3)], [true, true, false, true]);
    assert.equal(read('a', 30_500).state, '"reads";r=0;t=30');
    assert.equal(read('a', 60_000).state, '"reads";r=1;t=60');
  });

  it('forgets the oldest when callers come from everywhere at once', () => {
    const read = readLimit(1);
    for (let index = 0; index < 60_000; index++) read(`caller ${index}`, 0);
    assert.equal(read('caller 0', 0).allowed, true);
    assert.equal(read('caller 59999', 0).allowed, false);
  });
});

describe('depthOf', () => {
  for (const [text, depth] of [
    ['1', 0],
    ['[{"a":[]}]', 3],
    ['"[[[["', 0],
    [String.raw`"\"[["`, 0],
    ['[],[]', 1],
    ['['.repeat(30_000), 30_000],
  ] as const)
    it(`${text.slice(0, 20)} is ${depth} deep`, () => assert.equal(depthOf(text), depth));
});

describe('isKnown', () => {
  for (const [header, expected] of [
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['', false],
    [null, false],
  ] as const)
    it(`${header} ${expected ? 'names' : 'does not name'} W/"a"`, () =>
      assert.equal(isKnown(header, 'W/"a"'), expected));
});
