import {expect, html} from '@open-wc/testing';
import {en} from '../../../src/i18n/locales/en.js';
import {byRole} from '../../support/by-role.js';
import {answered, appears, openFilters, part, search, showFinder, textOf} from '../../support/finder.js';
import {groups} from '../../support/groups.js';
import {PatientBackend} from '../../support/patient-backend.js';

const isBusy = (element: Element): boolean => element.getAttribute('aria-busy') === 'true';

describe('<kith-group-finder> filters from far away', () => {
  it('say that they are on their way', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend});
    backend.quick = false;
    part(finder, 'filters-button')!.click();
    const panel = await appears(finder, () => part(finder, 'filters'));
    expect([isBusy(panel), textOf(panel).includes(en.loading)]).to.deep.equal([true, true]);
    await expect(finder).to.be.accessible();
    await answered(finder, () => backend.answer());
    expect([isBusy(panel), textOf(panel).includes(en.loading)]).to.deep.equal([false, false]);
  });

  it('keep what would find nothing, and what is chosen, though the answer leaves it out', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend});
    await openFilters(finder);
    const before = [...part(finder, 'filters')!.querySelectorAll('.option')].length;
    await answered(finder, () => byRole(finder, 'checkbox', /^Grief/).click());
    await answered(finder, () => byRole(finder, 'checkbox', /^Arabic/).click());
    expect([...part(finder, 'filters')!.querySelectorAll('.option')].length).to.equal(before);
    expect((byRole(finder, 'checkbox', /^Grief 0/) as HTMLInputElement).checked).to.equal(true);
  });

  it('show a chosen value that no answer has ever named', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend}, html`<kith-group-finder topic="Beekeeping"></kith-group-finder>`);
    await openFilters(finder);
    expect((byRole(finder, 'checkbox', /^Beekeeping/) as HTMLInputElement).checked).to.equal(true);
  });

  it('keep their counts until the next ones come', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend});
    await openFilters(finder);
    backend.quick = false;
    byRole(finder, 'checkbox', /^Grief/).click();
    await backend.waits();
    await finder.updateComplete;
    expect(byRole(finder, 'checkbox', /^Carers/).checkVisibility()).to.equal(true);
  });

  it('ask nothing when they are closed', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend});
    await openFilters(finder);
    const before = backend.asked.length;
    byRole(finder, 'button', 'Done').click();
    await finder.updateComplete;
    expect(backend.asked.length).to.equal(before);
  });

  it('are counted only while they are open', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend});
    await openFilters(finder);
    byRole(finder, 'button', 'Done').click();
    await search(finder, 'walk');
    const lists = backend.asked.filter(([{limit}]) => limit !== 0);
    expect(lists.map(([, options]) => options?.facets)).to.deep.equal([false, true, false]);
  });

  it('are offered after one question for each listing', async () => {
    const backend = new PatientBackend(groups);
    const finder = await showFinder({backend});
    for (const word of ['tuesday', 'online']) {
      await search(finder, word);
      await appears(finder, () => part(finder, 'offers'));
    }
    expect(backend.asked.filter(([{limit}, options]) => limit === 0 && options?.facets)).to.have.length(1);
  });
});
