import {expect, html, oneEvent} from '@open-wc/testing';
import type {KithCheckInForm} from '../../src/widgets/check-in-form/check-in-form.js';
import {allByRole, byRole} from '../support/by-role.js';
import {choose, comes, says, showForm, shown, press} from '../support/check-in-form.js';
import {isFocused} from '../support/finder.js';

const phq9 = html`<kith-check-in-form questionnaire="phq-9"></kith-check-in-form>`;
const ninth = (form: KithCheckInForm): HTMLElement =>
  allByRole(form, 'group', /^Thoughts that you would be better off/).at(-1)!;
const answer = async (form: KithCheckInForm, name: string): Promise<HTMLElement> => {
  const radio = allByRole(ninth(form), 'radio', name)[0]!;
  radio.focus();
  radio.click();
  await form.updateComplete;
  return radio;
};

const withoutNetwork = async (act: () => Promise<void>): Promise<string[]> => {
  const native = Object.getOwnPropertyDescriptor(window, 'fetch')!;
  const asked: string[] = [];
  const fetch = (input: unknown): Promise<never> => {
    asked.push(JSON.stringify(input));
    return Promise.reject(new TypeError('no network'));
  };
  Object.assign(window, {fetch});
  try {
    await act();
  } finally {
    Object.defineProperty(window, 'fetch', native);
  }
  return asked;
};

describe('safety 2: a worrying answer', () => {
  it('shows help inline after the question, before and without sending', async () => {
    const form = await showForm({}, phq9);
    const asked = await withoutNetwork(async () => {
      await answer(form, 'Several days');
      await says(form, 'Harbour Line');
    });
    expect(asked).to.deep.equal([]);
    const line = byRole(form, 'link', /555 0100/);
    expect(ninth(form).compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('takes no focus, hides no question and blocks nothing', async () => {
    const form = await showForm({}, phq9);
    const questions = allByRole(form, 'radio').length;
    const radio = await answer(form, 'Several days');
    await says(form, 'Harbour Line');
    expect(isFocused(radio)).to.equal(true);
    expect(allByRole(form, 'radio')).to.have.length(questions);
    await press(form, 'Continue');
    await comes(form, 'heading', 'Look over your answers');
  });

  it('is announced politely', async () => {
    const form = await showForm({}, phq9);
    await answer(form, 'Several days');
    await says(form, 'Harbour Line');
    await form.updateComplete;
    const said = allByRole(form, 'status').map(({textContent}) => textContent?.trim());
    expect(said.join(' ')).to.include('Thank you for saying how it is');
    expect(allByRole(form, 'alert')).to.deep.equal([]);
  });

  it('leaves help there when it is changed, and diagnoses nothing', async () => {
    const form = await showForm({}, phq9);
    await answer(form, 'Nearly every day');
    await says(form, 'Harbour Line');
    await answer(form, 'Not at all');
    expect(shown(form))
      .to.include('Harbour Line')
      .and.not.to.match(/severe|moderate|depressi(on|ve)\b/i);
  });

  it('is told to the page once, without the answer', async () => {
    const form = await showForm({}, phq9);
    const told = oneEvent(form, 'kith-risk');
    await answer(form, 'Several days');
    expect(Object.keys(await told).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
  });

  it('shows nothing where no answer is worrying', async () => {
    const form = await showForm({}, phq9);
    await answer(form, 'Not at all');
    await choose(form, 'Not at all');
    expect(shown(form)).not.to.include('Harbour Line');
  });
});
