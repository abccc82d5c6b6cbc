import {expect, oneEvent} from '@open-wc/testing';
import type {KithRoundOpenedEvent} from '../../../src/widgets/feedback-round/events.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {comes, press, says, shown} from '../../support/check-in-form.js';
import {isFocused, textOf} from '../../support/finder.js';
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

  it('says what is missing, and puts the caret there', async () => {
    const round = await showRound();
    await press(round, 'Open the round');
    await comes(round, 'alert');
    expect(shown(round)).to.include('two names at least').and.to.include('Please write what it is about');
    expect(isFocused(byRole(round, 'textbox', /^Who takes part/))).to.equal(true);
    await write(round, /^Who takes part/, 'Ana\nana');
    expect(shown(round)).to.include('the same name');
    await expect(round).to.be.accessible();
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

  it('takes what the page presets', async () => {
    const round = await showRound();
    Object.assign(round, {names: 'Ana, Ben', prompt: 'Our week', pattern: 'next', wish: 'ideas'});
    round.course.anew();
    await round.updateComplete;
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
