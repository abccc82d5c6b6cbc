import {expect, html, oneEvent} from '@open-wc/testing';
import type {KithGroupFinder} from '../../../src/widgets/group-finder/group-finder.js';
import {namesByRole} from '../../support/by-role.js';
import {answered, appears, namesIn, openDetails, part, search, showFinder} from '../../support/finder.js';

const synced = (): Promise<KithGroupFinder> =>
  showFinder({}, html`<kith-group-finder sync-url="find"></kith-group-finder>`);
const parameters = (): URLSearchParams => new URL(location.href).searchParams;
const panelOf = (finder: KithGroupFinder): Promise<HTMLElement> =>
  appears(finder, () => (namesByRole(finder, 'dialog').length > 0 ? part(finder, 'details') : undefined));

describe('<kith-group-finder sync-url>', () => {
  const home = location.href;
  const at = (query: string): void => {
    const url = new URL(home);
    for (const [name, value] of new URLSearchParams(query)) url.searchParams.append(name, value);
    history.replaceState(null, '', url);
  };
  beforeEach(() => at('own=1'));
  after(() => history.replaceState(null, '', home));

  it('keeps words and filters under its own names, beside the page’s', async () => {
    const finder = await synced();
    await answered(finder, () => Object.assign(finder, {text: 'grie', topic: ['Grief'], day: ['2', '4']}));
    expect(parameters().get('find.text')).to.equal('grie');
    expect(parameters().getAll('find.day')).to.deep.equal(['2', '4']);
    expect([parameters().get('own'), parameters().get('text')]).to.deep.equal(['1', null]);
  });

  it('adds no entry to the history while somebody types', async () => {
    const finder = await synced();
    const before = history.length;
    for (const text of ['k', 'ki', 'kit']) await search(finder, text);
    expect(history.length).to.equal(before);
    expect(parameters().get('find.text')).to.equal('kit');
  });

  it('forgets what is cleared', async () => {
    const finder = await synced();
    await search(finder, 'kit');
    await answered(finder, () => finder.clear());
    expect(parameters().has('find.text')).to.equal(false);
  });

  it('starts from the address', async () => {
    at('find.topic=Grief&find.day=4&find.view=group');
    const finder = await synced();
    await appears(finder, () => (finder.view === 'group' ? true : undefined));
    expect(namesIn(finder)).to.deep.equal(['Room to Grieve']);
  });

  it('opens the group that the address names', async () => {
    at('find.group=kitchen');
    await panelOf(await synced());
  });

  it('shows the list when the group in the address is gone', async () => {
    at('find.group=nobody');
    expect(namesIn(await synced())).to.have.length(8);
  });

  it('adds one entry for an open group', async () => {
    const finder = await synced();
    // A browser keeps 50 entries: their number says nothing, going back does.
    history.replaceState('before', '');
    await openDetails(finder, 'Kitchen Table');
    expect([history.state !== 'before', parameters().get('find.group')]).to.deep.equal([true, 'kitchen']);
    const back = oneEvent(window, 'popstate');
    history.back();
    await back;
    expect([history.state, parameters().get('find.group')]).to.deep.equal(['before', null]);
  });

  it('puts a locked filter neither into the address nor out of it', async () => {
    at('find.topic=Carers');
    const finder = await showFinder(
      {},
      html`<kith-group-finder sync-url="find" topic="Grief" locked="topic"></kith-group-finder>`,
    );
    await search(finder, 'room');
    expect(finder.topic).to.deep.equal(['Grief']);
  });

  describe('where the provider is discreet', () => {
    const discreet = async (): Promise<KithGroupFinder> => {
      const finder = await synced();
      const provider = finder.closest('kith-provider')!;
      provider.discreet = true;
      await provider.updateComplete;
      return finder;
    };

    it('leaves address, history and title alone', async () => {
      history.replaceState('before', '');
      const finder = await discreet();
      const [address, title] = [location.href, document.title];
      await search(finder, 'kit');
      await openDetails(finder, 'Kitchen Table');
      expect([location.href, document.title, history.state]).to.deep.equal([address, title, 'before']);
    });

    it('still starts from the address of a link', async () => {
      at('find.topic=Grief&find.day=4');
      expect((await discreet()).topic).to.deep.equal(['Grief']);
    });
  });

  it('is off unless the page asks for it', async () => {
    const finder = await showFinder();
    const before = location.href;
    await search(finder, 'kit');
    await openDetails(finder, 'Kitchen Table');
    expect(location.href).to.equal(before);
  });
});
