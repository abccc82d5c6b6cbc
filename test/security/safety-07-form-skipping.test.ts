import {expect} from '@open-wc/testing';
import {allByRole, byRole} from '../support/by-role.js';
import {FarBackend, anything, choose, comes, press, says, showForm, shown} from '../support/check-in-form.js';
import {part} from '../support/finder.js';

describe('safety 7: every question can be skipped', () => {
  it('without an answer to any', async () => {
    const form = await showForm();
    await press(form, 'Continue');
    await comes(form, 'heading', 'Look over your answers');
    expect(shown(form)).to.include('Not answered');
  });

  it('and “prefer not to say” is an answer', async () => {
    const backend = new FarBackend();
    const form = await showForm({backend});
    await choose(form, 'Prefer not to say');
    await press(form, 'Continue');
    await says(form, 'How are you arriving today? Prefer not to say');
    expect(allByRole(form, 'alert')).to.deep.equal([]);
  });

  it('free text comes last, and who will read it stands beside the button', async () => {
    const form = await showForm();
    await says(form, 'Who will read this: Hosts of the Tuesday group');
    const order = [
      ...allByRole(form, 'radio'),
      byRole(form, 'textbox', anything),
      part(form, 'reader')!,
      byRole(form, 'button', 'Continue'),
    ];
    const inPage = order.every(
      (element, index) =>
        index === 0 || Boolean(order[index - 1]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
    expect(inPage).to.equal(true);
  });
});
