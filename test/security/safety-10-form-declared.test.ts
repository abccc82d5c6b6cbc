import {expect, html} from '@open-wc/testing';
import {FarBackend, choose, comes, press, showForm, write} from '../support/check-in-form.js';

const own = {
  id: 'own',
  version: '1',
  items: [
    {linkId: 'more', type: 'boolean', text: 'Is there more?'},
    {
      linkId: 'what',
      type: 'string',
      text: 'What is it?',
      enableWhen: [{question: 'more', operator: '=', answer: true}],
    },
  ],
};
const form = html`<kith-check-in-form .questionnaire=${own} .prefill=${{other: ['x'], constructor: ['y']}}></kith-check-in-form>`;

describe('safety 10: only declared answers are sent', () => {
  it('and of hidden questions none', async () => {
    const backend = new FarBackend();
    const shown = await showForm({backend}, form);
    await choose(shown, 'Yes');
    await comes(shown, 'textbox', 'What is it?');
    await write(shown, 'What is it?', 'A secret');
    await choose(shown, 'No');
    for (const step of ['Look over your answers', 'Before you send it']) {
      await press(shown, 'Continue');
      await comes(shown, 'heading', step);
    }
    await choose(shown, /^I agree/);
    await press(shown, 'Agree and send');
    await comes(shown, 'heading', /^Thank you/);
    expect(backend.sent[0]!.draft.answers).to.deep.equal({more: [false]});
  });
});
