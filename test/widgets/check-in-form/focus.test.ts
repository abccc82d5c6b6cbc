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
  write,
} from '../../support/check-in-form.js';
import {isFocused, part, textOf} from '../../support/finder.js';

const one = html`<kith-check-in-form layout="one"></kith-check-in-form>`;

// Taking the focus changes nothing that could be waited for otherwise.
const oneFocus = async (element: HTMLElement): Promise<void> => {
  if (!isFocused(element)) await oneEvent(element, 'focus');
};

const visits = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Visits',
  item: [
    {linkId: 'v', type: 'group', text: 'A visit', repeats: true, item: [{linkId: 'w', type: 'string', text: 'Where?'}]},
    {linkId: 'a', type: 'string', text: 'Your word', required: true},
    {linkId: 'b', type: 'string', text: 'Another', required: true},
  ],
};
const visited = html`<kith-check-in-form .questionnaire=${visits}></kith-check-in-form>`;

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
    expect(isFocused(part(form, 'progress')!)).to.equal(true);
    byRole(form, 'button', 'Back').focus();
    await press(form, 'Back');
    await says(form, '1 of 4');
    expect(isFocused(part(form, 'progress')!)).to.equal(true);
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

  it('is the turn that was added, and the last that is left when one is taken away', async () => {
    const form = await showForm({}, visited, 'textbox');
    await press(form, 'Add another: A visit');
    const added = await comes(form, 'group', 'A visit 2');
    await oneFocus(added);
    await press(form, 'Remove A visit 1');
    const left = await comes(form, 'group', 'A visit');
    await oneFocus(left);
    expect(isFocused(left)).to.equal(true);
  });

  it('stays in a field that mends a mistake, and the other mistakes are not read out again', async () => {
    const form = await showForm({}, visited, 'textbox');
    await press(form, 'Continue');
    const summary = await comes(form, 'alert');
    const [, other] = allByRole(summary, 'link');
    await write(form, 'Your word Needed', 'calm');
    expect(allByRole(summary, 'link')).to.deep.equal([other]);
    expect(isFocused(byRole(form, 'textbox', 'Your word Needed'))).to.equal(true);
  });
});
