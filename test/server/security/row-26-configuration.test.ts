import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {loadConfig} from '../../../src/server/config/load-config.js';

const folder = mkdtempSync(join(tmpdir(), 'kith-row-26-'));
after(() => rmSync(folder, {recursive: true}));

describe('row 26: prototype pollution through configuration', () => {
  for (const text of [
    '{"__proto__": {"port": 1, "polluted": true}}',
    '{"constructor": {"prototype": {"polluted": true}}}',
    '{"toString": "x"}',
    '{"limits": {"__proto__": {"polluted": true}, "polluted": 1}}',
    '{"imports": [{"url": "https://a.example/x", "constructor": {"polluted": true}}]}',
  ]) {
    it(`refuses ${text}`, () => {
      const file = join(folder, 'kith.json');
      writeFileSync(file, text);
      assert.throws(() => loadConfig({env: {}, file}), {name: 'ConfigError'});
      assert.equal('polluted' in {}, false);
    });
  }

  it('merges into an object without a prototype: what somebody else polluted sets nothing', () => {
    const all = Object.getPrototypeOf({}) as object;
    Reflect.defineProperty(all, 'databaseUrl', {value: 'postgres://evil/', configurable: true});
    try {
      assert.equal(loadConfig({env: {}}).databaseUrl, undefined);
    } finally {
      Reflect.deleteProperty(all, 'databaseUrl');
    }
  });
});
