/* SAFETY 1: help is always reachable, in order, from the site or a country, and neither dials nor asks where somebody is. */
import {expect, html} from '@open-wc/testing';
import {allByRole, byRole, deep} from '../support/by-role.js';
import {appears, showFinder, textOf} from '../support/finder.js';
import {showHelp} from '../support/help.js';

const lines = (element: Element): string[] => deep(element, '[part~=help-line] strong').map(textOf);

describe('SAFETY 1: help now', () => {
  it('is reachable in the finder, where nothing worrying was said', async () => {
    const finder = await showFinder();
    const button = await appears(finder, () => allByRole(finder, 'button', 'Need help now?')[0]);
    button.click();
    const panel = await appears(finder, () => deep(finder, '[part~=help]')[0]);
    expect(textOf(panel)).to.include('call your local emergency number');
  });

  it('puts the group’s contact first, then the lines, then the emergency number', async () => {
    const help = await showHelp(
      html`<kith-help .help=${{contact: {name: 'Orla', phone: '555 0100'}, country: 'US'}}></kith-help>`,
    );
    expect(lines(help)).to.deep.equal(['Orla', '988 Suicide & Crisis Lifeline']);
    const calls = allByRole(help, 'link', /^Call/).map((link) => (link as HTMLAnchorElement).href);
    expect(calls).to.deep.equal(['tel:5550100', 'tel:988', 'tel:911']);
  });

  it('never dials by itself, and never asks where somebody is', async () => {
    const asked: string[] = [];
    const {geolocation} = navigator;
    const native = geolocation.getCurrentPosition.bind(geolocation);
    geolocation.getCurrentPosition = () => asked.push('place');
    const onClick = (event: Event): void => void asked.push((event.target as Element).localName);
    document.addEventListener('click', onClick, true);
    const help = await showHelp(html`<kith-help help="GB"></kith-help>`);
    document.removeEventListener('click', onClick, true);
    geolocation.getCurrentPosition = native;
    expect(asked).to.deep.equal([]);
    expect(byRole(help, 'link', 'Call 116 123').hasAttribute('target')).to.equal(false);
  });

  it('asks no server for anything', async () => {
    await showHelp(html`<kith-help help="GB"></kith-help>`);
    const before = performance.getEntriesByType('resource').length;
    await showHelp(html`<kith-help help="FR"></kith-help>`);
    expect(performance.getEntriesByType('resource')).to.have.length(before);
  });
});
