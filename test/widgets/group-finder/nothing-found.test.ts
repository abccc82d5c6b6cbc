import {expect, html} from '@open-wc/testing';
import {allByRole, byRole} from '../../support/by-role.js';
import {answered, appears, namesIn, part, showFinder, textOf} from '../../support/finder.js';

/** The button that leads out, looked for once the list says that nothing matches. */
const exit = (finder: Element): Promise<HTMLElement> =>
  appears(finder, () => part(finder, 'empty')?.querySelector<HTMLElement>('.primary') ?? undefined);

describe('<kith-group-finder> with nothing found', () => {
  const none = html`<kith-group-finder topic="Grief" language="ar"></kith-group-finder>`;

  it('names the filter whose removal helps most, and how much', async () => {
    const finder = await showFinder({}, none);
    await exit(finder);
    expect(textOf(part(finder, 'empty')))
      .to.include('Nothing matches yet')
      .and.to.include('Without “Arabic”: 3 meetings');
  });

  it('takes that filter off', async () => {
    const finder = await showFinder({}, none);
    await exit(finder);
    await answered(finder, () => byRole(finder, 'button', 'Without “Arabic”: 3 meetings').click());
    expect(namesIn(finder)).to.deep.equal(['Room to Grieve', 'Second Tuesday', 'Room to Grieve']);
  });

  it('names the words when they are what is in the way', async () => {
    const finder = await showFinder({}, html`<kith-group-finder topic="Grief" text="zebra"></kith-group-finder>`);
    await exit(finder);
    await answered(finder, () => byRole(finder, 'button', 'Without “zebra”: 3 meetings').click());
    expect(finder.text).to.equal('');
  });

  it('names a filter of several values by all of them', async () => {
    const finder = await showFinder({}, html`<kith-group-finder topic="Carers" day="5,6"></kith-group-finder>`);
    await exit(finder);
    expect(allByRole(finder, 'button', 'Without “Friday and Saturday”: 1 meeting')).to.have.length(1);
  });

  it('keeps silent about a locked filter', async () => {
    const locked = html`<kith-group-finder topic="Grief" language="ar" locked="language"></kith-group-finder>`;
    const finder = await showFinder({}, locked);
    await exit(finder);
    expect(allByRole(finder, 'button', /Arabic/)).to.deep.equal([]);
  });

  it('is accessible', async () => {
    const finder = await showFinder({}, none);
    await exit(finder);
    await expect(finder).to.be.accessible();
  });
});
