import {expect, html, oneEvent} from '@open-wc/testing';
import type {KithSearchedEvent} from '../../../src/widgets/group-finder/events.js';
import {byRole} from '../../support/by-role.js';
import {answered, appears, hasPart, namesIn, part, search, showFinder, textOf, type} from '../../support/finder.js';
import {groups} from '../../support/groups.js';
import {PatientBackend} from '../../support/patient-backend.js';
import {Ticks} from '../../support/ticks.js';

const isBusy = (element: Element | undefined): boolean => element?.getAttribute('aria-busy') === 'true';
const counted = (finder: Element): string => textOf(byRole(finder, 'status'));

describe('<kith-group-finder> on answers that take their time', () => {
  it('keeps the last list, says that it is busy, and counts once the answer is there', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend});
    const before = namesIn(finder);
    backend.quick = false;
    type(finder, 'kitchen');
    await backend.waits();
    await finder.updateComplete;
    expect(namesIn(finder)).to.deep.equal(before);
    expect([isBusy(part(finder, 'list')), counted(finder)]).to.deep.equal([true, '8 meetings']);
    await answered(finder, () => backend.answer());
    expect([isBusy(part(finder, 'list')), counted(finder)]).to.deep.equal([false, '1 meeting']);
  });

  it('is accessible while it waits', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend});
    backend.quick = false;
    type(finder, 'kitchen');
    await backend.waits();
    await finder.updateComplete;
    await expect(finder).to.be.accessible();
  });

  it('asks once for each key', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend});
    backend.asked.length = 0;
    for (const text of ['k', 'ki', 'kit', 'kitz']) await search(finder, text);
    expect(backend.asked.map(([{text}]) => text)).to.deep.equal(['k', 'ki', 'kit', 'kitz']);
  });

  it('counts meetings as meetings until the groups have come', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend});
    backend.quick = false;
    byRole(finder, 'button', 'By group').click();
    await backend.waits();
    await finder.updateComplete;
    expect(counted(finder)).to.equal('8 meetings');
    await answered(finder, () => backend.answer());
    expect(counted(finder)).to.equal('7 groups');
  });

  it('names the way out by what was asked, not by what is asked next', async () => {
    const backend = new PatientBackend(groups);
    const template = html`<kith-group-finder topic="Grief" language="ar"></kith-group-finder>`;
    const finder = await showFinder({backend}, template);
    const exit = await appears(
      finder,
      () => part(finder, 'empty')?.querySelector<HTMLElement>('.primary') ?? undefined,
    );
    backend.quick = false;
    exit.click();
    await backend.waits();
    await finder.updateComplete;
    expect(textOf(part(finder, 'empty'))).to.include('Without “Arabic”: 3 meetings');
  });

  it('says that nothing matches before it looks for a way out', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend}, html`<kith-group-finder topic="Grief"></kith-group-finder>`);
    await search(finder, 'zebra');
    expect(hasPart(finder, 'empty')).to.equal(true);
    expect(backend.asked.filter(([{limit}, options]) => limit === 0 && !options?.facets)).to.deep.equal([]);
  });

  it('tells the page what the list was asked', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend});
    const heard = oneEvent<KithSearchedEvent>(finder, 'kith-searched');
    await search(finder, 'walk');
    expect((await heard).query.text).to.equal('walk');
  });

  for (const kind of ['offline', 'timeout', 'rate', 'server'] as const) {
    it(`keeps the list when it cannot be brought up to the minute (${kind})`, async () => {
      const clock = new Ticks();
      const backend = new PatientBackend(groups);
      const finder = await clock.during(() => showFinder({backend}));
      backend.fails = kind;
      backend.quick = false;
      const before = namesIn(finder);
      clock.tick();
      await backend.waits();
      backend.answer();
      await appears(finder, () => (isBusy(part(finder, 'list')) ? undefined : true));
      expect(namesIn(finder)).to.deep.equal(before);
      expect([hasPart(finder, 'error'), counted(finder)]).to.deep.equal([false, '8 meetings']);
    });
  }

  it('asks no more than once a minute by itself, and not while an answer is on its way', async () => {
    const clock = new Ticks();
    const backend = new PatientBackend(groups);
    const finder = await clock.during(() => showFinder({backend}));
    expect(clock.every).to.equal(60_000);
    backend.asked.length = 0;
    backend.quick = false;
    type(finder, 'walk');
    await backend.waits();
    clock.tick();
    await finder.updateComplete;
    expect(backend.asked.map(([{text}]) => text)).to.deep.equal(['walk']);
  });
});
