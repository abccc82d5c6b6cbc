import {expect, html} from '@open-wc/testing';
import {allByRole} from '../support/by-role.js';
import {
  FarBackend,
  comes,
  press,
  says,
  showForm,
  shown,
  toConsent,
  toDone,
  toReview,
} from '../support/check-in-form.js';

describe('safety 9: agreeing is a step of its own', () => {
  it('that says why, what, who, how long and how to take it back, with nothing ticked', async () => {
    const form = await showForm();
    await toConsent(form);
    for (const about of [
      'What it is for',
      'What is sent',
      'Who reads it',
      'How long it is kept',
      'How to take it back',
    ])
      expect(shown(form)).to.include(about);
    expect(shown(form)).to.include('90 days. Then it is erased by itself.');
    expect(allByRole(form, 'checkbox').some((box) => (box as HTMLInputElement).checked)).to.equal(false);
  });

  it('whose words, version and date go with the answers', async () => {
    const backend = new FarBackend();
    const form = await showForm({backend});
    await toDone(form);
    const {consent} = backend.sent[0]!.draft;
    expect(consent!.version).to.equal('kith-en-1');
    expect(consent!.text).to.include('Who reads it: Hosts of the Tuesday group').and.to.include('I agree');
    expect(consent!.agreedOn).to.equal('2026-03-10');
  });

  it('without which nothing is sent', async () => {
    const backend = new FarBackend();
    const form = await showForm({backend});
    await toConsent(form);
    await press(form, 'Agree and send');
    await comes(form, 'alert');
    expect(backend.sent).to.deep.equal([]);
  });

  it('where “no” leads to help and a copy, not to a dead end', async () => {
    const form = await showForm();
    await toConsent(form);
    await press(form, 'I do not agree');
    await says(form, 'Harbour Line');
    expect(allByRole(form, 'button', 'Keep a copy')).to.have.length(1);
    await press(form, 'Back to my answers');
    await comes(form, 'heading', 'Look over your answers');
    await expect(form).to.be.accessible();
  });

  it('makes up no promise that nobody gave', async () => {
    const form = await showForm({backend: new FarBackend([])});
    await toConsent(form);
    expect(shown(form)).to.include('Until you take it back.');
  });

  it('is left out only where the page asks itself', async () => {
    const backend = new FarBackend();
    const form = await showForm({backend}, html`<kith-check-in-form consent="off"></kith-check-in-form>`);
    await toReview(form);
    await press(form, 'Send');
    await comes(form, 'heading', /^Thank you/);
    expect(backend.sent[0]!.draft).not.to.have.property('consent');
  });
});
