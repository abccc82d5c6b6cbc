import {expect, html, oneEvent} from '@open-wc/testing';
import {allByRole, byRole} from '../../support/by-role.js';
import {
  FarBackend,
  comes,
  press,
  says,
  showForm,
  shown,
  toDone,
  toReview,
  toSend,
} from '../../support/check-in-form.js';
import {isFocused, part, textOf} from '../../support/finder.js';

const one = html`<kith-check-in-form layout="one"></kith-check-in-form>`;

describe('<kith-check-in-form> where the focus goes', () => {
  it('is the title when somebody goes back to the questions', async () => {
    const form = await showForm();
    await toReview(form);
    await press(form, 'Back');
    await comes(form, 'radio', 'Good');
    expect(isFocused(byRole(form, 'heading', 'Arriving'))).to.equal(true);
  });

  it('is the title when a new check-in begins', async () => {
    const form = await showForm();
    await toDone(form);
    await press(form, 'Check in again');
    await comes(form, 'radio', 'Good');
    expect(isFocused(byRole(form, 'heading', 'Arriving'))).to.equal(true);
  });

  it('is how far one is, on the page before too', async () => {
    const form = await showForm({}, one);
    await press(form, 'Continue');
    await says(form, '2 of 4');
    expect(isFocused(part(form, 'progress'))).to.equal(true);
    byRole(form, 'button', 'Back').focus();
    await press(form, 'Back');
    await says(form, '1 of 4');
    expect(isFocused(part(form, 'progress'))).to.equal(true);
  });

  it('is the heading after a failure, which no live region says as well', async () => {
    const backend = new FarBackend();
    backend.fails = 'server';
    const form = await showForm({backend});
    const failed = oneEvent(form, 'kith-failed');
    await toSend(form);
    await failed;
    await form.updateComplete;
    expect(isFocused(byRole(form, 'heading', 'It has not been sent'))).to.equal(true);
    expect(
      allByRole(form, 'status')
        .map((each) => textOf(each).trim())
        .filter(Boolean),
    ).to.deep.equal([]);
    expect(shown(form).split('It has not been sent')).to.have.length(2);
  });
});
