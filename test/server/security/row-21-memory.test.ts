import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openPlace} from '../../../src/server/import/open-place.js';
import {CountCache, type Counts} from '../../../src/server/listing/read/cache.js';

const counts: Counts = {version: '1', total: 0};

describe('row 21: what is kept in memory', () => {
  it('of questions is about 20 MB, also when every question is as long as an address may be', () => {
    const cache = new CountCache();
    const keyOf = (number: number): string => String(number).padEnd(8_000, 'x');
    const asked = 10_000;
    for (let number = 0; number < asked; number++) cache.keep(keyOf(number), counts);
    const kept = Array.from({length: asked}, (_none, number) => keyOf(number)).filter((key) => cache.known(key));
    const bytes = kept.length * 8_000;
    assert.ok(bytes > 1_000_000 && bytes <= 25_000_000, `${bytes} bytes`);
  });

  it('of a feed in pages is no more than one answer may be, twice', async () => {
    // each page is one record that is larger than it need be
    let pages = 0;
    const fetch = () => {
      const record = {id_bigint: String(++pages), meeting_name: 'Endless', comments: 'x'.repeat(10_000_000)};
      return Promise.resolve({bytes: new TextEncoder().encode(JSON.stringify([record])), type: ''});
    };
    const place = 'https://endless.example/client_interface/json/?switcher=GetSearchResults';
    const feed = await openPlace({place}, fetch);
    const problems = await feed.explain();
    assert.ok(pages <= 11, `${pages} pages`);
    const cut = problems.find(({code}) => code === 'pages-missing');
    assert.match(cut?.message ?? '', /larger than 100,000,000 bytes together/);
  });
});
