import {expect} from '@open-wc/testing';
import {type DraftPlace, Drafts, isOwnDevice, sayOwnDevice} from '../../src/controllers/drafts.js';
import {wipe} from '../../src/controllers/leaving.js';
import {databases, noDatabases, whereTheyGo} from '../support/databases.js';

const day = 86_400_000;
const draft = {note: ['A long day.'], page: 2};
let now = 0;

const drafts = (where: DraftPlace, key = 'arriving /api'): Drafts =>
  new Drafts({where: () => where, key: () => key, now: () => now});
/** Saves, as when the page is hidden, and waits until it is kept. */
const saved = async (kept: Drafts, what: unknown = draft): Promise<Drafts> => {
  await kept.load();
  kept.save(what);
  dispatchEvent(new Event('pagehide'));
  await kept.load();
  return kept;
};
const inSession = (): string => JSON.stringify({...sessionStorage});

/** Stands in for a method of the browser until `work` is done. */
const instead = async <T extends object>(owner: T, name: keyof T, value: unknown, work: () => Promise<void>) => {
  const before = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, {configurable: true, value});
  try {
    await work();
  } finally {
    Object.defineProperty(owner, name, before);
  }
};
const full = (): never => {
  throw new DOMException('No room.', 'QuotaExceededError');
};

describe('drafts', () => {
  before(noDatabases);
  beforeEach(async () => {
    now = Date.UTC(2026, 2, 10);
    await wipe();
  });
  after(() => wipe());

  it('keep nothing, and say so, where they are off', async () => {
    const kept = await saved(drafts('off'));
    expect([kept.kept, await kept.load(), inSession(), await databases()]).to.deep.equal([
      'nowhere',
      undefined,
      '{}',
      [],
    ]);
  });

  whereTheyGo('stay in the memory of the page where no more is asked', async () => {
    const kept = await saved(drafts('memory'));
    expect([kept.kept, inSession(), await databases()]).to.deep.equal(['memory', '{}', []]);
    expect(await drafts('memory').load()).to.deep.equal(draft);
  });

  whereTheyGo('stay in the session, each under its own key', async () => {
    await saved(drafts('session'));
    const other = drafts('session', 'leaving /api');
    expect([await drafts('session').load(), await other.load()]).to.deep.equal([draft, undefined]);
    expect(await databases()).to.deep.equal([]);
  });

  whereTheyGo('go on the device only after “this is my own device”', async () => {
    const before = await saved(drafts('own-device'));
    expect([before.kept, await databases()]).to.deep.equal(['session', []]);
    await sayOwnDevice(true);
    const kept = await saved(drafts('own-device'), {note: ['Later.']});
    expect([kept.kept, await isOwnDevice(), await databases('kith-drafts')]).to.deep.equal([
      'own-device',
      true,
      ['kith-drafts'],
    ]);
    expect(await drafts('own-device').load()).to.deep.equal({note: ['Later.']});
  });

  whereTheyGo('leave the device when it is not the person’s own any more', async () => {
    await sayOwnDevice(true);
    await saved(drafts('own-device'));
    await sayOwnDevice(false);
    expect([await isOwnDevice(), await databases(), {...localStorage}]).to.deep.equal([false, [], {}]);
  });

  it('are taken from where they may not be any more', async () => {
    await saved(drafts('session'));
    expect([await drafts('memory').load(), inSession()]).to.deep.equal([undefined, '{}']);
  });

  it('are too old after seven days', async () => {
    await saved(drafts('session'));
    now += 7 * day - 1;
    expect(await drafts('session').load()).to.deep.equal(draft);
    now += 1;
    const late = drafts('session');
    expect([await late.load(), late.kept, inSession()]).to.deep.equal([undefined, 'nowhere', '{}']);
  });

  it('on the device grow old together, also those of other pages', async () => {
    await sayOwnDevice(true);
    await saved(drafts('own-device', 'leaving /api'));
    now += 8 * day;
    await drafts('own-device').load();
    now -= 8 * day;
    expect(await drafts('own-device', 'leaving /api').load()).to.equal(undefined);
  });

  it('are forgotten when they are cleared, with what was typed last', async () => {
    const kept = await saved(drafts('session'));
    kept.save({note: ['More.']});
    await kept.clear();
    dispatchEvent(new Event('pagehide'));
    expect([kept.kept, await kept.load(), inSession()]).to.deep.equal(['nowhere', undefined, '{}']);
  });

  it('are kept at once when the page is hidden', async () => {
    const kept = drafts('session');
    await kept.load();
    kept.save(draft);
    expect(inSession()).to.equal('{}');
    dispatchEvent(new Event('pagehide'));
    expect(inSession()).to.contain('A long day.');
  });

  it('say when where they are has changed', async () => {
    const heard: string[] = [];
    const changed = (): void => void heard.push(kept.kept);
    const kept = new Drafts({where: () => 'session', key: () => 'arriving', now: () => now, changed});
    await saved(kept);
    await saved(kept, {note: ['More.']});
    await kept.clear();
    expect(heard).to.deep.equal(['session', 'nowhere']);
  });

  it('are not put down again after everything was wiped', async () => {
    const kept = await saved(drafts('session'));
    kept.save({note: ['More.']});
    await wipe();
    dispatchEvent(new Event('pagehide'));
    expect([kept.kept, await kept.load(), inSession()]).to.deep.equal(['nowhere', undefined, '{}']);
  });

  it('stay in memory, and say so, where there is no room', async () => {
    await instead(Storage.prototype, 'setItem', full, async () => {
      const kept = await saved(drafts('session'));
      expect([kept.kept, await kept.load()]).to.deep.equal(['memory', draft]);
    });
  });

  it('stay in memory where the browser refuses all storage', async () => {
    await sayOwnDevice(true);
    const refused = {get: full};
    const before = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', {configurable: true, ...refused});
    await instead(IDBFactory.prototype, 'open', full, async () => {
      const kept = await saved(drafts('own-device'));
      expect([kept.kept, await kept.load()]).to.deep.equal(['memory', draft]);
    });
    Object.defineProperty(window, 'sessionStorage', before);
  });

  it('that are broken are none', async () => {
    sessionStorage.setItem('kith-draft arriving /api', '{"at":');
    expect(await drafts('session').load()).to.equal(undefined);
  });
});
