import {expect, html} from '@open-wc/testing';
import {sayOwnDevice} from '../../../src/controllers/drafts.js';
import {wipe} from '../../../src/controllers/leaving.js';
import type {KithCheckInForm} from '../../../src/widgets/check-in-form/check-in-form.js';
import {FarBackend, comes, says, showForm, shown, toSend} from '../../support/check-in-form.js';

const show = (backend: FarBackend): Promise<KithCheckInForm> =>
  showForm(
    {backend},
    html`<kith-check-in-form queue endpoint="https://harbour.example/kith" .backend=${backend}></kith-check-in-form>`,
  );

describe('<kith-check-in-form> what an earlier visit left', () => {
  afterEach(wipe);

  it('waits on the member’s own device, and is told of on the next visit', async () => {
    const backend = new FarBackend();
    backend.fails = 'offline';
    await sayOwnDevice(true);
    const form = await show(backend);
    await toSend(form);
    await comes(form, 'heading', 'Saved here, not sent yet');
    expect(shown(form)).to.include('It waits on this device');
    form.remove();
    await says(await show(backend), '1 earlier check-in waits on this device');
  });
});
