import {expect, html} from '@open-wc/testing';
import type {HelpConfig} from '../../../src/model/help/help.js';
import {allByRole, byRole, namesByRole} from '../../support/by-role.js';
import {textOf} from '../../support/finder.js';
import {showHelp} from '../../support/help.js';
import {scriptLinks} from '../../support/hostile.js';

const hrefs = (element: Element): string[] =>
  allByRole(element, 'link').map((link) => (link as HTMLAnchorElement).href);
const shown = (config: HelpConfig | undefined, locale?: string): ReturnType<typeof showHelp> =>
  showHelp(html`<kith-help .help=${config}></kith-help>`, locale);
const base = (element: Element): HTMLElement => element.shadowRoot!.querySelector('[part=base]')!;

const everything: HelpConfig = {
  contact: {name: 'The Tuesday group', phone: '+44 (0)20 7946 0000', note: 'Orla reads messages in the evening.'},
  lines: [
    {
      name: 'Harbour Line',
      phone: '555 0100 · 555 0101',
      text: 'HOME to 5550102',
      chat: 'https://harbour.example/chat',
      web: 'https://harbour.example/',
      hours: '18:00 – 22:00',
      cost: 'Local rate',
      languages: ['en', 'es'],
    },
  ],
  emergency: '112',
  directory: 'https://directory.example/',
};

describe('<kith-help>', () => {
  describe('shows', () => {
    it('the lines of a country, named by its attribute', async () => {
      const help = await showHelp(html`<kith-help help="GB"></kith-help>`);
      expect(hrefs(help)).to.deep.equal(['tel:116123', 'https://www.samaritans.org/', 'tel:111', 'tel:999']);
      expect(textOf(base(help))).to.include('Day and night, every day · Free');
    });

    it('the group’s contact, the site’s lines and the emergency number, in this order', async () => {
      const help = await shown(everything);
      expect(namesByRole(help, 'link')).to.deep.equal([
        'Call +44 (0)20 7946 0000',
        'Call 555 0100',
        'Call 555 0101',
        'Text HOME to 5550102',
        'Chat online: Harbour Line',
        'Open the website: Harbour Line',
        'Call 112',
        'Find help where you live: Somebody to talk to, now',
      ]);
    });

    it('hours, cost, languages and notes in words', async () => {
      const text = textOf(base(await shown(everything)));
      expect(text).to.include('18:00 – 22:00 · Local rate · Speaks English and Spanish');
      expect(text).to.include('Orla reads messages in the evening.');
    });

    it('words where nothing is configured', async () => {
      const help = await shown(undefined);
      expect(textOf(base(help))).to.include('In an emergency, call your local emergency number.');
      expect(hrefs(help)).to.deep.equal([]);
    });

    it('words and the site’s directory where the country is unknown', async () => {
      const help = await shown({country: 'XX', directory: 'https://directory.example/'});
      expect(textOf(base(help))).to.include('your local emergency number');
      expect(hrefs(help)).to.deep.equal(['https://directory.example/']);
    });

    it('that nobody is watching', async () => {
      expect(textOf(base(await shown(everything)))).to.include('This page is not watched by anyone.');
    });

    it('the site’s own heading, on its own level', async () => {
      const help = await showHelp(html`<kith-help help="GB" label="Right now" heading-level="3"></kith-help>`);
      expect(byRole(help, 'heading', 'Right now').getAttribute('aria-level')).to.equal('3');
    });

    it('the site’s own words', async () => {
      const help = await showHelp(html`<kith-help help="GB"><p>Ask for Orla.</p></kith-help>`);
      expect(help.querySelector('p')!.checkVisibility()).to.equal(true);
    });

    it('the provider’s help', async () => {
      const help = await showHelp(html`<kith-help></kith-help>`);
      help.closest('kith-provider')!.help = {country: 'FR'};
      await help.closest('kith-provider')!.updateComplete;
      await help.updateComplete;
      expect(hrefs(help)).to.include('tel:3114');
    });
  });

  it('links nothing that runs script or is no number', async () => {
    const lines = scriptLinks.map((evil) => ({name: evil, phone: evil, text: evil, web: evil, chat: evil}));
    const help = await shown({lines, emergency: 'javascript:1', directory: scriptLinks[0]!});
    expect(hrefs(help).filter((href) => !/^tel:\d+$/.test(href))).to.deep.equal([]);
  });

  it('tells other pages nothing of this one', async () => {
    const links = allByRole(await shown(everything), 'link').filter(
      ({target}: HTMLElement & {target?: string}) => target,
    );
    for (const link of links) expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(links).to.have.length(3);
  });

  for (const locale of ['en', 'es', 'ar']) {
    it(`has no barrier in ${locale}`, async () => {
      const help = await showHelp(
        html`<kith-help .help=${everything} exit="https://weather.example/"><p>Ask for Orla.</p></kith-help>`,
        locale,
      );
      await expect(help).to.be.accessible();
      expect(base(help).dir).to.equal(locale === 'ar' ? 'rtl' : 'ltr');
    });
  }

  it('keeps the digits of a number in order in Arabic', async () => {
    const help = await shown({country: 'GB'}, 'ar');
    expect(textOf(base(help))).to.include('\u2066116 123\u2069');
  });

  it('comes along when it is moved in the page', async () => {
    const help = await showHelp(html`<kith-help help="GB" exit="https://weather.example/"></kith-help>`);
    help.closest('kith-provider')!.prepend(help);
    await help.updateComplete;
    expect(namesByRole(help, 'link')).to.include.members(['Call 116 123', 'Leave this page']);
  });

  it('fits into 320 pixels', async () => {
    const help = await shown({
      ...everything,
      contact: {name: 'Donaudampfschifffahrtsgesellschaft'.repeat(3), phone: 'x'.repeat(80)},
    });
    help.parentElement!.classList.add('narrow');
    Object.assign(help.style, {inlineSize: '320px'});
    expect(help.scrollWidth).to.be.at.most(320);
  });
});
