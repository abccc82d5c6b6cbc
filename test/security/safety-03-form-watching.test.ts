import {expect, html} from '@open-wc/testing';
import {allByRole} from '../support/by-role.js';
import {FarBackend, says, showForm, shown, toReview} from '../support/check-in-form.js';

describe('safety 3: whether anyone is watching', () => {
  it('is said before the first question', async () => {
    const form = await showForm();
    expect(shown(form)).to.include('No one is watching these answers live.');
  });

  it('goes with when hosts usually read: the page’s words, or the backend’s', async () => {
    await says(await showForm(), 'Hosts usually read on Tuesday mornings.');
    const own = html`<kith-check-in-form hosts-read="at noon"></kith-check-in-form>`;
    await says(await showForm({}, own), 'Hosts usually read at noon.');
  });

  it('offers, unticked, to ask a host to get in touch', async () => {
    const form = await showForm();
    await toReview(form);
    const [box] = allByRole(form, 'checkbox', 'Please have a host contact me') as HTMLInputElement[];
    expect(box!.checked).to.equal(false);
  });

  it('offers no host where nobody reads', async () => {
    const form = await showForm({backend: new FarBackend([])});
    await toReview(form);
    expect(allByRole(form, 'checkbox', /contact me/)).to.deep.equal([]);
    expect(shown(form)).to.include('Who will read this: Only you');
  });
});
