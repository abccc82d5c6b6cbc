import {expect, html} from '@open-wc/testing';
import {byRole} from '../../support/by-role.js';
import {
  FarBackend,
  choose,
  comes,
  press,
  says,
  showForm,
  toDone,
  toReview,
  toSend,
  write,
} from '../../support/check-in-form.js';
import {isFocused, textOf} from '../../support/finder.js';

const choosing = html`<kith-check-in-form mode="choice"></kith-check-in-form>`;

describe('<kith-check-in-form> how a check-in is held', () => {
  describe('with a private link', () => {
    it('gives the link, whose fragment holds the secret', async () => {
      const backend = new FarBackend();
      const form = await showForm({backend});
      await toDone(form);
      const link = byRole(form, 'textbox', 'Your private link') as HTMLInputElement;
      expect(link.value)
        .to.match(/#kith-mine=/)
        .and.to.include(backend.sent[0]!.link.secret!);
    });

    it('corrects within 15 minutes what was sent', async () => {
      const backend = new FarBackend();
      const form = await showForm({backend});
      await toDone(form);
      await press(form, /^Correct it/);
      await comes(form, 'radio', 'Low');
      await toSend(form, 'Low');
      await comes(form, 'heading', /^Thank you/);
      expect(backend.corrected[0]!.answers).to.deep.equal({feeling: ['2']});
      expect(backend.sent).to.have.length(1);
    });

    it('says when it could not be withdrawn, and tries again', async () => {
      const backend = new FarBackend();
      const form = await showForm({backend});
      await toDone(form);
      backend.fails = 'server';
      await press(form, 'Withdraw this check-in');
      await says(form, 'It could not be withdrawn yet.');
      backend.fails = undefined;
      await press(form, 'Withdraw this check-in');
      await comes(form, 'heading', 'Your check-in was withdrawn');
      await expect(form).to.be.accessible();
    });

    it('takes a request for contact only with a way to reach somebody', async () => {
      const backend = new FarBackend();
      const form = await showForm({backend});
      await toReview(form);
      await choose(form, 'Please have a host contact me');
      await press(form, 'Continue');
      expect(isFocused(await comes(form, 'alert'))).to.equal(true);
      await write(form, 'How can a host reach you?', 'orla@lantern.example');
      await press(form, 'Continue');
      await comes(form, 'heading', 'Before you send it');
      await choose(form, /^I agree/);
      await press(form, 'Agree and send');
      await says(form, 'You asked a host to contact you. Hosts usually read on Tuesday mornings.');
      expect(backend.sent[0]!.draft).to.have.property('contact', 'orla@lantern.example');
    });
  });

  describe('where the member chooses', () => {
    it('takes no choice for them', async () => {
      const form = await showForm({}, choosing);
      await toReview(form);
      await press(form, 'Continue');
      expect(textOf(await comes(form, 'alert'))).to.include('Please choose how it is sent');
    });

    it('sends as they choose', async () => {
      const backend = new FarBackend();
      const form = await showForm({backend}, choosing);
      await toReview(form);
      await choose(form, /^So that nobody can know/);
      await press(form, 'Continue');
      await comes(form, 'heading', 'Before you send it');
      await choose(form, /^I agree/);
      await press(form, 'Agree and send');
      await says(form, 'Received on 10 March 2026.');
      expect(backend.sent[0]!.link).not.to.have.property('secret');
    });
  });
});
