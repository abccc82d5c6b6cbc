import {expect, html, oneEvent} from '@open-wc/testing';
import type {KithUnsupportedEvent} from '../../../src/widgets/check-in-form/events.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {choose, comes, press, says, showForm, shown} from '../../support/check-in-form.js';
import {part, textOf} from '../../support/finder.js';

const strange = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'From elsewhere',
  item: [
    {
      linkId: '1',
      type: 'string',
      text: 'How are you?',
      modifierExtension: [{url: 'https://harbour.example/no-such-thing', valueBoolean: true}],
    },
  ],
};

describe('<kith-check-in-form> what is asked', () => {
  it('is a questionnaire in FHIR, too, and what it cannot do is said to the page', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const told = oneEvent<KithUnsupportedEvent>(document, 'kith-unsupported');
    const form = await showForm(
      {},
      html`<kith-check-in-form .questionnaire=${strange}></kith-check-in-form>`,
      'textbox',
    );
    expect((await told).features.map(({at}) => at)).to.include('1');
    expect(textOf(byRole(form, 'heading'))).to.equal('From elsewhere');
    expect(shown(form)).not.to.include('no-such-thing');
    place.remove();
  });

  it('credits whom a questionnaire in FHIR names, at the foot', async () => {
    const credited = {...strange, copyright: '© 2020 Harbour Clinic'};
    const form = await showForm(
      {},
      html`<kith-check-in-form .questionnaire=${credited}></kith-check-in-form>`,
      'textbox',
    );
    const text = shown(form);
    expect(text.indexOf('© 2020 Harbour Clinic')).to.be.above(text.indexOf('How are you?'));
  });

  it('shows the site’s owner what it cannot do, where they ask for it', async () => {
    const debug = html`<kith-check-in-form debug .questionnaire=${strange}></kith-check-in-form>`;
    await says(await showForm({}, debug, 'textbox'), 'no-such-thing');
  });

  it('is refused where the page is strict', async () => {
    const strict = html`<kith-check-in-form strict .questionnaire=${strange}></kith-check-in-form>`;
    const form = await showForm({}, strict, 'alert');
    expect(textOf(part(form, 'error'))).to.include('This form cannot show them.');
    expect(allByRole(form, 'textbox')).to.deep.equal([]);
  });

  it('stays in English where nobody has tested a translation, and says so', async () => {
    const phq2 = html`<kith-check-in-form questionnaire="phq-2"></kith-check-in-form>`;
    const form = await showForm({locale: 'ar'}, phq2);
    await says(form, 'هذه الأسئلة معروضة بالإنجليزية');
    const question = [...form.shadowRoot!.querySelectorAll('[lang=en]')].find((each) =>
      /Little interest/.test(textOf(each as HTMLElement)),
    );
    expect(question === undefined).to.equal(false);
    await expect(form).to.be.accessible();
  });

  it('has no total while an answer is missing, and no judgement when it has one', async () => {
    const phq2 = html`<kith-check-in-form questionnaire="phq-2"></kith-check-in-form>`;
    const form = await showForm({}, phq2);
    await choose(form, /Several days/);
    await press(form, 'Continue');
    await says(form, 'no total, because 1 of 2 questions have an answer');
    expect(shown(form)).to.include('It is not a diagnosis.');
  });

  it('begins with what the page fills in', async () => {
    const prefill = {feeling: ['4']};
    const form = await showForm({}, html`<kith-check-in-form .prefill=${prefill}></kith-check-in-form>`);
    expect((byRole(form, 'radio', 'Good') as HTMLInputElement).checked).to.equal(true);
  });

  it('has the title that the page gives it, at the level of its headings', async () => {
    const own = html`<kith-check-in-form label="Before we begin" heading-level="3"></kith-check-in-form>`;
    const heading = byRole(await showForm({}, own), 'heading');
    expect([textOf(heading), heading.getAttribute('aria-level')]).to.deep.equal(['Before we begin', '3']);
  });

  it('changes with its name, and forgets the answers to another', async () => {
    const form = await showForm();
    await choose(form, 'Good');
    form.questionnaire = 'leaving';
    await comes(form, 'heading', 'Leaving');
    expect(form.visit!.answers).to.deep.equal({});
  });
});
