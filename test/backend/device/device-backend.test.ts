import {expect} from '@open-wc/testing';
import {type DeviceBackend, type DeviceOptions, deviceBackend} from '../../../src/backend/device/device-backend.js';
import {group, groups, now} from '../../support/groups.js';
import {databases, noDatabases, whereTheyGo} from '../../support/databases.js';

const draft = {message: 'They moved.', email: 'ida@lantern.example'};
const secret = 's'.repeat(32);
const key = 'k'.repeat(32);

const opened: DeviceBackend[] = [];
const open = (options: DeviceOptions = {}): DeviceBackend => {
  const backend = deviceBackend({keep: 'own-device', name: 'test', now: () => now, ...options});
  opened.push(backend);
  return backend;
};
const names = async ({groups: port}: DeviceBackend): Promise<string[]> =>
  (await port.search({from: now, limit: 100}, {per: 'group'})).items.map((item) => item.group.name);
const kindOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'answered',
    (error: {kind: string}) => error.kind,
  );

/** Stands in for one property of the browser until `work` is done. */
const without = async <T extends object>(owner: T, name: keyof T, value: unknown, work: () => Promise<void>) => {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {configurable: true, value});
  try {
    await work();
  } finally {
    if (before) Object.defineProperty(owner, name, before);
    else delete owner[name];
  }
};

/** All that IndexedDB holds under the name of these tests, as text. */
const stored = async (): Promise<string> => {
  const request = indexedDB.open('kith-test');
  const database = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const all = database.transaction('kept').objectStore('kept').getAll();
  await new Promise((resolve) => {
    all.onsuccess = resolve;
  });
  database.close();
  return JSON.stringify(all.result);
};

describe('a backend on the device', () => {
  before(noDatabases);
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((backend) => backend.erase()));
  });

  whereTheyGo('keeps nothing beyond the page unless it is told that the device is the person’s own', async () => {
    const backend = open({groups, keep: undefined});
    await backend.changes.send(draft, {group: 'room-to-grieve', secret, key});
    expect([await names(backend).then(({length}) => length), await databases()]).to.deep.equal([7, []]);
    expect(await backend.kept()).to.deep.equal({keep: 'memory'});
  });

  it('has the listing that was kept when it comes without one', async () => {
    await open({groups, source: {id: 'lantern', name: 'Lantern'}}).kept();
    const later = open();
    expect(await names(later)).to.have.length(7);
    const {source, asOf} = await later.groups.search({from: now});
    expect([source[0]?.name, asOf]).to.deep.equal(['Lantern', now]);
  });

  it('is empty when nothing was ever kept', async () => {
    expect(await names(open())).to.deep.equal([]);
  });

  it('puts a new listing in the place of the old', async () => {
    await names(open({groups}));
    await names(open({groups: [group('Only')]}));
    expect(await names(open())).to.deep.equal(['Only']);
  });

  it('keeps what was told, by the hash of its secret and without the e-mail address', async () => {
    const {change} = await open({groups}).changes.send(draft, {group: 'room-to-grieve', secret, key});
    const back = await open().changes.get({group: 'room-to-grieve', id: change.id, secret});
    expect(back.change.message).to.equal(draft.message);
    const text = await stored();
    expect([text.includes('They moved'), text.includes(secret), text.includes(draft.email)]).to.deep.equal([
      true,
      false,
      false,
    ]);
  });

  it('leaves no word of what was withdrawn', async () => {
    const backend = open({groups});
    const {change} = await backend.changes.send(draft, {group: 'room-to-grieve', secret, key});
    await backend.changes.withdraw({group: 'room-to-grieve', id: change.id, secret});
    expect((await stored()).includes('They moved')).to.equal(false);
  });

  it('forgets everything when it is told to, and keeps nothing from then on', async () => {
    const backend = open({groups});
    const {change} = await backend.changes.send(draft, {group: 'room-to-grieve', secret, key});
    await backend.erase();
    expect(await kindOf(backend.changes.get({group: 'room-to-grieve', id: change.id, secret}))).to.equal('missing');
    await backend.changes.send(draft, {group: 'room-to-grieve', secret, key});
    expect([await backend.kept(), await names(open())]).to.deep.equal([{keep: 'memory'}, []]);
  });

  it('forgets on one page what another has erased', async () => {
    const [one, other] = [open({groups}), open()];
    await Promise.all([one.kept(), names(other)]);
    await one.erase();
    await other.changes.send(draft, {group: 'room-to-grieve', secret, key});
    expect([(await other.kept()).keep, await names(open())]).to.deep.equal(['memory', []]);
  });

  it('keeps several apart by their names', async () => {
    await names(open({groups, name: 'one'}));
    expect(await names(open({name: 'two'}))).to.deep.equal([]);
  });

  it('works in memory, and says so, where the browser has no storage', async () => {
    await without(globalThis, 'indexedDB', undefined, async () => {
      const backend = open({groups});
      expect(await names(backend)).to.have.length(7);
      const {keep, reason} = await backend.kept();
      expect([keep, reason?.kind]).to.deep.equal(['memory', 'denied']);
      expect((await backend.groups.problems?.())?.map(({code}) => code)).to.deep.equal(['not-kept']);
    });
  });

  it('loses nothing when there is no room any more, and says so', async () => {
    const backend = open({groups});
    const {change} = await backend.changes.send(draft, {group: 'room-to-grieve', secret, key});
    const full = (): never => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
    await without(IDBObjectStore.prototype, 'put', full, async () => {
      const sent = await backend.changes.send(draft, {group: 'room-to-grieve', secret, key: 'l'.repeat(32)});
      expect(sent.change.id).not.to.equal(change.id);
    });
    expect((await backend.kept()).reason?.kind).to.equal('denied');
    const before = await backend.changes.get({group: 'room-to-grieve', id: change.id, secret});
    expect(before.change.message).to.equal(draft.message);
    await backend.erase();
    expect(await names(open())).to.deep.equal([]);
  });

  it('takes changes on pages without https too, in memory', async () => {
    await without(crypto, 'subtle', undefined, async () => {
      const backend = open({groups, keep: 'memory'});
      const {change} = await backend.changes.send(draft, {group: 'room-to-grieve', secret, key});
      const link = {group: 'room-to-grieve', id: change.id, secret};
      expect((await backend.changes.get(link)).change.id).to.equal(change.id);
      expect(await kindOf(backend.changes.get({...link, secret: 'x'.repeat(32)}))).to.equal('missing');
    });
  });

  whereTheyGo('keeps nothing on the device where secrets cannot be hashed', async () => {
    await without(crypto, 'subtle', undefined, async () => {
      const backend = open({groups});
      await backend.changes.send(draft, {group: 'room-to-grieve', secret, key});
      expect([(await backend.kept()).keep, await databases()]).to.deep.equal(['memory', []]);
    });
  });
});
