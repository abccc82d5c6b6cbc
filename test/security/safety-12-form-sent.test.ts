import {expect, html} from '@open-wc/testing';
import {FarBackend, comes, press, says, showForm, shown, toSend} from '../support/check-in-form.js';

const queued = html`<kith-check-in-form queue></kith-check-in-form>`;

describe('safety 12: “sent” is said only after the answer', () => {
  it('not while it is on its way', async () => {
    const backend = new FarBackend();
    backend.holds = new Promise(() => undefined);
    const form = await showForm({backend});
    await toSend(form);
    await says(form, 'Sending …');
    expect(shown(form)).not.to.match(/arrived|Thank you/);
  });

  it('not while it waits for a connection', async () => {
    const backend = new FarBackend();
    backend.fails = 'offline';
    const form = await showForm({backend}, queued);
    await toSend(form);
    await says(form, 'Saved here, not sent yet');
    expect(shown(form)).not.to.match(/arrived|Thank you/);
  });

  it('and a queue is opted into: without it a failure is a failure', async () => {
    const backend = new FarBackend();
    backend.fails = 'offline';
    const form = await showForm({backend});
    await toSend(form);
    await comes(form, 'heading', 'It has not been sent');
    expect(shown(form)).not.to.include('Saved here');
  });

  it('every try has the same key', async () => {
    const backend = new FarBackend();
    backend.fails = 'timeout';
    const form = await showForm({backend});
    await toSend(form);
    await comes(form, 'heading', 'It has not been sent');
    backend.fails = undefined;
    await press(form, 'Try again');
    await comes(form, 'heading', /^Thank you/);
    expect([backend.tried.length, new Set(backend.tried).size]).to.deep.equal([2, 1]);
  });
});
