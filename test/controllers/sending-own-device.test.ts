import {expect} from '@open-wc/testing';
import {sayOwnDevice} from '../../src/controllers/drafts.js';
import {wipe} from '../../src/controllers/leaving.js';
import {letter} from '../support/check-in-keeper.js';
import {SendingPage, failing, stored} from '../support/sending-page.js';

/** Resolves when no word of the letter is on the device any more. */
const forgotten = async (): Promise<void> => {
  while ((await stored()).includes('A long day.')) await Promise.resolve();
};

describe('sending on the person’s own device', () => {
  beforeEach(() => sayOwnDevice(true));
  afterEach(() => wipe());

  it('keeps a letter until it is sent, and then no word of it', async () => {
    const page = new SendingPage(failing('server'));
    await page.sending.send(letter());
    expect([page.sending.state.where, (await stored()).includes('A long day.')]).to.deep.equal(['own-device', true]);
    page.keeper.fails = undefined;
    await page.ring();
    await forgotten();
    expect(await stored()).to.contain('sent');
  });

  it('sends on a later visit to the same backend what waits', async () => {
    const before = new SendingPage(failing('server'));
    await before.sending.send(letter());
    const later = new SendingPage();
    later.sending.hostUpdated();
    await later.until(() => later.keeper.arrived.length === 1 && later.sending.earlier === 0);
    expect([later.keeper.arrived, later.sending.state.phase]).to.deep.equal([[letter().key], 'idle']);
    await forgotten();
    expect(await stored()).to.contain('sent');
  });

  it('never sends to another backend', async () => {
    const before = new SendingPage(failing('server'));
    await before.sending.send(letter());
    const other = new SendingPage(undefined, {scope: () => '/other'});
    other.sending.hostUpdated();
    await other.until(() => other.updates > 0);
    expect([other.keeper.asked, other.sending.earlier]).to.deep.equal([[], 0]);
  });

  it('keeps in memory what has no address', async () => {
    const page = new SendingPage(failing('server'), {scope: () => ''});
    await page.sending.send(letter());
    expect([page.sending.state.where, await stored()]).to.deep.equal(['memory', '']);
  });

  it('says how many letters of earlier visits wait, and tries them when asked', async () => {
    const before = new SendingPage(failing('invalid'));
    await before.sending.send(letter());
    const later = new SendingPage();
    later.sending.hostUpdated();
    await later.until(() => later.sending.earlier === 1);
    expect(later.keeper.asked).to.deep.equal([]);
    await later.sending.retryEarlier();
    expect([later.keeper.arrived.length, later.sending.earlier]).to.deep.equal([1, 0]);
  });

  it('tries once a visit what was tried too often', async () => {
    const before = new SendingPage(failing('timeout'));
    await before.sending.send(letter());
    while (before.alarms.length > 0) await before.ring();
    const later = new SendingPage(failing('timeout'));
    later.sending.hostUpdated();
    await later.until(() => later.keeper.asked.length === 1 && later.sending.earlier === 1);
    const last = new SendingPage();
    last.sending.hostUpdated();
    await last.until(() => last.keeper.arrived.length === 1);
    expect([before.keeper.asked.length, later.alarms]).to.deep.equal([8, []]);
  });

  it('sends once what two pages have', async () => {
    const keeper = failing('server');
    const [one, other] = [new SendingPage(keeper), new SendingPage(keeper)];
    await one.sending.send(letter());
    other.sending.hostUpdated();
    await other.until(() => other.alarms.length === 1);
    keeper.fails = undefined;
    other.alarms[0]!.work();
    await one.ring();
    await other.until(() => other.sending.earlier === 0);
    expect([keeper.arrived, one.sending.state.phase]).to.deep.equal([[letter().key], 'sent']);
  });

  it('makes one of what two pages send where they cannot agree', async () => {
    Object.defineProperty(navigator, 'locks', {configurable: true, value: undefined});
    const keeper = failing('server');
    const [one, other] = [new SendingPage(keeper), new SendingPage(keeper)];
    await one.sending.send(letter());
    other.sending.hostUpdated();
    await other.until(() => other.alarms.length === 1);
    keeper.fails = undefined;
    other.alarms[0]!.work();
    await one.ring();
    await other.until(() => other.sending.earlier === 0);
    delete (navigator as {locks?: LockManager}).locks;
    const {items} = await keeper.checkIns.list(letter().secret!);
    expect([one.sending.state.phase, items.length]).to.deep.equal(['sent', 1]);
  });

  it('does not send what was discarded on another page', async () => {
    const keeper = failing('server');
    const [one, other] = [new SendingPage(keeper), new SendingPage(keeper)];
    await one.sending.send(letter());
    other.sending.hostUpdated();
    await other.until(() => other.alarms.length === 1);
    one.sending.discard();
    await forgotten();
    keeper.fails = undefined;
    other.alarms[0]!.work();
    await other.until(() => other.sending.earlier === 0);
    expect(keeper.arrived).to.deep.equal([]);
  });

  it('does not send what waits once everything was taken back', async () => {
    const keeper = failing('server');
    const [one, other] = [new SendingPage(keeper), new SendingPage(keeper)];
    await one.sending.send(letter());
    document.body.dispatchEvent(new Event('kith-erased', {bubbles: true}));
    await forgotten();
    keeper.fails = undefined;
    other.sending.hostUpdated();
    for (const {work} of one.alarms) work();
    await other.until(() => other.updates > 0);
    expect([keeper.arrived, one.sending.state.phase, other.sending.earlier]).to.deep.equal([[], 'idle', 0]);
  });

  it('goes on sending what was not among what was taken back', async () => {
    const page = new SendingPage(failing('server'), {ends: ''});
    await page.sending.send(letter());
    document.body.dispatchEvent(new Event('kith-erased', {bubbles: true}));
    page.keeper.fails = undefined;
    await page.ring();
    expect(page.sending.state.phase).to.equal('sent');
  });

  it('forgets what waited for more than seven days', async () => {
    const before = new SendingPage(failing('server'));
    await before.sending.send(letter());
    const later = new SendingPage();
    later.now += 8 * 86_400_000;
    later.sending.hostUpdated();
    await later.until(() => later.updates > 0);
    expect([later.keeper.asked, (await stored()).includes('A long day.')]).to.deep.equal([[], false]);
  });

  it('waits in memory, and says so, where the browser keeps nothing', async () => {
    const before = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
    const refuse = (): never => {
      throw new DOMException('No.', 'SecurityError');
    };
    Object.defineProperty(IDBFactory.prototype, 'open', {configurable: true, value: refuse});
    const page = new SendingPage(failing('server'));
    await page.sending.send(letter());
    Object.defineProperty(IDBFactory.prototype, 'open', before);
    expect([page.sending.state.phase, page.sending.state.where]).to.deep.equal(['waiting', 'memory']);
  });
});
