import {expect, html, oneEvent} from '@open-wc/testing';
import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import type {KithFailedEvent} from '../../../src/controllers/events.js';
import type {KithCheckInEvent} from '../../../src/widgets/check-in-form/steps/events.js';
import {allByRole} from '../../support/by-role.js';
import {
  FarBackend,
  anything,
  choose,
  comes,
  press,
  says,
  showForm,
  shown,
  toConsent,
  toDone,
  toReview,
  toSend,
  tuesday,
  write,
} from '../../support/check-in-form.js';
import {textOf} from '../../support/finder.js';

const queued = html`<kith-check-in-form queue></kith-check-in-form>`;
const anonymous = html`<kith-check-in-form mode="anonymous"></kith-check-in-form>`;

describe('<kith-check-in-form> sending', () => {
  it('sends what was answered, of which questionnaire, and what was agreed to', async () => {
    const backend = new FarBackend();
    const form = await showForm({backend}, html`<kith-check-in-form group="tuesday"></kith-check-in-form>`);
    await toDone(form);
    const {draft} = backend.sent[0]!;
    expect(draft.answers).to.deep.equal({feeling: ['4']});
    expect([draft.questionnaire.id, draft.group, draft.language]).to.deep.equal(['arriving', 'tuesday', 'en']);
    expect(draft.consent?.agreedOn).to.equal('2026-03-10');
  });

  it('tells the page before and after, without a word of the answers after', async () => {
    const form = await showForm();
    const before = oneEvent<KithCheckInEvent>(form, 'kith-check-in');
    const after = oneEvent(form, 'kith-checked-in');
    await toSend(form);
    expect((await before).draft.answers).to.have.property('feeling');
    expect(JSON.stringify(await after)).not.to.include('feeling');
  });

  it('sends nothing when the page prevents it', async () => {
    const backend = new FarBackend();
    const form = await showForm({backend});
    form.addEventListener('kith-check-in', (event) => event.preventDefault());
    await toSend(form);
    await form.updateComplete;
    expect(backend.sent).to.deep.equal([]);
    expect(allByRole(form, 'heading', 'Before you send it')).to.have.length(1);
  });

  it('says that it is sending until the answer has come', async () => {
    const backend = new FarBackend();
    let answer = (): void => undefined;
    backend.holds = new Promise((resolve) => (answer = resolve));
    const form = await showForm({backend});
    await toSend(form);
    await says(form, 'Sending …');
    expect(shown(form)).not.to.include('Thank you');
    answer();
    await comes(form, 'heading', /^Thank you/);
  });

  it('keeps what was typed when sending fails, and sends it by the same key', async () => {
    const backend = new FarBackend();
    backend.fails = 'server';
    const form = await showForm({backend});
    await write(form, anything, 'A long day');
    await toSend(form);
    await comes(form, 'heading', 'It has not been sent');
    expect(shown(form)).to.include('Your answers are still here.');
    backend.fails = undefined;
    await press(form, 'Try again');
    await comes(form, 'heading', /^Thank you/);
    expect(JSON.stringify(backend.sent[0]!.draft.answers)).to.include('A long day');
  });

  it('tells the page why it failed, and is accessible then', async () => {
    const backend = new FarBackend();
    backend.fails = 'rate';
    const form = await showForm({backend});
    const failed = oneEvent<KithFailedEvent>(form, 'kith-failed');
    await toSend(form);
    expect((await failed).kind).to.equal('rate');
    await says(form, 'Many people are sending right now.');
    await expect(form).to.be.accessible();
  });

  it('goes back to the answers after a failure', async () => {
    const backend = new FarBackend();
    backend.fails = 'invalid';
    const form = await showForm({backend});
    await toSend(form);
    await press(form, 'Back to my answers');
    await comes(form, 'heading', 'Look over your answers');
    expect(shown(form)).to.include('Good');
  });

  it('with a queue, waits without a connection and says so', async () => {
    const backend = new FarBackend();
    backend.fails = 'offline';
    const form = await showForm({backend}, queued);
    await toSend(form);
    await comes(form, 'heading', 'Saved here, not sent yet');
    expect(shown(form)).not.to.include('Thank you');
    await expect(form).to.be.accessible();
    backend.fails = undefined;
    await press(form, 'Try now');
    await comes(form, 'heading', /^Thank you/);
    expect(backend.sent).to.have.length(1);
  });

  it('with a queue, does not send after all when the member says so', async () => {
    const backend = new FarBackend();
    backend.fails = 'offline';
    const form = await showForm({backend}, queued);
    await toSend(form);
    await press(form, 'Do not send it');
    await comes(form, 'heading', 'Look over your answers');
    expect(backend.sent).to.deep.equal([]);
  });

  it('anonymously offers neither link nor withdrawing nor contact', async () => {
    const form = await showForm({}, anonymous);
    await toReview(form);
    expect(allByRole(form, 'checkbox', /contact me/)).to.deep.equal([]);
    await press(form, 'Continue');
    await comes(form, 'heading', 'Before you send it');
    await choose(form, /^I agree/);
    await press(form, 'Agree and send');
    await comes(form, 'heading', /^Thank you/);
    expect(allByRole(form, 'button', /Withdraw|Correct|Copy the link/)).to.deep.equal([]);
  });

  it('on the device asks no consent, gives no link, and sends nothing', async () => {
    const form = await showForm({backend: deviceBackend({now: () => tuesday})});
    await says(form, 'Only you. It stays on this device.');
    await toReview(form);
    await press(form, 'Keep it');
    await says(form, 'It is kept here, for you alone.');
    expect(allByRole(form, 'textbox')).to.deep.equal([]);
  });

  it('shows how somebody has been from two check-ins on', async () => {
    const form = await showForm();
    await toDone(form);
    await press(form, 'Check in again');
    await comes(form, 'radio', 'Low');
    await toDone(form, 'Low');
    await comes(form, 'button', 'See how you have been');
    expect(shown(form)).to.include('See how you have been');
  });

  it('offers the small step to keep', async () => {
    const form = await showForm({}, html`<kith-check-in-form questionnaire="leaving"></kith-check-in-form>`);
    await write(form, /step/, 'Call my sister');
    await press(form, 'Continue');
    await comes(form, 'heading', 'Look over your answers');
    await press(form, 'Continue');
    await comes(form, 'heading', 'Before you send it');
    await choose(form, /^I agree/);
    await press(form, 'Agree and send');
    await says(form, 'Your small step, should you like to keep it: Call my sister');
  });

  it('keeps a failed agreement a step, not a dead end', async () => {
    const form = await showForm();
    await toConsent(form);
    await press(form, 'Agree and send');
    expect(textOf(await comes(form, 'alert'))).to.include('Please tick the box if you agree');
    await press(form, 'Back');
    await comes(form, 'heading', 'Look over your answers');
  });
});
