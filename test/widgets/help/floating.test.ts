import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {KithHelp} from '../../../src/widgets/help/help.js';
import {byRole} from '../../support/by-role.js';
import {appears} from '../../support/finder.js';
import {showHelp} from '../../support/help.js';

const weather = 'https://weather.example/';

describe('<kith-help floating>', () => {
  const link = (help: Element): HTMLElement => byRole(help, 'link', 'Leave this page');
  const isAfloat = (help: Element): boolean => help.shadowRoot!.querySelector(':popover-open') !== null;
  /** Helps below all that is in sight, once they know that. */
  const below = async (helps: TemplateResult): Promise<KithHelp> => {
    const help = await showHelp(html`<div></div>${helps}`);
    (help.parentElement!.querySelector('div') as HTMLElement).style.blockSize = '4000px';
    await appears(help, () => (isAfloat(help) ? true : undefined));
    return help;
  };
  const floating = html`<kith-help help="GB" exit=${weather} floating></kith-help>`;

  it('is within the window where its place is out of sight', async () => {
    const {bottom, height} = link(await below(floating)).getBoundingClientRect();
    expect(bottom).to.be.within(innerHeight - 40, innerHeight);
    expect(height).to.be.at.least(44);
  });

  it('has no barrier', async () => {
    await expect(await below(floating)).to.be.accessible();
  });

  it('is one of several, and the next when that is taken away', async () => {
    const first = await below(html`${floating}${floating}`);
    const second = first.nextElementSibling!;
    expect([first, second].map(isAfloat)).to.deep.equal([true, false]);
    first.remove();
    await appears(second, () => (isAfloat(second) ? true : undefined));
    expect(link(second).checkVisibility()).to.equal(true);
  });
});
