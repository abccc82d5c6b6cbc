import {expect} from '@open-wc/testing';
import type {Backend} from '../../src/backend/backend.js';
import {wipe} from '../../src/controllers/leaving.js';
import {letter} from '../support/check-in-keeper.js';
import {SendingPage, failing, moment, stored} from '../support/sending-page.js';

const offline = async (work: () => Promise<void>): Promise<void> => {
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
  try {
    await work();
  } finally {
    delete (navigator as {onLine?: boolean}).onLine;
  }
};
describe('sending', () => {
  afterEach(() => wipe());

  describe('without a queue', () => {
    const once = {queue: () => false};

    it('says “sent” only after the backend’s answer', async () => {
      const page = new SendingPage(undefined, once);
      let answer = (): void => undefined;
      page.keeper.holds = new Promise((resolve) => {
        answer = resolve;
      });
      const done = page.sending.send(letter());
      expect(page.sending.state).to.deep.equal({phase: 'sending'});
      answer();
      await done;
      expect([page.phases, 'checkIn' in page.sending.state.answer!]).to.deep.equal([['sending', 'sent'], true]);
    });

    it('fails, says why, and keeps nothing', async () => {
      const page = new SendingPage(failing('server'), once);
      await page.sending.send(letter());
      expect(page.sending.state).to.deep.equal({phase: 'failed', kind: 'server'});
      expect([page.alarms, await stored()]).to.deep.equal([[], '']);
    });

    it('says when trying again makes sense', async () => {
      const page = new SendingPage(Object.assign(failing('rate'), {retryAfter: 30}), once);
      await page.sending.send(letter());
      expect(page.sending.state.retryAt).to.equal(moment + 30_000);
    });

    it('sends again with the same key', async () => {
      const page = new SendingPage(failing('timeout'), once);
      await page.sending.send(letter());
      page.keeper.fails = undefined;
      await page.sending.retry();
      expect([page.sending.state.phase, page.keeper.asked]).to.deep.equal(['sent', [letter().key, letter().key]]);
    });

    it('sends without a secret what nobody may know of', async () => {
      const page = new SendingPage(undefined, once);
      const {draft, key} = letter();
      const {audience: _audience, ...anonymous} = draft;
      await page.sending.send({draft: anonymous, key});
      expect(Object.keys(page.sending.state.answer!)).to.deep.equal(['day']);
    });

    it('does not send twice what is being sent', async () => {
      const page = new SendingPage(undefined, once);
      await Promise.all([page.sending.send(letter()), page.sending.send(letter())]);
      expect(page.keeper.asked).to.have.length(1);
    });

    it('says so where no check-ins are taken', async () => {
      const page = new SendingPage(undefined, {...once, backend: () => Promise.resolve<Backend>({})});
      await page.sending.send(letter());
      expect(page.sending.state).to.deep.equal({phase: 'failed', kind: 'missing'});
    });

    it('connects anew after the connection failed', async () => {
      let reconnected = 0;
      const backend = (): Promise<Backend> => Promise.reject(new TypeError('No network.'));
      const page = new SendingPage(undefined, {...once, backend, reconnect: () => reconnected++});
      await page.sending.send(letter());
      expect([page.sending.state.phase, reconnected]).to.deep.equal(['failed', 1]);
    });
  });

  describe('with a queue', () => {
    it('waits in the page’s memory and tries again by itself until it is sent', async () => {
      const page = new SendingPage(failing('server'));
      await page.sending.send(letter());
      const {phase, kind, where, retryAt} = page.sending.state;
      expect([phase, kind, where, retryAt]).to.deep.equal(['waiting', 'server', 'memory', moment + 3_750]);
      page.keeper.fails = undefined;
      await page.ring();
      expect([page.sending.state.phase, page.keeper.arrived]).to.deep.equal(['sent', [letter().key]]);
      expect(await stored()).to.equal('');
    });

    it('takes the same key for every try, so that it arrives once', async () => {
      const page = new SendingPage();
      page.keeper.losesAnswers = true;
      await page.sending.send(letter());
      page.keeper.losesAnswers = false;
      await page.ring();
      const {items} = await page.keeper.checkIns.list(letter().secret!);
      expect([page.keeper.arrived.length, items.length]).to.deep.equal([2, 1]);
    });

    it('tries eight times in growing pauses, then waits for somebody to ask', async () => {
      const page = new SendingPage(failing('timeout'));
      await page.sending.send(letter());
      const pauses: number[] = [];
      while (page.alarms.length > 0) {
        pauses.push(page.alarms[0]!.milliseconds / 1_000);
        await page.ring();
      }
      expect(pauses).to.deep.equal([3.75, 7.5, 15, 30, 60, 120, 240]);
      expect(page.sending.state).to.deep.equal({phase: 'failed', kind: 'timeout', where: 'memory'});
      page.keeper.fails = undefined;
      await page.sending.retry();
      expect([page.sending.state.phase, page.keeper.asked.length]).to.deep.equal(['sent', 9]);
    });

    it('waits as long as the server asks', async () => {
      const page = new SendingPage(Object.assign(failing('rate'), {retryAfter: 90}));
      await page.sending.send(letter());
      expect([page.alarms[0]?.milliseconds, page.sending.state.retryAt]).to.deep.equal([90_000, moment + 90_000]);
    });

    for (const kind of ['invalid', 'denied', 'auth', 'missing'] as const) {
      it(`does not try again what is refused with kind ${kind}`, async () => {
        const page = new SendingPage(failing(kind));
        await page.sending.send(letter());
        expect([page.sending.state.phase, page.sending.state.kind, page.alarms]).to.deep.equal(['failed', kind, []]);
      });
    }

    it('waits for the network, without counting, and tries when it is back', async () => {
      const page = new SendingPage(failing('offline'));
      await offline(async () => {
        for (let tries = 0; tries < 10; tries++) await page.sending.send(letter());
      });
      expect([page.sending.state.phase, page.alarms, page.sending.state.retryAt]).to.deep.equal([
        'waiting',
        [],
        undefined,
      ]);
      page.keeper.fails = undefined;
      dispatchEvent(new Event('online'));
      await page.until(() => page.sending.state.phase === 'sent');
      expect(page.keeper.arrived).to.deep.equal([letter().key]);
    });

    it('goes on after its widget has left the page', async () => {
      const page = new SendingPage(failing('server'));
      await page.sending.send(letter());
      page.leave();
      page.keeper.fails = undefined;
      await page.ring();
      expect(page.keeper.arrived).to.deep.equal([letter().key]);
    });

    it('answers the same when what was sent is sent again', async () => {
      const page = new SendingPage();
      await page.sending.send(letter());
      const {answer} = page.sending.state;
      await page.sending.send(letter());
      expect(page.sending.state).to.deep.equal({phase: 'sent', answer});
    });

    it('is forgotten when it is discarded', async () => {
      const page = new SendingPage(failing('server'));
      await page.sending.send(letter());
      page.sending.discard();
      page.keeper.fails = undefined;
      await page.sending.retry();
      expect([page.sending.state, page.alarms, page.keeper.arrived]).to.deep.equal([{phase: 'idle'}, [], []]);
    });

    it('is forgotten when somebody leaves in a hurry', async () => {
      const page = new SendingPage(failing('server'));
      await page.sending.send(letter());
      await wipe();
      expect([page.sending.state, page.alarms]).to.deep.equal([{phase: 'idle'}, []]);
    });

    it('takes another letter in place of one that failed', async () => {
      const page = new SendingPage(failing('invalid'));
      await page.sending.send(letter());
      page.keeper.fails = undefined;
      await page.sending.send(letter({key: 'l'.repeat(32)}));
      expect([page.sending.state.phase, page.keeper.arrived]).to.deep.equal(['sent', ['l'.repeat(32)]]);
    });
  });
});
