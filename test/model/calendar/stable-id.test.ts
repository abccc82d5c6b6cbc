import {expect} from '@open-wc/testing';
import {stableId} from '../../../src/model/calendar/stable-id.js';

describe('stableId()', () => {
  const published: [id: string, hash: number][] = [
    ['', 0x811c_9dc5],
    ['a', 0xe40c_292c],
    ['foobar', 0xbf9c_f968],
  ];
  for (const [id, hash] of published) {
    it(`begins with the published FNV-1a of "${id}"`, () => {
      expect(stableId(id)).to.match(/^[0-9a-z]{14}$/);
      expect(parseInt(stableId(id).slice(0, 7), 36)).to.equal(hash);
    });
  }

  it('differs for 20,000 ids that differ little', () => {
    const ids = Array.from({length: 20_000}, (_, index) => stableId(`feed:${index}`));
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
