import {expect} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import {Polling} from '../../../src/controllers/feedback/polling.js';

const host: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** A page that asks. Its clock stands still, and alarms ring when a test says so. */
class Page {
  now = 0;
  asked = 0;
  answer: () => Promise<boolean> = () => Promise.resolve(false);
  alarm: {work: () => void; milliseconds: number} | undefined;
  readonly polling: Polling;

  constructor() {
    this.polling = new Polling(host, {
      ask: () => {
        this.asked++;
        return this.answer();
      },
      now: () => this.now,
      chance: () => 0.5,
      alarm: (work, milliseconds) => {
        const alarm = {work, milliseconds};
        this.alarm = alarm;
        return () => void (this.alarm === alarm && (this.alarm = undefined));
      },
    });
    this.polling.hostConnected();
    this.polling.start();
  }

  /** Lets time pass until it asks again, and waits for the answer. */
  async ring(): Promise<void> {
    const {work, milliseconds} = this.alarm!;
    this.now += milliseconds;
    this.alarm = undefined;
    work();
    await this.settle();
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  }
}

const see = async (page: Page, hidden: boolean): Promise<void> => {
  Object.defineProperty(document, 'hidden', {configurable: true, value: hidden});
  document.dispatchEvent(new Event('visibilitychange'));
  await page.settle();
};

const pages: Page[] = [];
const open = (): Page => {
  const page = new Page();
  pages.push(page);
  return page;
};

describe('Polling', () => {
  afterEach(() => {
    delete (document as {hidden?: boolean}).hidden;
    for (const page of pages.splice(0)) page.polling.end();
  });

  it('asks after five seconds, then ever more seldom, up to once a minute', async () => {
    const page = open();
    const pauses: number[] = [];
    for (let turn = 0; turn < 8; turn++) {
      pauses.push(Math.round(page.alarm!.milliseconds / 100) / 10);
      await page.ring();
    }
    expect(pauses).to.deep.equal([5, 8, 12.8, 20.5, 32.8, 52.4, 60, 60]);
  });

  it('asks sooner again once something was new', async () => {
    const page = open();
    await page.ring();
    await page.ring();
    page.answer = () => Promise.resolve(true);
    await page.ring();
    expect(page.alarm?.milliseconds).to.equal(5_000);
  });

  it('asks at once when the page comes back into sight, and not while it is hidden', async () => {
    const page = open();
    await see(page, true);
    expect([page.alarm, page.asked]).to.deep.equal([undefined, 0]);
    await see(page, false);
    expect([page.alarm?.milliseconds, page.asked]).to.deep.equal([8_000, 1]);
  });

  it('asks at once when it is told to, and when the window gets the focus', async () => {
    const page = open();
    page.polling.poke();
    await page.settle();
    dispatchEvent(new Event('focus'));
    await page.settle();
    expect(page.asked).to.equal(2);
  });

  it('leaves a backend alone for as long as it asks, also when it is told to ask', async () => {
    const page = open();
    page.answer = () => Promise.reject(Object.assign(new Error('rate'), {retryAfter: 90}));
    await page.ring();
    expect(page.alarm?.milliseconds).to.equal(90_000);
    page.polling.poke();
    await page.settle();
    expect([page.asked, page.alarm?.milliseconds]).to.deep.equal([1, 90_000]);
  });

  it('goes on after a failure, more seldom', async () => {
    const page = open();
    page.answer = () => Promise.reject(new Error('offline'));
    await page.ring();
    expect(page.alarm?.milliseconds).to.equal(8_000);
  });

  it('asks one question at a time', async () => {
    const page = open();
    page.answer = () => new Promise(() => undefined);
    page.polling.poke();
    page.polling.poke();
    await page.settle();
    expect([page.asked, page.alarm]).to.deep.equal([1, undefined]);
  });

  it('leaves nothing behind when its widget goes, and starts again when it comes back', () => {
    const page = open();
    page.polling.hostDisconnected();
    expect(page.alarm).to.equal(undefined);
    page.polling.hostConnected();
    expect(page.alarm?.milliseconds).to.equal(5_000);
  });

  it('breaks off a question that nobody waits for any more', async () => {
    const page = open();
    let signal: AbortSignal | undefined;
    const polling = new Polling(host, {
      ask: (given) => {
        signal = given;
        return new Promise(() => undefined);
      },
    });
    polling.hostConnected();
    polling.start();
    polling.poke();
    polling.end();
    await page.settle();
    expect(signal?.aborted).to.equal(true);
  });

  it('scatters: no two pages ask at one moment', () => {
    const pauses = [0, 0.999].map((chance) => {
      let pause = 0;
      const alarm = (_: () => void, milliseconds: number): (() => void) => {
        pause = milliseconds;
        return () => undefined;
      };
      const polling = new Polling(host, {ask: () => Promise.resolve(false), alarm, chance: () => chance});
      polling.hostConnected();
      polling.start();
      polling.end();
      return Math.round(pause);
    });
    expect(pauses).to.deep.equal([4_500, 5_499]);
  });
});
