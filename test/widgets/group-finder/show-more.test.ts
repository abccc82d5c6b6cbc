import {expect, html} from '@open-wc/testing';
import {allByRole, byRole} from '../../support/by-role.js';
import {answered, isFocused, holdsFocus, namesIn, showFinder} from '../../support/finder.js';
import {circles} from '../../support/groups.js';

describe('<kith-group-finder> show more', () => {
  const shortPage = html`<kith-group-finder page-size="10"></kith-group-finder>`;

  it('shows a page, and says how many more there are to come', async () => {
    const finder = await showFinder({groups: circles(33)}, shortPage);
    expect(namesIn(finder)).to.have.length(10);
    expect(byRole(finder, 'button', 'Show 10 more').checkVisibility()).to.equal(true);
  });

  it('adds a page below and keeps focus', async () => {
    const finder = await showFinder({groups: circles(33)}, shortPage);
    const more = byRole(finder, 'button', 'Show 10 more');
    more.focus();
    await answered(finder, () => more.click());
    expect(namesIn(finder)).to.have.length(20);
    expect(isFocused(more)).to.equal(true);
  });

  it('reaches the last one, once each', async () => {
    const finder = await showFinder({groups: circles(33)}, shortPage);
    for (const label of ['Show 10 more', 'Show 10 more', 'Show 3 more']) {
      await answered(finder, () => byRole(finder, 'button', label).click());
    }
    expect(new Set(namesIn(finder)).size).to.equal(33);
    expect(allByRole(finder, 'button', /^Show \d+ more/)).to.deep.equal([]);
  });

  it('keeps focus in the list when the last page has come', async () => {
    const finder = await showFinder({groups: circles(12)}, shortPage);
    const more = byRole(finder, 'button', 'Show 2 more');
    more.focus();
    await answered(finder, () => more.click());
    expect(holdsFocus(finder)).to.equal(true);
  });

  it('starts with one page again after a new search', async () => {
    const finder = await showFinder({groups: circles(33)}, shortPage);
    await answered(finder, () => byRole(finder, 'button', 'Show 10 more').click());
    await answered(finder, () => (finder.text = 'circle'));
    expect(namesIn(finder)).to.have.length(10);
  });
});
