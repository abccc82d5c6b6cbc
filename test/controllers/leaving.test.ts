import {expect} from '@open-wc/testing';
import {deviceBackend} from '../../src/backend/device/device-backend.js';
import {Drafts, isOwnDevice, sayOwnDevice} from '../../src/controllers/drafts.js';
import {prepareToLeave, wipe} from '../../src/controllers/leaving.js';
import {ownSecret} from '../../src/controllers/own-link.js';
import {databases, noDatabases, whereTheyGo} from '../support/databases.js';

describe('leaving', () => {
  before(noDatabases);
  afterEach(async () => {
    localStorage.removeItem('site');
    sessionStorage.removeItem('site');
    await wipe();
  });

  it('takes everything of Kith out of both storages, and nothing of the site', async () => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of ['kith-saved-groups', 'kith.sign-in', 'site']) storage.setItem(key, 'x');
    }
    await wipe();
    expect([{...localStorage}, {...sessionStorage}]).to.deep.equal([{site: 'x'}, {site: 'x'}]);
  });

  whereTheyGo('erases every database of Kith, also one that is open, and no other', async () => {
    const backend = deviceBackend({keep: 'own-device', name: 'journal'});
    await backend.kept();
    const request = indexedDB.open('site');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    await wipe();
    expect(await databases('site')).to.deep.equal(['site']);
    indexedDB.deleteDatabase('site');
  });

  it('forgets what the page has in memory', async () => {
    ownSecret('/api').set('s'.repeat(43));
    await sayOwnDevice(true);
    const drafts = new Drafts({where: () => 'memory', key: () => 'arriving', now: () => 0});
    await drafts.load();
    drafts.save({note: ['x']});
    dispatchEvent(new Event('pagehide'));
    await wipe();
    expect([ownSecret('/api').get(), await drafts.load(), await isOwnDevice()]).to.deep.equal([
      undefined,
      undefined,
      false,
    ]);
  });

  it('lets the page forget what is its own, before anything else', async () => {
    localStorage.setItem('kith-saved-groups', 'x');
    let seen: string | null = null;
    addEventListener('kith-leaving', () => (seen = localStorage.getItem('kith-saved-groups')), {once: true});
    const done = wipe();
    expect([seen, localStorage.getItem('kith-saved-groups')]).to.deep.equal(['x', null]);
    await done;
  });

  it('waits for no storage that does not answer', async () => {
    const silent = {configurable: true, value: () => new Promise(() => undefined)};
    const before = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'databases')!;
    Object.defineProperty(IDBFactory.prototype, 'databases', silent);
    const begun = performance.now();
    await wipe();
    Object.defineProperty(IDBFactory.prototype, 'databases', before);
    expect(performance.now() - begun).to.be.within(250, 2_000);
  });

  it('does what it can where storage is refused', async () => {
    const before = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    const refuse = (): never => {
      throw new DOMException('No.', 'SecurityError');
    };
    Object.defineProperty(window, 'sessionStorage', {configurable: true, get: refuse});
    localStorage.setItem('kith-saved-groups', 'x');
    await wipe();
    Object.defineProperty(window, 'sessionStorage', before);
    expect(localStorage.getItem('kith-saved-groups')).to.equal(null);
  });

  it('can be made ready for when there is no network', async () => {
    prepareToLeave();
    localStorage.setItem('kith-saved-groups', 'x');
    await wipe();
    expect(localStorage.length).to.equal(0);
  });
});
