import {expect, html} from '@open-wc/testing';
import {allByRole, byRole} from '../../support/by-role.js';
import {
  FarBackend,
  anything,
  choose,
  comes,
  press,
  says,
  showForm,
  shown,
  toDone,
  write,
} from '../../support/check-in-form.js';
import {appears, part, textOf} from '../../support/finder.js';

describe('<kith-check-in-form> in its page', () => {
  describe('living in a page', () => {
    it('keeps what was answered when it is moved', async () => {
      const form = await showForm();
      await choose(form, 'Good');
      await write(form, anything, 'A long day');
      const place = document.createElement('section');
      form.parentElement!.append(place);
      place.append(form);
      await form.updateComplete;
      expect((byRole(form, 'radio', 'Good') as HTMLInputElement).checked).to.equal(true);
      expect((byRole(form, 'textbox', anything) as HTMLInputElement).value).to.equal('A long day');
    });

    it('keeps what was answered when the language changes', async () => {
      const form = await showForm();
      await write(form, anything, 'A long day');
      form.locale = 'es';
      await says(form, 'Continuar');
      await appears(form, () => allByRole(form, 'radio', 'Bien')[0]);
      expect((byRole(form, 'textbox') as HTMLInputElement).value).to.equal('A long day');
    });

    it('goes on though the texts of the next step are still on their way', async () => {
      const form = await showForm({locale: 'ar'});
      await choose(form, 'جيد');
      byRole(form, 'button', 'متابعة').click();
      await comes(form, 'heading', 'مراجعة الإجابات');
      expect(allByRole(form, 'alert')).to.deep.equal([]);
    });

    it('begins anew at the end', async () => {
      const form = await showForm();
      await toDone(form);
      await press(form, 'Check in again');
      await comes(form, 'radio', 'Good');
      expect((byRole(form, 'radio', 'Good') as HTMLInputElement).checked).to.equal(false);
      expect(form.matches(':state(done)')).to.equal(false);
    });
  });

  describe('one question at a time', () => {
    const one = html`<kith-check-in-form layout="one"></kith-check-in-form>`;

    it('says how far one is, and goes back and forth', async () => {
      const form = await showForm({}, one);
      expect(textOf(part(form, 'progress'))).to.equal('1 of 4');
      await choose(form, 'Good');
      await press(form, 'Continue');
      await says(form, '2 of 4');
      await press(form, 'Back');
      await says(form, '1 of 4');
      expect((byRole(form, 'radio', 'Good') as HTMLInputElement).checked).to.equal(true);
    });

    it('comes to looking over after the last', async () => {
      const form = await showForm({}, one);
      for (const page of ['2 of 4', '3 of 4', '4 of 4']) {
        await press(form, 'Continue');
        await says(form, page);
      }
      await press(form, 'Continue');
      await comes(form, 'heading', 'Look over your answers');
      expect(shown(form)).to.include('Not answered');
    });
  });

  it('takes check-ins of several forms on a page apart', async () => {
    const backend = new FarBackend();
    const [one, two] = [await showForm({backend}), await showForm({backend})];
    await choose(one, 'Good');
    expect((byRole(two, 'radio', 'Good') as HTMLInputElement).checked).to.equal(false);
  });
});
