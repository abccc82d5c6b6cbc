import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {MendableBackend} from '../../support/backends.js';
import {byRole} from '../../support/by-role.js';
import {answered, appears, openDetails, openFilters, part, rowOf, search, showFinder} from '../../support/finder.js';
import {groups} from '../../support/groups.js';
import {listen, readOn, said, silence} from '../../support/speech.js';

describe('what a screen reader says of <kith-group-finder>', () => {
  afterEach(silence);

  it('from the top: the search, what there is besides, how many, then day and row', async () => {
    await listen(await showFinder());
    const words = [await said(), await readOn(24)].flat();
    const inOrder = [
      'search, Search for a group',
      'searchbox, Search for a group, placeholder Name, topic, place …',
      'button, Filters, not expanded',
      'group, View',
      'button, By time, pressed',
      'button, By group, not pressed',
      'end of search, Search for a group',
      'status',
      '8 meetings',
      'heading, Now and soon, level 2',
      '18:00',
      'heading, Kitchen Table, level 3',
      'button, Kitchen Table, has popup dialog',
      'Happening now',
    ];
    expect(words.filter((phrase) => inOrder.includes(phrase))).to.deep.equal(inOrder);
  });

  it('while searching: the box, then how many, politely and once', async () => {
    const finder = await showFinder();
    await listen(finder);
    const words = await said(() => search(finder, 'kitchen'));
    expect(words.filter((phrase) => phrase.startsWith('searchbox'))).to.have.length(1);
    expect(words.filter((phrase) => /^(polite|assertive)/.test(phrase))).to.deep.equal(['polite: 1 meeting']);
  });

  it('when nothing is spelled so: that these come close', async () => {
    const finder = await showFinder();
    await listen(finder);
    const words = await said(() => search(finder, 'kitchne'));
    expect(words).to.include('polite: 1 meeting · Nothing is spelled exactly like that. These come close.');
  });

  it('of a filter: its group, its name with the count, and whether it is on', async () => {
    const finder = await showFinder();
    await openFilters(finder);
    await listen(finder);
    const words = await readOn(30);
    expect(words).to.include('group, Filters');
    expect(words).to.include('group, Day');
    expect(words).to.include('checkbox, Wednesday 1, not checked');
  });

  it('when a filter is put on: how many are left', async () => {
    const finder = await showFinder();
    await openFilters(finder);
    await listen(finder);
    const box = byRole(finder, 'checkbox', /^Wednesday/);
    const words = await said(() =>
      answered(finder, () => {
        box.focus();
        box.click();
      }),
    );
    expect(words).to.include('checkbox, Wednesday 1, not checked');
    expect(words).to.include('polite: 1 meeting');
    expect((box as HTMLInputElement).checked).to.equal(true);
  });

  it('when the filters open and close: which it is', async () => {
    const finder = await showFinder();
    await listen(finder);
    byRole(finder, 'button', 'Filters').focus();
    await openFilters(finder);
    part(finder, 'filters-button')!.blur();
    const words = await said(() => Promise.resolve(part(finder, 'filters-button')!.focus()));
    expect(words).to.deep.equal(['button, Filters, 1 control, expanded']);
  });

  it('when details open: the name of the group, and what comes first', async () => {
    const finder = await showFinder();
    await listen(finder);
    const words = await said(async () => {
      await openDetails(finder, 'Kitchen Table');
      await readOn(3);
    });
    expect(words.slice(0, 2)).to.deep.equal(['dialog, Kitchen Table', 'heading, Kitchen Table, level 2']);
    expect(words.join()).to.include('heading, When');
  });

  it('when details close: the row they came from', async () => {
    const finder = await showFinder();
    await listen(finder);
    rowOf(finder, 'Kitchen Table').querySelector<HTMLElement>('[part~=name]')!.focus();
    await openDetails(finder, 'Kitchen Table');
    const words = await said(async () => {
      const closed = oneEvent(finder, 'kith-closed');
      await sendKeys({press: 'Escape'});
      await closed;
    });
    expect(words.at(-1)).to.equal('button, Kitchen Table, has popup dialog');
  });

  it('when the list cannot be read: that it failed, and then that it is there', async () => {
    const backend = new MendableBackend(groups, 'server');
    backend.works = true;
    const finder = await showFinder({backend});
    await listen(finder);
    backend.works = false;
    void finder.refresh();
    await appears(finder, () => part(finder, 'error'));
    backend.works = true;
    await answered(finder, () => byRole(finder, 'button', 'Try again').click());
    const polite = (await said()).filter((phrase) => phrase.startsWith('polite'));
    expect([...new Set(polite)]).to.deep.equal(['polite: The list could not be loaded', 'polite: 8 meetings']);
  });
});
