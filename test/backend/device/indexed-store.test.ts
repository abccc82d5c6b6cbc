import {expect} from '@open-wc/testing';
import {indexedStore} from '../../../src/backend/device/indexed-store.js';
import {type Store, memoryStore} from '../../../src/backend/device/store.js';

const stores: Record<string, () => Promise<Store>> = {
  'in memory': () => Promise.resolve(memoryStore()),
  'in IndexedDB': () => indexedStore(`kith-store-${crypto.randomUUID()}`),
};

for (const [where, open] of Object.entries(stores)) {
  describe(`what is kept ${where}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.transact([], (values) => values.set('one', 1).set('two', 2));
    });
    afterEach(() => store.erase());

    it('is taken away, whether it was read before or not', async () => {
      await store.transact(['one'], (values) => values.set('one', undefined).set('two', undefined));
      const left = [...(await store.all())].filter(([, value]) => value !== undefined);
      expect(left).to.deep.equal([]);
    });

    it('stays where nothing else is put in its place', async () => {
      await store.transact(['one', 'three'], (values) => values.set('two', 3));
      expect([...(await store.all())].filter(([, value]) => value !== undefined)).to.deep.equal([
        ['one', 1],
        ['two', 3],
      ]);
    });
  });
}
