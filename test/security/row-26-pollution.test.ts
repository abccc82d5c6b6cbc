import {expect, html} from '@open-wc/testing';
import {part, search, showFinder, textOf} from '../support/finder.js';

const hostile = JSON.parse(
  '{"__proto__": {"harmed": "yes"}, "constructor": {"prototype": {"harmed": "yes"}}}',
) as object;
const isPolluted = (): boolean => 'harmed' in {} || 'harmed' in Function.prototype;

describe('row 26: configuration', () => {
  it('cannot change the prototype of everything through messages', async () => {
    const finder = await showFinder();
    finder.messages = {...hostile, viewTime: 'Soonest'};
    Object.assign(finder.closest('kith-provider')!, {messages: hostile});
    await finder.updateComplete;
    expect([textOf(part(finder, 'views')).includes('Soonest'), isPolluted()]).to.deep.equal([true, false]);
  });

  it('has no texts that the page’s own prototype lends', async () => {
    // As a careless script on the page would.
    const {prototype} = Object;
    Reflect.set(prototype, 'searchLabel', 'lent');
    const finder = await showFinder();
    expect(textOf(finder.shadowRoot!.querySelector('.label')!)).to.equal('Search for a group');
    Reflect.deleteProperty(prototype, 'searchLabel');
  });

  for (const value of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    it(`takes “${value}” for a plain value of any filter`, async () => {
      const template = html`<kith-group-finder topic=${value} cost=${value} audience=${value}></kith-group-finder>`;
      const finder = await showFinder({}, template);
      expect(textOf(part(finder, 'empty'))).to.include('Nothing matches yet');
      expect(isPolluted()).to.equal(false);
    });

    it(`takes “${value}” for a plain word and language`, async () => {
      const finder = await showFinder({locale: value});
      await search(finder, value);
      expect([finder.matches(':state(failed)'), isPolluted()]).to.deep.equal([false, false]);
    });
  }

  it('comes from no other window: no message is listened to', async () => {
    const finder = await showFinder();
    const before = finder.shadowRoot!.textContent;
    window.dispatchEvent(new MessageEvent('message', {data: {kith: 1, text: 'zebra'}, origin: 'https://evil.example'}));
    await finder.updateComplete;
    expect(finder.shadowRoot!.textContent).to.equal(before);
  });
});
