import {expect} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import {Lazy} from '../../src/controllers/lazy.js';

class Host implements ReactiveControllerHost {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
}

describe('Lazy', () => {
  it('loads once, and then draws the host again', async () => {
    const host = new Host();
    let loads = 0;
    const lazy = new Lazy(host, () => Promise.resolve(++loads));
    expect(lazy.module).to.equal(undefined);
    expect(await Promise.all([lazy.load(), lazy.load()])).to.deep.equal([1, 1]);
    expect([lazy.module, host.updates]).to.deep.equal([1, 1]);
  });

  it('tries again after a failure', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve('here')];
    const lazy = new Lazy(new Host(), () => answers.shift()!);
    const first: unknown = await lazy.load().catch((error: unknown) => error);
    expect(first).to.be.an('error');
    expect(await lazy.load()).to.equal('here');
  });

  it('keeps silent about a failure when it loads for later', async () => {
    const failures: unknown[] = [];
    const heard = (event: PromiseRejectionEvent): unknown => failures.push(event.reason);
    addEventListener('unhandledrejection', heard);
    const lazy = new Lazy(new Host(), () => Promise.reject(new Error('offline')));
    lazy.later();
    await lazy.load().catch(() => undefined);
    removeEventListener('unhandledrejection', heard);
    expect(failures).to.deep.equal([]);
  });
});
