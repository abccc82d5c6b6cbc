import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {KithCheckInForm} from '../../../src/widgets/check-in-form/check-in-form.js';
import type {KithFailedEvent} from '../../../src/controllers/events.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {
  choose,
  comes,
  press,
  says,
  showForm,
  someHelp,
  toConsent,
  toReview,
  write,
} from '../../support/check-in-form.js';
import {appears, isFocused, part, textOf} from '../../support/finder.js';

const wrong = html`<kith-check-in-form .questionnaire=${{id: 'x', items: 'none'}}><p>Call us</p></kith-check-in-form>`;

const failing = (): Promise<KithCheckInForm> => showForm({}, wrong, 'alert');

const waiting = async (): Promise<KithCheckInForm> => {
  const never = {
    questionnaires: {list: () => new Promise<never>(() => undefined), get: () => new Promise<never>(() => undefined)},
  };
  const form = await fixture<KithCheckInForm>(
    html`<kith-check-in-form locale="en" questionnaire="their-own" .backend=${never}><p>Call us</p></kith-check-in-form>`,
  );
  await appears(form, () => part(form, 'base'));
  return form;
};

const required = {
  id: 'own',
  version: '1',
  title: 'Two questions',
  items: [
    {linkId: 'name', type: 'string', text: 'What shall we call you?', required: true},
    {linkId: 'why', type: 'text', text: 'What brings you here?', required: true},
  ],
};
const demanding = html`<kith-check-in-form .questionnaire=${required}></kith-check-in-form>`;

describe('<kith-check-in-form>', () => {
  describe('loading', () => {
    it('says so politely, and shows the page’s own markup meanwhile', async () => {
      const form = await waiting();
      expect(allByRole(form, 'status').map(textOf)).to.include('One moment …');
      expect(form.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(form.matches(':state(loading)')).to.equal(true);
    });

    it('moves nothing once it is known that all stays on the device', async () => {
      const form = await fixture<KithCheckInForm>(
        html`<kith-check-in-form locale="en" endpoint="device:" .questionnaire=${required}></kith-check-in-form>`,
      );
      const root = form.shadowRoot!;
      const drawn: (string | null)[] = [];
      new MutationObserver(() => drawn.push(root.textContent)).observe(root, {childList: true, subtree: true});
      await appears(form, () => allByRole(form, 'textbox')[1]);
      await form.receiver.meet('own');
      await form.updateComplete;
      expect(drawn.join()).to.include('Only you');
      expect(drawn.join()).not.to.include('No one is watching');
    });

    it('says nothing of it where the questions come within a moment', async () => {
      await showForm({}, demanding, 'textbox');
      const form = await fixture<KithCheckInForm>(demanding);
      const root = form.shadowRoot!;
      const drawn = [root.textContent];
      new MutationObserver(() => drawn.push(root.textContent)).observe(root, {childList: true, subtree: true});
      await appears(form, () => allByRole(form, 'textbox')[1]);
      expect(drawn.join()).not.to.include('One moment');
    });

    it('is accessible', async () => {
      await expect(await waiting()).to.be.accessible();
    });
  });

  describe('filled', () => {
    it('asks how somebody arrives, unless told otherwise', async () => {
      const form = await showForm();
      expect(textOf(byRole(form, 'heading'))).to.equal('Arriving');
      expect(allByRole(form, 'radio', 'Very low')).to.have.length(1);
      expect(form.matches(':state(loading)')).to.equal(false);
    });

    it('hides the page’s own markup', async () => {
      const form = await showForm({}, html`<kith-check-in-form><p>Call us</p></kith-check-in-form>`);
      expect(form.querySelector('p')!.checkVisibility()).to.equal(false);
    });

    it('is accessible', async () => {
      await expect(await showForm()).to.be.accessible();
    });
  });

  describe('failed', () => {
    it('says what happened, and tells the page', async () => {
      const form = await failing();
      expect(textOf(part(form, 'error'))).to.include('The questions could not be loaded.');
      expect(form.querySelector('p')!.checkVisibility()).to.equal(true);
      const failed = oneEvent<KithFailedEvent>(form, 'kith-failed');
      await press(form, 'Try again');
      expect((await failed).kind).to.equal('invalid');
    });

    it('works once there is something to ask', async () => {
      const form = await failing();
      form.questionnaire = 'leaving';
      await comes(form, 'radio');
      expect(form.matches(':state(failed)')).to.equal(false);
    });

    it('is accessible', async () => {
      await expect(await failing()).to.be.accessible();
    });
  });

  describe('without a backend', () => {
    it('says that nothing can be sent from here', async () => {
      const form = await fixture<KithCheckInForm>(
        html`<kith-check-in-form locale="en" .help=${someHelp}></kith-check-in-form>`,
      );
      await says(form, 'Check-ins cannot be sent from here yet.');
      expect(allByRole(form, 'button', 'Continue')).to.deep.equal([]);
    });
  });

  describe('mistakes', () => {
    it('are summed up once, in a place that takes the focus and links to each question', async () => {
      const form = await showForm({}, demanding, 'textbox');
      await press(form, 'Continue');
      const summary = await comes(form, 'alert');
      expect(isFocused(summary)).to.equal(true);
      const links = allByRole(form, 'link', /^What/);
      expect(links).to.have.length(2);
      links[1]!.click();
      await form.updateComplete;
      expect(isFocused(byRole(form, 'textbox', /brings/))).to.equal(true);
    });

    it('stand at their question too, and go when they are mended', async () => {
      const form = await showForm({}, demanding, 'textbox');
      await press(form, 'Continue');
      await comes(form, 'alert');
      const field = byRole(form, 'textbox', /call you/);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      await write(form, /call you/, 'Orla');
      expect(field.hasAttribute('aria-invalid')).to.equal(false);
      expect(allByRole(form, 'link', /^What/)).to.have.length(1);
    });

    it('take nothing away that was typed', async () => {
      const form = await showForm({}, demanding, 'textbox');
      await write(form, /call you/, 'Orla');
      await press(form, 'Continue');
      await comes(form, 'alert');
      expect((byRole(form, 'textbox', /call you/) as HTMLInputElement).value).to.equal('Orla');
    });

    it('are accessible', async () => {
      const form = await showForm({}, demanding, 'textbox');
      await press(form, 'Continue');
      await comes(form, 'alert');
      await expect(form).to.be.accessible();
    });
  });

  describe('looking over', () => {
    it('shows each answer, with a way back to its question', async () => {
      const form = await showForm();
      await toReview(form);
      expect(textOf(part(form, 'review'))).to.include('How are you arriving today? Good');
      byRole(form, 'button', 'Change: How are you arriving today?').click();
      await form.updateComplete;
      expect(textOf(form.shadowRoot!.activeElement as HTMLElement)).to.match(/^How are you arriving/);
      expect((byRole(form, 'radio', 'Good') as HTMLInputElement).checked).to.equal(true);
    });

    it('has the focus on its heading, and is accessible', async () => {
      const form = await showForm();
      await toReview(form);
      expect(isFocused(byRole(form, 'heading', 'Look over your answers'))).to.equal(true);
      await expect(form).to.be.accessible();
    });
  });

  describe('agreeing and thanks', () => {
    it('are accessible', async () => {
      const form = await showForm();
      await toConsent(form);
      await expect(form).to.be.accessible();
      await choose(form, /^I agree/);
      await press(form, 'Agree and send');
      await comes(form, 'heading', /^Thank you/);
      await expect(form).to.be.accessible();
    });
  });

  describe('from right to left', () => {
    it('lays itself out so, in Arabic, and is accessible', async () => {
      const form = await showForm({locale: 'ar'});
      expect(getComputedStyle(part(form, 'base')!).direction).to.equal('rtl');
      await expect(form).to.be.accessible();
    });
  });
});
