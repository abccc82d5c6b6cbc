/* SAFETY 5: quick exit, line by line. What needs a whole page is in test/widgets/help/leaving.test.mjs. */
import {expect, html} from '@open-wc/testing';
import {KithExitEvent} from '../../src/widgets/help/events.js';
import {byRole} from '../support/by-role.js';
import {textOf} from '../support/finder.js';
import {release, shift, showHelp} from '../support/help.js';

const exit = 'https://weather.example/';

/** How often the page would have been left. */
const leavings = async (act: () => unknown): Promise<number> => {
  const help = await showHelp(html`<kith-help exit=${exit}></kith-help><kith-help exit=${exit}></kith-help>`);
  let count = 0;
  help.parentElement!.addEventListener(KithExitEvent.type, (event) => {
    event.preventDefault();
    count += 1;
  });
  act();
  return count;
};

describe('SAFETY 5: quick exit', () => {
  it('is a real link', async () => {
    const help = await showHelp(html`<kith-help exit=${exit}></kith-help>`);
    const link = byRole(help, 'link', 'Leave this page') as HTMLAnchorElement;
    expect([link.localName, link.href, link.rel]).to.deep.equal(['a', exit, 'nofollow noreferrer']);
  });

  it('leaves at Shift three times within five seconds, once however many widgets', async () => {
    expect(await leavings(() => shift(3))).to.equal(1);
  });

  it('does not leave at three times in more than five seconds', async () => {
    const now = performance.now();
    expect(await leavings(() => [0, 3_000, 6_000].forEach((at) => release('Shift', now + at)))).to.equal(0);
  });

  it('leaves Escape to assistive tools', async () => {
    const now = performance.now();
    expect(await leavings(() => [0, 1, 2, 3].forEach((at) => release('Escape', now + at)))).to.equal(0);
  });

  it('does not leave while somebody writes capitals or uses shortcuts', async () => {
    const now = performance.now();
    const write = (): void => {
      for (let at = now; at < now + 60; at += 20) {
        release('A', at, {shiftKey: true});
        release('Shift', at + 10);
        release('Shift', at + 11, {ctrlKey: true});
      }
    };
    expect(await leavings(write)).to.equal(0);
  });

  it('says the truth about the history', async () => {
    const help = await showHelp(html`<kith-help exit=${exit}></kith-help>`);
    expect(textOf(help.shadowRoot!.querySelector('[part=exit]')!)).to.include(
      'This does not clear your browsing history.',
    );
  });
});
