import {expect, oneEvent} from '@open-wc/testing';
import {allByRole, byRole, deep} from '../../support/by-role.js';
import {comes, press, says, shown} from '../../support/check-in-form.js';
import {isFocused} from '../../support/finder.js';
import {sign, sits, stands} from './seated.js';
import {given, goTo, write} from './stage.js';

describe('<kith-feedback-round> for who gives in a round', () => {
  afterEach(() => goTo());

  it('says in words to whom, with no count and no bar', async () => {
    const {round} = await sits();
    expect(shown(round)).to.include('Still open: Ben, Chloé and Dilan.').and.to.include('pass at any time');
    expect(shown(round)).not.to.match(/\d+ (of|\/) \d+|%/);
    expect(deep(round, 'progress, meter')).to.eql([]);
    await expect(round).to.be.accessible();
  });

  it('writes a card, looks at it, and gives it', async () => {
    const {round} = await sits();
    await press(round, 'Write Ben');
    await write(round, 'What I noticed', 'You stayed when it was hard.');
    await sign(round);
    await says(round, 'This is how Ben will see it');
    const events = Promise.all([oneEvent(round, 'kith-give'), oneEvent(round, 'kith-given')]);
    await press(round, 'Give this card');
    await events;
    await stands(round, 'Ben', 'you have written');
    expect(shown(round)).to.include('Still open: Chloé and Dilan.');
  });

  it('is nudged softly at “You should …”, in words that are seen', async () => {
    const {round} = await sits();
    await press(round, 'Write Ben');
    await write(round, 'What I noticed', 'You should rest more.');
    await says(round, 'It may land more softly');
    const said = deep(round, '.said').find((each) => each.textContent.includes('softly'))!;
    expect([said.checkVisibility(), said.offsetHeight > 10]).to.eql([true, true]);
    await sign(round);
    await says(round, 'This is how Ben will see it');
  });

  it('shows help for words of a crisis, and sends them all the same', async () => {
    const {round} = await sits();
    await press(round, 'Write Ben');
    await write(round, 'What I noticed', 'Sometimes I want to die.');
    await says(round, 'Harbour Line');
    await sign(round);
    await press(round, 'Give this card');
    await stands(round, 'Ben', 'you have written');
  });

  it('keeps what was begun for one while another is written to', async () => {
    const {round} = await sits();
    await press(round, 'Write Ben');
    await write(round, 'What I noticed', 'For Ben');
    await press(round, 'Back to my place');
    await press(round, 'Write Chloé');
    await comes(round, 'textbox', 'What I noticed');
    expect((byRole(round, 'textbox', 'What I noticed') as HTMLTextAreaElement).value).to.equal('');
    await press(round, 'Back to my place');
    await press(round, 'Write Ben');
    await comes(round, 'textbox', 'What I noticed');
    expect((byRole(round, 'textbox', 'What I noticed') as HTMLTextAreaElement).value).to.equal('For Ben');
  });

  it('passes, and takes that back', async () => {
    const {round} = await sits();
    await press(round, 'Pass Ben');
    await stands(round, 'Ben', 'you passed');
    expect(shown(round)).to.include('Still open: Chloé and Dilan.');
    await press(round, 'Write after all Ben');
    await stands(round, 'Ben', 'open');
  });

  it('opens a card that was given, and takes it back for ever', async () => {
    const {round, backend, own} = await sits();
    await given(backend, own, 'Ben', {noticed: 'You stayed', signature: 'Ana'});
    window.dispatchEvent(new Event('focus'));
    await press(round, 'My card Ben');
    await says(round, 'You stayed');
    await expect(round).to.be.accessible();
    await press(round, 'Take it back');
    await press(round, 'Take it back for ever');
    await says(round, 'Nobody can read it then, also not you');
    await says(round, 'Your card was taken back');
  });

  it('says why cards are signed where so few write to each other', async () => {
    const {round} = await sits({pattern: 'next'});
    await press(round, 'Write Ben');
    await says(round, 'Cards in this round are signed');
    expect(allByRole(round, 'radio')).to.eql([]);
    expect((byRole(round, 'textbox', 'Your name on the card') as HTMLInputElement).value).to.equal('Ana');
  });

  it('keeps the words, and says so, when they cannot be sent', async () => {
    const {round, backend} = await sits();
    await press(round, 'Write Ben');
    await write(round, 'What I noticed', 'You stayed.');
    await sign(round);
    backend.fails = 'offline';
    await press(round, 'Give this card');
    await says(round, 'Your words are still here');
    expect(shown(round)).to.include('You stayed.');
    backend.fails = undefined;
    await press(round, 'Try again');
    await stands(round, 'Ben', 'you have written');
  });

  it('leads the focus to where one writes, and back', async () => {
    const {round} = await sits();
    await press(round, 'Write Ben');
    const field = await comes(round, 'textbox', 'What I noticed');
    if (!isFocused(field)) await oneEvent(field, 'focus');
    await press(round, 'Back to my place');
    const title = await comes(round, 'heading', 'A place for Ana');
    if (!isFocused(title)) await oneEvent(title, 'focus');
  });

  it('leads the focus on when a card was given, and when one passes', async () => {
    const {round} = await sits();
    await press(round, 'Write Ben');
    await write(round, 'What I noticed', 'You stayed.');
    await sign(round);
    await press(round, 'Give this card');
    await stands(round, 'Ben', 'you have written');
    const title = await comes(round, 'heading', 'A place for Ana');
    if (!isFocused(title)) await oneEvent(title, 'focus');
    await press(round, 'Pass Chloé');
    const after = await comes(round, 'button', 'Write after all Chloé');
    if (!isFocused(after)) await oneEvent(after, 'focus');
  });

  it('keeps the focus while a card that was given is opened, corrected and left', async () => {
    const {round, backend, own} = await sits();
    await given(backend, own, 'Ben', {noticed: 'You stayed', signature: 'Ana'});
    window.dispatchEvent(new Event('focus'));
    await press(round, 'My card Ben');
    const title = await comes(round, 'heading', 'A card for Ben');
    if (!isFocused(title)) await oneEvent(title, 'focus');
    await press(round, /^Correct it/);
    const field = await comes(round, 'textbox', 'What I noticed');
    if (!isFocused(field)) await oneEvent(field, 'focus');
    backend.fails = 'server';
    await press(round, 'Save');
    await says(round, 'That did not work.');
  });
});
