import {expect, html} from '@open-wc/testing';
import {FarBackend, says, showForm, shown, toReview, toSend} from '../support/check-in-form.js';

const anonymous = html`<kith-check-in-form mode="anonymous" group="tuesday"></kith-check-in-form>`;

describe('safety 8: two promises, never mixed', () => {
  it('anonymous is said in words, with what follows from it', async () => {
    const form = await showForm({}, anonymous);
    await says(
      form,
      'Nobody can know who sent this. That also means the hosts cannot reach you, and it cannot be taken back.',
    );
    await toReview(form);
    expect(shown(form)).to.include('Nobody can know who sent this.');
  });

  it('anonymous sends no secret, no contact and no audience', async () => {
    const backend = new FarBackend();
    const form = await showForm({backend}, anonymous);
    await toSend(form);
    await says(form, 'Received on 10 March 2026.');
    const [{draft, link}] = backend.sent as [FarBackend['sent'][number]];
    expect(Object.keys(link)).not.to.include('secret');
    expect(Object.keys(draft).sort()).to.deep.equal(['answers', 'consent', 'group', 'language', 'questionnaire']);
  });

  it('under a private link it does not say that nobody can know', async () => {
    const form = await showForm();
    await says(form, 'Who will read this: Hosts of the Tuesday group');
    expect(shown(form)).not.to.include('Nobody can know');
  });
});
