import {expect, html} from '@open-wc/testing';
import type {FacetName} from '../../../src/model/query.js';
import type {KithGroupFinder} from '../../../src/widgets/group-finder/group-finder.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {answered, appears, hasPart, isFocused, namesIn, part, showFinder, textOf, type} from '../../support/finder.js';

const offersFor = async (finder: KithGroupFinder, text: string): Promise<string[]> => {
  type(finder, text);
  const offers = await appears(finder, () => part(finder, 'offers'));
  return [...offers.querySelectorAll('button')].map(textOf);
};

const rows: [locale: string, typed: string, offer: string, filter: FacetName, values: string[]][] = [
  ['en-GB', 'tuesday', 'Show only: Tuesday', 'day', ['2']],
  ['en-GB', 'grief TUESDAY', 'Show only: Tuesday', 'day', ['2']],
  ['en-GB', 'today', 'Show only: Tuesday', 'day', ['2']],
  ['en-GB', 'tomorrow', 'Show only: Wednesday', 'day', ['3']],
  ['en-GB', 'tuesdays', 'Show only: Tuesday', 'day', ['2']],
  ['en-GB', 'tue', 'Show only: Tuesday', 'day', ['2']],
  ['en-GB', 'tonight', 'Show only: Tuesday, Evening and Night', 'time', ['evening', 'night']],
  ['en-GB', 'tonight', 'Show only: Tuesday, Evening and Night', 'day', ['2']],
  ['en-GB', 'online', 'Show only: Online', 'attendance', ['online']],
  ['en-GB', 'zoom', 'Show only: Online', 'attendance', ['online']],
  ['en-GB', 'face to face', 'Show only: In person', 'attendance', ['inPerson']],
  ['en-GB', 'spanish', 'Show only: Spanish', 'language', ['es']],
  ['en-GB', 'wheelchair', 'Show only: Wheelchair access', 'access', ['wheelchair']],
  ['en-GB', 'grief', 'Show only: Grief', 'topic', ['Grief']],
  ['en-GB', 'free', 'Show only: Free', 'cost', ['free']],
  ['en-GB', 'belfast', 'Show only: Belfast', 'region', ['Ireland > Belfast']],
  ['es', 'martes', 'Ver solo: Martes', 'day', ['2']],
  ['es', 'español', 'Ver solo: Español', 'language', ['es']],
  ['es', 'en línea', 'Ver solo: En línea', 'attendance', ['online']],
  ['es', 'gratis', 'Ver solo: Gratis', 'cost', ['free']],
  ['ar', 'الثلاثاء', 'الثلاثاء', 'day', ['2']],
];

describe('<kith-group-finder> offers', () => {
  for (const [locale, typed, offer, filter, values] of rows) {
    it(`for “${typed}” (${locale}) the filter ${filter} ${values.join()}`, async () => {
      const finder = await showFinder({locale});
      const label = (await offersFor(finder, typed)).find((text) => text.toLowerCase().includes(offer.toLowerCase()));
      expect(label, typed).to.be.a('string');
      await answered(finder, () => byRole(finder, 'button', label).click());
      expect(finder[filter]).to.deep.equal(values);
    });
  }

  it('turn the words into the filter: they leave the box, the rest stays, and so does focus', async () => {
    const finder = await showFinder();
    await offersFor(finder, 'room tuesday');
    await answered(finder, () => byRole(finder, 'button', 'Show only: Tuesday').click());
    const box = byRole(finder, 'searchbox') as HTMLInputElement;
    expect(box.value).to.equal('room');
    expect(isFocused(box)).to.equal(true);
    expect(namesIn(finder)).to.deep.equal(['Room to Grieve']);
  });

  it('take the place of what was chosen of the same filter', async () => {
    const finder = await showFinder({}, html`<kith-group-finder day="wednesday"></kith-group-finder>`);
    await offersFor(finder, 'tuesday');
    await answered(finder, () => byRole(finder, 'button', 'Show only: Tuesday').click());
    expect(finder.day).to.deep.equal(['2']);
  });

  it('leave out what is on already, what is locked, and what no record has', async () => {
    const finder = await showFinder(
      {},
      html`<kith-group-finder attendance="online" locked="language"></kith-group-finder>`,
    );
    await offersFor(finder, 'tuesday online spanish captions');
    expect(allByRole(finder, 'button', /^Show only/).map(textOf)).to.deep.equal(['Show only: Tuesday']);
  });

  it('do not come for a part of a word', async () => {
    const finder = await showFinder();
    await offersFor(finder, 'tuesday');
    await answered(finder, () => type(finder, 'tuesdayish'));
    expect(hasPart(finder, 'offers')).to.equal(false);
  });
});
