import {expect, fixture, html} from '@open-wc/testing';
import {memoryBackend} from '../../../src/backend/device/memory.js';
import '../../../src/define.js';
import {list} from '../../../src/i18n/parts/list.js';
import {type Messages, messagesFor, registerMessages} from '../../../src/i18n/messages.js';
import type {KithGroupFinder} from '../../../src/widgets/group-finder/group-finder.js';
import {byRole} from '../../support/by-role.js';
import {appears, openDetails, openFilters, part, showFinder, textOf} from '../../support/finder.js';
import {groups, now} from '../../support/groups.js';

const counts = {'en-GB': '8 meetings', es: '8 reuniones'};
const status = (finder: Element): string => textOf(part(finder, 'status'));
const says = (finder: Element, text: string): Promise<true> =>
  appears(finder, () => (status(finder).startsWith(text) ? (true as const) : undefined));

const bare = async (lang: string): Promise<KithGroupFinder> => {
  const page = await fixture(
    html`<div lang=${lang}><kith-group-finder .backend=${memoryBackend(groups)}></kith-group-finder></div>`,
  );
  return page.querySelector('kith-group-finder')!;
};

describe('<kith-group-finder> languages', () => {
  for (const [locale, count] of Object.entries(counts)) {
    it(`speak ${locale}, and say so to a screen reader`, async () => {
      const finder = await showFinder({locale});
      expect(status(finder)).to.equal(count);
      expect(part(finder, 'base')!.lang).to.equal(locale);
    });
  }

  it('write numbers, days and hours as they do in Arabic', async () => {
    const finder = await showFinder({locale: 'ar'});
    const format = new Intl.DateTimeFormat('ar', {hour: 'numeric', minute: '2-digit'});
    expect(textOf(part(finder, 'time'))).to.equal(format.format(now - 30 * 60_000).replace(/\s+/g, ' '));
    expect(part(finder, 'base')!.dir).to.equal('rtl');
  });

  it('change by the finder’s own attribute, which wins', async () => {
    const finder = await showFinder({}, html`<kith-group-finder locale="es"></kith-group-finder>`);
    await says(finder, '8 reuniones');
    finder.setAttribute('locale', 'en');
    await says(finder, '8 meetings');
  });

  it('change by the provider', async () => {
    const finder = await showFinder();
    finder.closest('kith-provider')!.locale = 'es';
    await says(finder, '8 reuniones');
  });

  it('follow the nearest lang', async () => {
    await says(await bare('es-MX'), '8 reuniones');
  });

  it('follow the lang of the document when it changes', async () => {
    const before = document.documentElement.lang;
    const page = await fixture(html`<kith-group-finder .backend=${memoryBackend(groups)}></kith-group-finder>`);
    const finder = page as KithGroupFinder;
    document.documentElement.lang = 'es';
    await says(finder, '8 reuniones');
    document.documentElement.lang = 'en';
    await says(finder, '8 meetings');
    document.documentElement.lang = before;
  });

  it('that are not shipped speak English, dates and numbers too', async () => {
    const finder = await showFinder({locale: 'cy'});
    await says(finder, '8 meetings');
    expect(part(finder, 'base')!.lang).to.equal('en');
  });

  it('that a page brings are spoken', async () => {
    const welsh: Messages = {...messagesFor('en', list)!, code: 'cy-x-test', meetings: (count) => `${count} cyfarfod`};
    registerMessages(welsh);
    await says(await showFinder({locale: 'cy-x-test'}), '8 cyfarfod');
  });

  it('that are no language at all speak English', async () => {
    await says(await showFinder({locale: '???'}), '8 meetings');
  });

  it('reach filters and details', async () => {
    const finder = await showFinder({locale: 'es'});
    await openFilters(finder);
    expect(byRole(finder, 'checkbox', /^martes/i).checkVisibility()).to.equal(true);
    const panel = await openDetails(finder, 'Room to Grieve');
    expect(byRole(panel, 'button', 'Cerrar').checkVisibility()).to.equal(true);
  });
});

describe('two finders on a page', () => {
  it('have a backend and a language each', async () => {
    const [first, second] = [groups.slice(0, 1), groups.slice(1, 2)].map((few) => memoryBackend(few));
    const page = await fixture(html`<div>
      <kith-group-finder locale="en" .backend=${first}></kith-group-finder>
      <kith-group-finder locale="es" .backend=${second}></kith-group-finder>
    </div>`);
    const [english, spanish] = [...page.querySelectorAll('kith-group-finder')] as [KithGroupFinder, KithGroupFinder];
    await says(english, '2 meetings');
    await says(spanish, '1 reunión');
  });

  it('search and filter each for itself', async () => {
    const backend = memoryBackend(groups);
    const page = await fixture(html`<div>
      <kith-group-finder locale="en" .backend=${backend} topic="Carers"></kith-group-finder>
      <kith-group-finder locale="en" .backend=${backend} language="es, ar"></kith-group-finder>
    </div>`);
    const [one, other] = [...page.querySelectorAll('kith-group-finder')] as [KithGroupFinder, KithGroupFinder];
    await says(one, '1 meeting');
    await says(other, '2 meetings');
  });
});
