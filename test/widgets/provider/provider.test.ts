import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import '../../../src/define.js';
import type {KithGroupFinder} from '../../../src/widgets/group-finder/group-finder.js';
import type {KithProvider} from '../../../src/widgets/provider/provider.js';
import {appears, namesIn, part, rowOf, showFinder, textOf} from '../../support/finder.js';
import {group, groups, kitchenTable, now} from '../../support/groups.js';

const served = (list: unknown, type = 'application/json'): string =>
  URL.createObjectURL(new Blob([typeof list === 'string' ? list : JSON.stringify(list)], {type}));
const listing = served({kith: 1, groups: [kitchenTable]});

const staged = async (template: TemplateResult): Promise<[KithProvider, KithGroupFinder]> => {
  const page = await fixture(template);
  const finder = page.querySelector('kith-group-finder')!;
  return [page.querySelector('kith-provider') ?? (page as KithProvider), finder];
};
const shows = (finder: Element, text: string): Promise<true> =>
  appears(finder, () => (textOf(part(finder, 'base')).includes(text) ? (true as const) : undefined));

describe('<kith-provider>', () => {
  it('gives its widgets one backend by endpoint', async () => {
    const [, finder] = await staged(html`<kith-provider endpoint=${listing} locale="en">
      <kith-group-finder></kith-group-finder>
    </kith-provider>`);
    await shows(finder, 'Kitchen Table');
  });

  it('reads a listing once, however many widgets it has', async () => {
    const native = window.fetch.bind(window);
    const read: unknown[] = [];
    window.fetch = (...request) => {
      read.push(request[0]);
      return native(...request);
    };
    const page = await fixture(html`<kith-provider endpoint=${listing} locale="en">
      <kith-group-finder></kith-group-finder><kith-group-finder></kith-group-finder>
    </kith-provider>`);
    for (const finder of page.querySelectorAll('kith-group-finder')) await shows(finder, 'Kitchen Table');
    window.fetch = native;
    expect(read).to.deep.equal([listing]);
  });

  it('gives its backend, clock and language', async () => {
    const finder = await showFinder({groups: [kitchenTable], at: now + 30 * 60_000, locale: 'es'});
    expect(textOf(part(finder, 'status'))).to.equal('1 reunión');
    expect(textOf(rowOf(finder, 'Kitchen Table'))).not.to.include('En este momento');
  });

  it('gives its words, and a widget’s own win', async () => {
    const finder = await showFinder();
    finder.closest('kith-provider')!.messages = {viewTime: 'By the hour', viewGroup: 'By the name'};
    await shows(finder, 'By the hour');
    finder.messages = {viewTime: 'Soonest first'};
    await shows(finder, 'Soonest first');
    await shows(finder, 'By the name');
  });

  it('gives the zone of listings that name none', async () => {
    const sheet = served('Name,Day,Time\nTea,Tuesday,19:00\n', 'text/csv');
    const [, finder] = await staged(html`<kith-provider
      endpoint=${sheet} time-zone="Asia/Kolkata" locale="en" .now=${() => Date.UTC(2026, 2, 10, 12)}
    >
      <kith-group-finder></kith-group-finder>
    </kith-provider>`);
    const time = await appears(finder, () => finder.shadowRoot!.querySelector('time') ?? undefined);
    expect(time.dateTime).to.equal('2026-03-10T13:30:00.000Z');
  });

  it('yields to a widget’s own backend, endpoint, language and zone', async () => {
    const own = served('Name,Day,Time\nOwn,Tuesday,19:00\n', 'text/csv');
    const [, finder] = await staged(html`<kith-provider
      .backend=${memoryBackend(groups)} time-zone="Asia/Kolkata" locale="en" .now=${() => Date.UTC(2026, 2, 10, 12)}
    >
      <kith-group-finder endpoint=${own} time-zone="UTC" locale="es"></kith-group-finder>
    </kith-provider>`);
    await shows(finder, '1 reunión');
    expect(namesIn(finder)).to.deep.equal(['Own']);
    expect(finder.shadowRoot!.querySelector('time')!.dateTime).to.equal('2026-03-10T19:00:00.000Z');
  });

  it('prefers its backend to its endpoint', async () => {
    const backend = memoryBackend([group('From the object')]);
    const [, finder] = await staged(html`<kith-provider endpoint=${listing} .backend=${backend} locale="en">
      <kith-group-finder></kith-group-finder>
    </kith-provider>`);
    await shows(finder, 'From the object');
  });

  it('may learn everything late', async () => {
    const [provider, finder] = await staged(
      html`<kith-provider locale="en"><kith-group-finder></kith-group-finder></kith-provider>`,
    );
    provider.backend = memoryBackend([group('Late')]);
    await shows(finder, 'Late');
    provider.locale = 'es';
    await shows(finder, '1 reunión');
    provider.backend = memoryBackend([group('Later')]);
    await shows(finder, 'Later');
  });

  it('serves widgets that come later', async () => {
    const [provider] = await staged(
      html`<kith-provider .backend=${memoryBackend(groups)} locale="en"><kith-group-finder></kith-group-finder></kith-provider>`,
    );
    const later = document.createElement('kith-group-finder');
    provider.append(later);
    await shows(later, '8 meetings');
  });

  it('may stand in another provider, and the nearest counts', async () => {
    const [inner, outer] = [memoryBackend([group('Inner')]), memoryBackend([group('Outer')])];
    const [, finder] = await staged(html`<kith-provider .backend=${outer} locale="es">
      <kith-provider .backend=${inner} locale="en"><kith-group-finder></kith-group-finder></kith-provider>
    </kith-provider>`);
    await shows(finder, '1 meeting');
    expect(namesIn(finder)).to.deep.equal(['Inner']);
  });

  it('takes no room in the page', async () => {
    const [provider] = await staged(html`<kith-provider><kith-group-finder></kith-group-finder></kith-provider>`);
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('connects anew when a widget tries again', async () => {
    const url = 'http://localhost:1/never.json';
    const [provider, finder] = await staged(html`<kith-provider endpoint=${url} locale="en">
      <kith-group-finder></kith-group-finder>
    </kith-provider>`);
    await shows(finder, 'Try again');
    provider.endpoint = listing;
    await shows(finder, 'Kitchen Table');
  });
});
