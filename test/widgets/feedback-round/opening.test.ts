import {expect, oneEvent} from '@open-wc/testing';
import type {KithRoundOpenedEvent} from '../../../src/widgets/feedback-round/events.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {comes, press, says, shown} from '../../support/check-in-form.js';
import {appears, isFocused, textOf} from '../../support/finder.js';
import {FarRounds, goTo, showRound, write} from './stage.js';

const people = ['Ana', 'Ben', 'Chloé', 'Dilan', 'Ebba', 'Farid', 'Grace', 'Hugo'];

describe('<kith-feedback-round> without a link', () => {
  afterEach(() => goTo());

  it('needs no more than names and a prompt for a round of eight', async () => {
    const round = await showRound();
    await write(round, /^Who takes part/, people.join('\n'));
    await write(round, /^What is it about/, 'Our week');
    const opened = oneEvent(round, 'kith-round-opened');
    await press(round, 'Open the round');
    expect(((await opened) as unknown as KithRoundOpenedEvent).places).to.equal(8);
    await comes(round, 'heading', 'People in this round');
    expect(allByRole(round, 'listitem')).to.have.lengthOf(8);
  });

  it('takes a list as it was pasted, and says how many that is', async () => {
    const round = await showRound();
    await write(round, /^Who takes part/, '1. Ana\n2) Ben\n\n• Chloé  \r\n- Dilan');
    expect(shown(round)).to.include('4 people');
  });

  it('takes names between commas', async () => {
    const round = await showRound();
    await write(round, /^Who takes part/, 'Ana, Ben; Chloé');
    expect(shown(round)).to.include('3 people');
  });

  it('says what is missing in one summary, which has the focus and leads to each field', async () => {
    const round = await showRound();
    await press(round, 'Open the round');
    const summary = await comes(round, 'alert');
    await appears(round, () => isFocused(summary) || undefined);
    expect(allByRole(summary, 'link').map((link) => link.innerText)).to.eql([
      'Please write two names at least',
      'Please write what it is about',
    ]);
    byRole(round, 'link', 'Please write what it is about').click();
    const prompt = byRole(round, 'textbox', /^What is it about/);
    expect(isFocused(prompt)).to.equal(true);
    expect(prompt.getAttribute('aria-invalid')).to.equal('true');
    expect(prompt.getAttribute('aria-describedby')).to.equal('round-prompt-hint round-prompt-mistake');
    expect(location.hash).to.equal('');
    await expect(round).to.be.accessible();
  });

  it('takes from the summary what is put right, and keeps what was written', async () => {
    const round = await showRound();
    await write(round, /^Who takes part/, 'Ana\nana');
    await press(round, 'Open the round');
    await comes(round, 'alert');
    expect(shown(round)).to.include('the same name');
    await write(round, /^Who takes part/, 'Ana\nBen');
    expect(allByRole(round, 'link', /name/)).to.eql([]);
    await write(round, /^What is it about/, 'Our week');
    expect(allByRole(round, 'alert')).to.eql([]);
    await press(round, 'Open the round');
    await comes(round, 'heading', 'People in this round');
  });

  it('asks who receives, where it is one person', async () => {
    const backend = new FarRounds();
    const round = await showRound({backend});
    await write(round, /^Who takes part/, 'Ana\nBen\nChloé\nDilan');
    await write(round, /^What is it about/, 'Ben’s story');
    byRole(round, 'radio', /^To one person/).click();
    const choice = (await comes(round, 'combobox', 'Who gets the cards?')) as HTMLSelectElement;
    choice.value = '1';
    choice.dispatchEvent(new Event('change'));
    await press(round, 'Open the round');
    await comes(round, 'heading', 'People in this round');
    expect(textOf(allByRole(round, 'listitem')[1])).to.match(/^Ben .*gets the cards/);
  });

  it('keeps what was written when opening fails, and opens it at the next try', async () => {
    const backend = new FarRounds();
    const round = await showRound({backend});
    await write(round, /^Who takes part/, 'Ana\nBen');
    await write(round, /^What is it about/, 'Our week');
    backend.fails = 'offline';
    const failed = oneEvent(round, 'kith-failed');
    await press(round, 'Open the round');
    await failed;
    await says(round, 'What you wrote is still here');
    expect((byRole(round, 'textbox', /^Who takes part/) as HTMLTextAreaElement).value).to.equal('Ana\nBen');
    backend.fails = undefined;
    await press(round, 'Open the round');
    await comes(round, 'heading', 'People in this round');
  });

  it('says what is seen and what never is, before it is opened', async () => {
    expect(shown(await showRound())).to.include('never see: what a card says');
  });

  it('folds away what is chosen already, says what that is, and unfolds what is to be put right', async () => {
    const round = await showRound();
    expect(shown(round)).to.match(/Kind of card: Just listen\. Last day: Tuesday,? 17 March\./);
    expect(allByRole(round, 'radio', /^Ideas welcome/)).to.eql([]);
    const day = round.renderRoot.querySelector<HTMLInputElement>('#round-until')!;
    day.value = '2026-03-01';
    day.dispatchEvent(new Event('change'));
    await press(round, 'Open the round');
    await comes(round, 'alert');
    expect(day.checkVisibility()).to.equal(true);
    byRole(round, 'button', /^Kind of card/).click();
    byRole(round, 'link', 'Please choose a day from today on, within a year').click();
    expect(isFocused(day)).to.equal(true);
  });

  it('takes what the page presets', async () => {
    const round = await showRound();
    Object.assign(round, {names: 'Ana, Ben', prompt: 'Our week', pattern: 'next', wish: 'ideas'});
    round.course.anew();
    await round.updateComplete;
    byRole(round, 'button', /^Kind of card: Ideas welcome/).click();
    expect((byRole(round, 'textbox', /^Who takes part/) as HTMLTextAreaElement).value).to.equal('Ana\nBen');
    expect(
      allByRole(round, 'radio')
        .filter((each) => (each as HTMLInputElement).checked)
        .map((each) => (each as HTMLInputElement).value),
    ).to.eql(['next', 'ideas']);
  });

  for (const locale of ['en-GB', 'es', 'ar']) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await showRound({locale})).to.be.accessible();
    });
  }
});
