import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/define.js';
import type {KithGroupFinder} from '../../../src/widgets/group-finder/group-finder.js';
import {MendableBackend, failingBackend, silentBackend} from '../../support/backends.js';
import {allByRole, byRole, namesByRole} from '../../support/by-role.js';
import {
  answered,
  namesIn,
  openDetails,
  openFilters,
  part,
  search,
  showFinder,
  speaks,
  textOf,
} from '../../support/finder.js';
import {groups} from '../../support/groups.js';

const loading = async (): Promise<KithGroupFinder> => {
  const finder = await fixture<KithGroupFinder>(
    html`<kith-group-finder locale="en-GB" .backend=${silentBackend}><p>Call us</p></kith-group-finder>`,
  );
  await speaks(finder);
  return finder;
};

describe('<kith-group-finder>', () => {
  describe('loading', () => {
    it('says so politely, and shows the page’s own markup meanwhile', async () => {
      const finder = await loading();
      expect(textOf(byRole(finder, 'status'))).to.equal('Looking up groups …');
      expect(finder.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(finder.matches(':state(loading)')).to.equal(true);
    });

    it('is accessible', async () => {
      await expect(await loading()).to.be.accessible();
    });
  });

  describe('empty', () => {
    it('says kindly that nothing is listed', async () => {
      const finder = await showFinder({groups: []});
      expect(textOf(part(finder, 'empty'))).to.include('No groups are listed here right now');
      expect(finder.matches(':state(empty)')).to.equal(true);
    });

    it('shows the page’s own markup where nothing is listed', async () => {
      const template = html`<kith-group-finder><a href="tel:+15550100">Call us</a></kith-group-finder>`;
      const finder = await showFinder({groups: []}, template);
      expect(finder.querySelector('a')!.assignedSlot === null).to.equal(false);
    });

    it('offers nothing to clear where nothing is asked', async () => {
      expect(allByRole(await showFinder({groups: []}), 'button', 'Clear all')).to.deep.equal([]);
    });

    it('is accessible', async () => {
      await expect(await showFinder({groups: []})).to.be.accessible();
    });
  });

  describe('filled', () => {
    it('lists every meeting in the order of time', async () => {
      expect(namesIn(await showFinder())).to.deep.equal([
        'Kitchen Table',
        'Room to Grieve',
        'Second Tuesday',
        'Noche en calma',
        'بيت الشاي',
        'Room to Grieve',
        'Quiet Walk',
        'Fathers Talking',
      ]);
    });

    it('counts in one polite live region', async () => {
      const finder = await showFinder();
      expect(allByRole(finder, 'status').map(textOf)).to.deep.equal(['8 meetings']);
      expect(finder.shadowRoot!.querySelectorAll('[aria-live], [role=alert], [role=log], output')).to.have.length(0);
    });

    it('hides the page’s own markup', async () => {
      const finder = await showFinder({}, html`<kith-group-finder><p>Call us</p></kith-group-finder>`);
      expect(finder.querySelector('p')!.checkVisibility()).to.equal(false);
    });

    for (const view of ['time', 'group'] as const) {
      it(`is accessible by ${view}`, async () => {
        await expect(
          await showFinder({}, html`<kith-group-finder view=${view}></kith-group-finder>`),
        ).to.be.accessible();
      });
    }

    it('is accessible with filters open', async () => {
      const finder = await showFinder({}, html`<kith-group-finder topic="Grief"></kith-group-finder>`);
      await openFilters(finder);
      await expect(finder).to.be.accessible();
    });

    it('is accessible while searching', async () => {
      const finder = await showFinder();
      await search(finder, 'grief tuesday');
      await expect(finder).to.be.accessible();
    });

    it('is accessible with details open', async () => {
      const finder = await showFinder();
      await openDetails(finder, 'Room to Grieve');
      await expect(finder).to.be.accessible();
    });
  });

  describe('failed', () => {
    it('says what happened, and works after trying again', async () => {
      const backend = new MendableBackend(groups, 'server');
      const finder = await showFinder({backend});
      expect(textOf(part(finder, 'error'))).to.include('The list could not be loaded');
      backend.works = true;
      await answered(finder, () => byRole(finder, 'button', 'Try again').click());
      expect(namesIn(finder)).to.have.length(8);
      expect(finder.matches(':state(failed)')).to.equal(false);
    });

    it('shows the page’s own markup', async () => {
      const backend = failingBackend('server');
      const finder = await showFinder({backend}, html`<kith-group-finder><p>Call us</p></kith-group-finder>`);
      expect(finder.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(finder.matches(':state(failed)')).to.equal(true);
    });

    it('is accessible', async () => {
      await expect(await showFinder({backend: failingBackend('server')})).to.be.accessible();
    });
  });

  describe('from right to left', () => {
    it('lays itself out so, in Arabic', async () => {
      const finder = await showFinder({locale: 'ar'});
      const [box, views] = [byRole(finder, 'searchbox'), part(finder, 'views')!];
      expect(getComputedStyle(byRole(finder, 'search')).direction).to.equal('rtl');
      expect(box.getBoundingClientRect().right).to.be.greaterThan(views.getBoundingClientRect().right - 1);
    });

    it('is accessible', async () => {
      await expect(await showFinder({locale: 'ar'})).to.be.accessible();
    });
  });

  describe('moved in the page', () => {
    it('keeps what was searched for, and goes on working', async () => {
      const finder = await showFinder();
      await search(finder, 'kitchen');
      const place = document.createElement('section');
      finder.parentElement!.append(place);
      place.append(finder);
      await finder.updateComplete;
      expect(namesIn(finder)).to.deep.equal(['Kitchen Table']);
      await search(finder, 'walk');
      expect(namesIn(finder)).to.deep.equal(['Quiet Walk']);
    });

    it('takes the backend of the provider it is moved into', async () => {
      const finder = await showFinder();
      const {parentElement: there} = await showFinder({groups: groups.slice(0, 1)});
      const answer = oneEvent(finder, 'kith-searched');
      there!.append(finder);
      await answer;
      await finder.updateComplete;
      expect(namesIn(finder)).to.deep.equal(['Room to Grieve', 'Room to Grieve']);
    });
  });

  describe('without a backend', () => {
    it('shows the page’s own markup, or says that there is no list', async () => {
      const finder = await fixture<KithGroupFinder>(html`<kith-group-finder locale="en"></kith-group-finder>`);
      await speaks(finder);
      expect(finder.shadowRoot!.textContent).to.include('This site does not offer a list of groups here.');
      expect(namesByRole(finder, 'listitem')).to.deep.equal([]);
    });
  });
});
