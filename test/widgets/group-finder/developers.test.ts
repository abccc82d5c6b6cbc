import {expect, html, oneEvent} from '@open-wc/testing';
import type {KithProblemsEvent} from '../../../src/widgets/group-finder/problems-event.js';
import type {Backend} from '../../../src/backend/backend.js';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import {ListeningBackend} from '../../support/backends.js';
import {allByRole, byRole, deep, namesByRole} from '../../support/by-role.js';
import {
  answered,
  appears,
  hasPart,
  namesIn,
  openDetails,
  openFilters,
  part,
  rowOf,
  search,
  showFinder,
  textOf,
  type,
} from '../../support/finder.js';
import {circles, groups} from '../../support/groups.js';

describe('<kith-group-finder> for developers', () => {
  it('reads the listing anew by refresh()', async () => {
    const backend = new ListeningBackend(groups);
    const finder = await showFinder({backend});
    const before = backend.asked.length;
    await answered(finder, () => finder.refresh());
    expect(backend.asked.length).to.equal(before + 1);
  });

  it('asks by the names that filters have everywhere, in the visitor’s zone, by the page’s clock', async () => {
    const backend = new ListeningBackend(groups);
    const template = html`<kith-group-finder topic="Grief" near="1,2" within="5"></kith-group-finder>`;
    await showFinder({backend, at: 1_000_000}, template);
    const [query, options] = backend.asked[0]!;
    expect(query).to.include({near: '1,2', within: 5, from: 1_000_000, limit: 25});
    expect(query.topic).to.deep.equal(['Grief']);
    expect(options?.timeZone).to.equal(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('stops an older question when a newer one comes', async () => {
    const backend = new ListeningBackend(groups);
    const finder = await showFinder({backend});
    finder.text = 'kit';
    await finder.updateComplete;
    await answered(finder, () => (finder.text = 'walk'));
    const signals = backend.asked.slice(-2).map(([, options]) => options?.signal?.aborted);
    expect(signals).to.deep.equal([true, false]);
  });

  describe('draws rows the page’s own way', () => {
    it('from a text, as text', async () => {
      const finder = await showFinder();
      finder.renderItem = ({name}) => `<b>${name}</b>`;
      await finder.updateComplete;
      expect(textOf(rowOf(finder, 'Kitchen Table'))).to.equal('<b>Kitchen Table</b>');
    });

    it('from a node', async () => {
      const finder = await showFinder();
      finder.renderItem = ({name}) => Object.assign(document.createElement('em'), {textContent: name});
      await finder.updateComplete;
      expect(rowOf(finder, 'Kitchen Table').querySelector('em')!.textContent).to.equal('Kitchen Table');
    });

    it('from a template, with the meeting', async () => {
      const finder = await showFinder();
      finder.renderItem = ({name}, {start}) => html`<i>${name} at ${start}</i>`;
      await finder.updateComplete;
      expect(textOf(rowOf(finder, 'Kitchen Table').querySelector('i')!)).to.equal('Kitchen Table at 18:00');
    });

    it('and opens details only where the page asks for it', async () => {
      const finder = await showFinder();
      finder.renderItem = ({name}) => name;
      await finder.updateComplete;
      rowOf(finder, 'Kitchen Table').click();
      await finder.updateComplete;
      expect(deep(finder, 'dialog[open]')).to.deep.equal([]);
      await finder.open('kitchen-table');
      expect(namesByRole(finder, 'dialog')).to.deep.equal(['Kitchen Table']);
    });
  });

  describe('has slots', () => {
    it('below the list', async () => {
      const template = html`<kith-group-finder><a slot="footer" href="#print">Print</a></kith-group-finder>`;
      const finder = await showFinder({}, template);
      const link = finder.querySelector('a')!;
      expect(link.checkVisibility()).to.equal(true);
      expect(link.getBoundingClientRect().top).to.be.at.least(part(finder, 'list')!.getBoundingClientRect().bottom);
    });

    it('in place of the words for nothing', async () => {
      const template = html`<kith-group-finder text="zebra"><p slot="empty">Ask us!</p></kith-group-finder>`;
      const finder = await showFinder({}, template);
      expect(finder.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(part(finder, 'empty')!.querySelector('.lead')!.checkVisibility()).to.equal(false);
    });
  });

  it('has the parts it documents', async () => {
    const finder = await showFinder(
      {groups: [...groups, ...circles(40)]},
      html`<kith-group-finder topic="Grief, Carers"></kith-group-finder>`,
    );
    await openFilters(finder);
    await openDetails(finder, 'Kitchen Table');
    const names = [
      'controls',
      'search',
      'filters-button',
      'filters',
      'chips',
      'status',
      'list',
      'heading',
      'item',
      'time',
    ];
    for (const name of [...names, 'name', 'badge', 'details']) expect(hasPart(finder, name), name).to.equal(true);
    await search(finder, 'zebra');
    expect(hasPart(finder, 'empty')).to.equal(true);
  });

  it('lets a page style a part', async () => {
    const finder = await showFinder();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('kith-group-finder::part(name) { color: rgb(1, 2, 3); }');
    document.adoptedStyleSheets.push(sheet);
    expect(getComputedStyle(part(finder, 'name')!).color).to.equal('rgb(1, 2, 3)');
    document.adoptedStyleSheets.pop();
  });

  it('says its words as the page says them', async () => {
    const finder = await showFinder();
    finder.messages = {searchLabel: 'Find your people', meetings: (count: number) => `${count} gatherings`};
    await finder.updateComplete;
    expect(textOf(byRole(finder, 'status'))).to.equal('8 gatherings');
    expect(byRole(finder, 'searchbox', /^Find your people/).checkVisibility()).to.equal(true);
  });
});

describe('<kith-group-finder> problems of the listing', () => {
  const problem = {code: 'no-name', at: 'record 12', field: 'name', message: 'This record has no name.'};
  const {groups: port} = memoryBackend(groups) as Required<Backend>;
  const backend: Backend = {
    groups: {
      search: (query, options) => port.search(query, options),
      get: (id) => port.get(id),
      problems: () => Promise.resolve([problem]),
    },
  };

  it('are told as an event and a property, and to nobody else', async () => {
    const finder = await showFinder({backend});
    const {problems} = await oneEvent<KithProblemsEvent>(finder, 'kith-problems');
    expect(problems).to.deep.equal([problem]);
    expect(finder.problems).to.deep.equal([problem]);
    expect(hasPart(finder, 'problems')).to.equal(false);
  });

  it('are shown to the site’s owner by debug', async () => {
    const finder = await showFinder({backend}, html`<kith-group-finder debug></kith-group-finder>`);
    const panel = await appears(finder, () =>
      textOf(part(finder, 'problems')).includes('12') ? part(finder, 'problems') : undefined,
    );
    expect(textOf(panel)).to.include('This record has no name. (record 12, name)');
    await expect(finder).to.be.accessible();
  });

  it('do not hinder search and list', async () => {
    const finder = await showFinder({backend});
    await answered(finder, () => type(finder, 'kitchen'));
    expect(namesIn(finder)).to.deep.equal(['Kitchen Table']);
    expect(allByRole(finder, 'listitem')).to.have.length(1);
  });
});
