import {expect} from '@open-wc/testing';
import {BackendError} from '../../../src/backend/backend.js';
import {byRole, deep} from '../../support/by-role.js';
import {appears, part, showFinder, textOf} from '../../support/finder.js';

const helpButton = (finder: Element): Promise<HTMLElement> => appears(finder, () => part(finder, 'help-button'));

describe('<kith-group-finder> has help at hand', () => {
  it('beside the count, once the list shows', async () => {
    const finder = await showFinder();
    const button = await helpButton(finder);
    expect(textOf(button)).to.equal('Need help now?');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('where the list cannot be shown, too', async () => {
    const search = (): Promise<never> => Promise.reject(new BackendError('offline', 'No network.'));
    const finder = await showFinder({backend: {groups: {search, get: search}}});
    expect(textOf(await helpButton(finder))).to.equal('Need help now?');
  });

  it('with the lines of the site, beneath the button', async () => {
    const finder = await showFinder();
    finder.help = {lines: [{name: 'Lantern line', phone: '01632 960 000'}]};
    (await helpButton(finder)).click();
    const call = await appears(finder, () => deep(finder, '[part~=help-call]')[0]);
    expect(call.getAttribute('href')).to.equal('tel:01632960000');
    expect(byRole(finder, 'button', 'Need help now?').getAttribute('aria-expanded')).to.equal('true');
  });
});
