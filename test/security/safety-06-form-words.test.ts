import {expect, html} from '@open-wc/testing';
import {help} from '../../src/i18n/parts/help.js';
import type {KithCheckInForm} from '../../src/widgets/check-in-form/check-in-form.js';
import {byRole} from '../support/by-role.js';
import {anything, comes, press, says, showForm, shown, write} from '../support/check-in-form.js';
import {appears} from '../support/finder.js';

const own = {lines: [{name: 'Harbour Line', phone: '555 0100'}], crisisWords: ['lantern out']};
const quiet = html`<kith-check-in-form no-crisis-words></kith-check-in-form>`;

// Words are known once help has come, which it does by itself after the first picture.
const ready = async (form: KithCheckInForm): Promise<void> => {
  await press(form, 'Need help now?');
  await appears(form, () => form.site.speaks(help) || undefined);
  await says(form, 'Harbour Line');
  await press(form, 'Need help now?');
};

describe('safety 6: words that speak of a crisis', () => {
  it('show nothing where the page has turned that off', async () => {
    const form = await showForm({help: own}, quiet);
    await ready(form);
    await write(form, anything, 'My lantern out');
    await form.updateComplete;
    expect(shown(form)).not.to.include('Harbour Line');
  });

  it('show help above the button, and block nothing', async () => {
    const form = await showForm({help: own});
    await ready(form);
    await write(form, anything, 'My lantern out');
    await says(form, 'Harbour Line');
    const [line, button] = [byRole(form, 'link', /555 0100/), byRole(form, 'button', 'Continue')];
    expect(line.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    button.click();
    await comes(form, 'heading', 'Look over your answers');
  });
});
