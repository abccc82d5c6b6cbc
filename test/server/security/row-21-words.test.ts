import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {matchersOf} from '../../../src/server/listing/read/words.js';
import {type Site, openSite} from '../http/support/site.js';

const unknown = (count: number): string[] =>
  Array.from({length: count}, (_none, index) => `${String.fromCodePoint(0x4e00 + index)}`);
const parts = 'vening veryone rieves rief ibrary adrid pain oor pen ho or n';

describe('row 21: many words in one search', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** How often the vocabulary is looked into. */
  const lookUps = async (words: string[], reading: 'parts' | 'similar'): Promise<number> => {
    const {readPool} = site.database;
    let count = 0;
    const pool = Object.create(readPool) as typeof readPool;
    pool.query = ((text: string, values: [string]) => {
      count += (JSON.parse(values[0]) as unknown[]).length;
      return readPool.query(text, values);
    }) as typeof readPool.query;
    await matchersOf(pool, words, reading);
    return count;
  };

  it('cost no more than a few', async () => {
    assert.ok((await lookUps(unknown(100), 'parts')) <= 32);
    assert.ok((await lookUps([unknown(100).join(' ')], 'parts')) <= 32);
    assert.ok(
      (await lookUps(
        unknown(40).map((letter) => `${letter}zzz`),
        'similar',
      )) <= 32,
    );
  });

  const totalOf = async (text: string): Promise<number> => {
    const response = await site.ask(`/groups?text=${encodeURIComponent(text)}`);
    return ((await response.json()) as {total: number}).total;
  };

  it('are all meant nevertheless', async () => {
    assert.equal(await totalOf(parts), 1);
    assert.equal(await totalOf(`${parts} q`), 0);
    assert.equal(await totalOf(`"n evening for everyone who grieve"`), 1);
    assert.equal(await totalOf(`"n evening for nobody who grieve"`), 0);
  });
});
