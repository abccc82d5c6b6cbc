import {expect, html} from '@open-wc/testing';
import {allByRole} from '../support/by-role.js';
import {choose, comes, press, says, showForm, toConsent} from '../support/check-in-form.js';

describe('safety 1: help is always within reach', () => {
  it('at every step of a check-in', async () => {
    const form = await showForm();
    const isThere = (): number => allByRole(form, 'button', 'Need help now?').length;
    const seen = [isThere()];
    await toConsent(form);
    seen.push(isThere());
    await choose(form, /^I agree/);
    await press(form, 'Agree and send');
    await comes(form, 'heading', /^Thank you/);
    seen.push(isThere());
    expect(seen).to.deep.equal([1, 1, 1]);
  });

  it('while the questions cannot be loaded', async () => {
    const broken = html`<kith-check-in-form .questionnaire=${{id: 'x', items: 0}}></kith-check-in-form>`;
    const form = await showForm({}, broken, 'alert');
    expect(allByRole(form, 'button', 'Need help now?')).to.have.length(1);
  });

  it('with the site’s own line', async () => {
    const form = await showForm();
    await press(form, 'Need help now?');
    await says(form, 'Harbour Line');
    expect(allByRole(form, 'link', /555 0100/)).to.have.length(1);
  });
});
