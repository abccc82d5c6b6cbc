import {expect, fixture, html} from '@open-wc/testing';
import type {KithCheckInForm} from '../../../src/widgets/check-in-form/check-in-form.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {choose, comes, shown, someHelp, write} from '../../support/check-in-form.js';
import {isFocused} from '../../support/finder.js';

const required = {
  id: 'own',
  version: '1',
  items: [{linkId: 'name', type: 'string', text: 'What shall we call you?', required: true}],
};

const inForm = async (questionnaire: string | object = 'arriving') => {
  const outer = await fixture<HTMLFormElement>(html`<form>
    <fieldset><kith-check-in-form locale="en" name="check-in" .questionnaire=${questionnaire} .help=${someHelp}></kith-check-in-form></fieldset>
    <button>Send all</button>
  </form>`);
  const form = outer.querySelector('kith-check-in-form')!;
  await comes(form, typeof questionnaire === 'string' ? 'radio' : 'textbox');
  return {outer, form};
};

const valueOf = (outer: HTMLFormElement): unknown => {
  const value = new FormData(outer).get('check-in');
  return typeof value === 'string' ? JSON.parse(value) : value;
};

const taken = (form: KithCheckInForm) => form.course.checks.load();

describe('<kith-check-in-form> in a form', () => {
  it('gives its answers, and no others, as JSON', async () => {
    const {outer, form} = await inForm();
    await taken(form);
    await choose(form, 'Good');
    expect(valueOf(outer)).to.deep.equal({feeling: ['4']});
    expect(form.value).to.deep.equal({feeling: ['4']});
    expect(form.form).to.equal(outer);
  });

  it('sends nothing itself, and says nothing about who reads', async () => {
    const {form} = await inForm();
    expect(allByRole(form, 'button', /Continue|Send/)).to.deep.equal([]);
    expect(shown(form)).not.to.include('Who will read this');
    expect(shown(form)).to.include('Need help now?');
  });

  it('holds the form back while something is missing, and shows what', async () => {
    const {outer, form} = await inForm(required);
    await taken(form);
    expect(outer.checkValidity()).to.equal(false);
    expect(isFocused(await comes(form, 'alert'))).to.equal(true);
    await write(form, /call you/, 'Orla');
    expect(outer.checkValidity()).to.equal(true);
  });

  it('is emptied with the form', async () => {
    const {outer, form} = await inForm();
    await choose(form, 'Good');
    outer.reset();
    await form.updateComplete;
    expect((byRole(form, 'radio', 'Good') as HTMLInputElement).checked).to.equal(false);
  });

  it('is disabled with the form, and then gives nothing', async () => {
    const {outer, form} = await inForm();
    await taken(form);
    await choose(form, 'Good');
    outer.querySelector('fieldset')!.disabled = true;
    await form.updateComplete;
    expect(byRole(form, 'radio', 'Good').matches(':disabled')).to.equal(true);
    expect(valueOf(outer)).to.equal(null);
  });

  it('is accessible', async () => {
    await expect((await inForm()).outer).to.be.accessible();
  });
});
