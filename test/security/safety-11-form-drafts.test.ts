import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {wipe} from '../../src/controllers/leaving.js';
import type {KithCheckInForm} from '../../src/widgets/check-in-form/check-in-form.js';
import {allByRole, byRole} from '../support/by-role.js';
import {
  FarBackend,
  anything,
  choose,
  comes,
  press,
  says,
  showForm,
  shown,
  toSend,
  write,
} from '../support/check-in-form.js';

const drafts = (where: string): TemplateResult => html`<kith-check-in-form drafts=${where}></kith-check-in-form>`;
const words = (form: KithCheckInForm): string => (byRole(form, 'textbox', anything) as HTMLInputElement).value;
const stored = (): string => JSON.stringify({...sessionStorage, ...localStorage});
const begin = async (where: string): Promise<KithCheckInForm> => {
  const form = await showForm({}, drafts(where));
  await form.course.steps.load();
  await write(form, anything, 'A long day');
  return form;
};
const hide = (): unknown => dispatchEvent(new Event('pagehide'));

describe('safety 11: what is not sent yet', () => {
  afterEach(wipe);

  it('is kept nowhere by default', async () => {
    const form = await showForm();
    await write(form, anything, 'A long day');
    hide();
    expect(stored()).not.to.include('A long day');
    expect(shown(form)).not.to.include('This is my own device');
    expect(words(await showForm())).to.equal('');
  });

  it('is kept in the tab where the page asks for it, and says so', async () => {
    const form = await begin('session');
    await says(form, 'Kept in this tab until you close it');
    hide();
    const next = await showForm({}, drafts('session'));
    await says(next, 'Kept in this tab until you close it');
    expect(words(next)).to.equal('A long day');
    await expect(next).to.be.accessible();
  });

  it('is deleted at a press', async () => {
    const form = await begin('session');
    await press(form, 'Delete it');
    await form.updateComplete;
    hide();
    const next = await showForm({}, drafts('session'));
    await next.course.steps.load();
    expect([words(next), stored().includes('A long day')]).to.deep.equal(['', false]);
  });

  it('stays on the device only after “this is my own device”', async () => {
    const form = await begin('own-device');
    const box = await comes(form, 'checkbox', /^This is my own device/);
    expect((box as HTMLInputElement).checked).to.equal(false);
    expect(shown(form)).not.to.include('Saved on this device');
    await choose(form, /^This is my own device/);
    hide();
    await write(form, anything, 'A longer day');
    await says(form, 'Saved on this device');
    expect(allByRole(form, 'button', 'Delete it')).to.have.length(1);
  });

  it('is gone once it was sent', async () => {
    const form = await begin('session');
    await toSend(form);
    await comes(form, 'heading', /^Thank you/);
    hide();
    expect(stored()).not.to.include('A long day');
  });

  it('is not lost when sending fails', async () => {
    const backend = new FarBackend();
    backend.fails = 'offline';
    const form = await showForm({backend});
    await write(form, anything, 'A long day');
    await toSend(form);
    await press(form, 'Back to my answers');
    await says(form, 'A long day');
    await press(form, 'Back');
    await comes(form, 'textbox', anything);
    expect(words(form)).to.equal('A long day');
  });
});
