import {expect, fixture, html} from '@open-wc/testing';
import type {Backend} from '../../../src/backend/backend.js';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import '../../../src/define.js';
import {KithGroupFinder} from '../../../src/widgets/group-finder/group-finder.js';
import {ListeningBackend} from '../../support/backends.js';
import {answered, appears, namesIn, part, search, showFinder, textOf} from '../../support/finder.js';
import {groups, now} from '../../support/groups.js';

const shows = (finder: Element): Promise<HTMLElement> => appears(finder, () => part(finder, 'item'));

describe('<kith-group-finder> lives', () => {
  it('when it was there before its definition, with what was set on it', async () => {
    const early = Object.assign(document.createElement('kith-test-early'), {
      backend: memoryBackend(groups),
      locale: 'en',
      text: 'kitchen',
    });
    await fixture(html`<div>${early}</div>`);
    customElements.define('kith-test-early', class extends KithGroupFinder {});
    await shows(early);
    expect(namesIn(early)).to.deep.equal(['Kitchen Table']);
  });

  it('when a script makes it', async () => {
    const finder = document.createElement('kith-group-finder');
    Object.assign(finder, {backend: memoryBackend(groups), locale: 'en'});
    (await fixture(html`<div></div>`)).append(finder);
    await shows(finder);
    expect(namesIn(finder)).to.have.length(8);
  });

  it('when its backend comes late', async () => {
    const finder = await fixture<KithGroupFinder>(html`<kith-group-finder locale="en"></kith-group-finder>`);
    finder.backend = memoryBackend(groups);
    await shows(finder);
    expect(namesIn(finder)).to.have.length(8);
  });

  it('when its backend is another', async () => {
    const finder = await showFinder();
    await answered(finder, () => (finder.backend = memoryBackend(groups.slice(0, 1))));
    expect(namesIn(finder)).to.deep.equal(['Room to Grieve', 'Room to Grieve']);
  });

  it('when it is a clone', async () => {
    const finder = await showFinder({}, html`<kith-group-finder topic="Carers"></kith-group-finder>`);
    const clone = finder.cloneNode(true) as KithGroupFinder;
    finder.after(clone);
    await shows(clone);
    expect(namesIn(clone)).to.deep.equal(['Kitchen Table']);
  });

  it('when it is removed and comes back', async () => {
    const finder = await showFinder();
    const {parentElement: home} = finder;
    finder.remove();
    home!.append(finder);
    await search(finder, 'walk');
    expect(namesIn(finder)).to.deep.equal(['Quiet Walk']);
  });

  it('and asks nothing while it is not in the page', async () => {
    const backend: Backend & ListeningBackend = new ListeningBackend(groups);
    const finder = await showFinder({backend});
    finder.remove();
    const before = backend.asked.length;
    dispatchEvent(new Event('online'));
    await finder.updateComplete;
    expect(backend.asked.length).to.equal(before);
  });

  it('inside another element’s shadow, in the language around it', async () => {
    const outer = await fixture(html`<div lang="es"></div>`);
    const root = outer.attachShadow({mode: 'open'});
    const finder = Object.assign(document.createElement('kith-group-finder'), {backend: memoryBackend(groups)});
    root.append(finder);
    await shows(finder);
    expect(textOf(part(finder, 'status'))).to.equal('8 reuniones');
  });

  it('and leaves the page’s title, address and globals alone', async () => {
    const before = [document.title, location.href, history.length, Object.keys(window).length];
    const finder = await showFinder({at: now});
    await search(finder, 'kitchen');
    expect([document.title, location.href, history.length, Object.keys(window).length]).to.deep.equal(before);
  });
});
