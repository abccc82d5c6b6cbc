import {expect, html} from '@open-wc/testing';
import type {HelpLine} from '../../src/model/help/help.js';
import {FarBackend, offer, press, says, showForm, someHelp, toConsent, toDone} from '../support/check-in-form.js';
import {hrefsIn, isHarmless, timesIn} from '../support/harmless.js';
import {showHelp} from '../support/help.js';
import {markup, scriptLinks} from '../support/hostile.js';

describe('row 1: markup in what a site says', () => {
  const hostile = (text: string): string => `${text} ${markup}`;

  it('is text in who reads it, and in what is agreed to', async () => {
    const promise = {...offer, readers: hostile('Hosts'), hostsRead: hostile('Tuesdays')};
    const form = await showForm({backend: new FarBackend([promise])});
    await says(form, 'Who will read this: Hosts');
    expect(timesIn(form)).to.equal(2);
    await toConsent(form);
    expect(timesIn(form)).to.be.greaterThan(0);
    isHarmless(form);
  });

  const line = (url: string): HelpLine => ({
    name: hostile('Line'),
    phone: hostile('555 0100'),
    text: hostile('HOME to 741741'),
    chat: url,
    web: url,
    hours: hostile('Evenings'),
    cost: hostile('Local rate'),
    languages: [hostile('en')],
    note: hostile('Ask for Lee'),
  });
  const configOf = (url: string): object => ({
    contact: line(url),
    lines: [line(url)],
    emergency: hostile('112'),
    directory: url,
  });

  it('is text in every line of help', async () => {
    const help = await showHelp(html`<kith-help .help=${configOf('https://example.org')} label=${markup}></kith-help>`);
    expect(timesIn(help)).to.be.greaterThan(10);
    isHarmless(help);
  });

  for (const url of scriptLinks) {
    it(`leads nowhere from help, nor away from the page: ${JSON.stringify(url)}`, async () => {
      const help = await showHelp(html`<kith-help .help=${configOf(url)} exit=${url}></kith-help>`);
      expect(hrefsIn(help).filter((href) => !/^(tel|sms):/.test(href))).to.deep.equal([]);
      isHarmless(help);
    });
  }

  it('is text in the help of a form', async () => {
    const form = await showForm({help: {...someHelp, ...configOf('javascript:window.harmed=1')}});
    await press(form, 'Need help now?');
    await says(form, markup);
    isHarmless(form);
    await toDone(form, 'Very low');
    isHarmless(form);
  });
});
