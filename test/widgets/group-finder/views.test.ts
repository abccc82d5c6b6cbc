import {expect, html} from '@open-wc/testing';
import {dateText} from '../../../src/i18n/formats.js';
import {allByRole, byRole, namesByRole} from '../../support/by-role.js';
import {answered, namesIn, part, rowOf, showFinder, textOf} from '../../support/finder.js';
import {here, now} from '../../support/groups.js';

const day = 86_400_000;
const byGroup = html`<kith-group-finder view="group"></kith-group-finder>`;

describe('<kith-group-finder> views', () => {
  it('puts the meetings under what is soon, then under days, then by appointment, then paused', async () => {
    const finder = await showFinder();
    const headings = allByRole(finder, 'heading').filter((heading) => heading.getAttribute('aria-level') === '2');
    expect(headings.map(textOf)).to.deep.equal([
      'Now and soon',
      `Today · ${dateText('en-GB', now, here)}`,
      `Tomorrow · ${dateText('en-GB', now + day, here)}`,
      dateText('en-GB', now + 2 * day, here),
      'By appointment',
      'Paused for now',
    ]);
  });

  it('makes every name a heading below the day', async () => {
    const finder = await showFinder();
    const names = allByRole(finder, 'heading').filter((heading) => heading.getAttribute('aria-level') === '3');
    expect(names.map(textOf)).to.deep.equal(namesIn(finder));
  });

  it('starts its headings at the level that the page gives', async () => {
    const finder = await showFinder({}, html`<kith-group-finder heading-level="4"></kith-group-finder>`);
    const levels = allByRole(finder, 'heading').map((heading) => heading.getAttribute('aria-level'));
    expect([...new Set(levels)]).to.have.members(['4', '5']);
  });

  it('shows each group once by group, and counts groups', async () => {
    const finder = await showFinder({}, byGroup);
    expect(namesIn(finder)).to.have.length(7);
    expect(namesIn(finder).filter((name) => name === 'Room to Grieve')).to.have.length(1);
    expect(textOf(byRole(finder, 'status'))).to.equal('7 groups');
  });

  it('changes with its buttons, which say which is on', async () => {
    const finder = await showFinder();
    await answered(finder, () => byRole(finder, 'button', 'By group').click());
    expect(textOf(byRole(finder, 'status'))).to.equal('7 groups');
    expect(byRole(finder, 'button', 'By group').getAttribute('aria-pressed')).to.equal('true');
    expect(byRole(finder, 'button', 'By time').getAttribute('aria-pressed')).to.equal('false');
    expect(finder.getAttribute('view')).to.equal('group');
  });

  it('names the day in each card by group', async () => {
    const finder = await showFinder({}, byGroup);
    const time = rowOf(finder, 'Room to Grieve').querySelector('[part~=time]')!;
    expect(textOf(time)).to.match(/^19:00\s?Tue 10 Mar$/);
  });

  it('says in whose zone times are, and who publishes the listing', async () => {
    const credit = textOf(part(await showFinder(), 'credit'));
    expect(credit).to.match(/^Times are in your time zone: .+ · Listing by Lantern Network$/);
  });

  it('makes every row a list item of a list', async () => {
    const finder = await showFinder();
    for (const item of allByRole(finder, 'listitem')) expect(item.parentElement!.getAttribute('role')).to.equal('list');
    expect(namesByRole(finder, 'button')).to.include.members(['By time', 'By group', 'Filters']);
  });
});
