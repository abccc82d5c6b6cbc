import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {declined} from '../../../../src/model/questionnaire/answers.js';
import type {Item} from '../../../../src/model/questionnaire/questionnaire.js';
import {allByRole, byRole, namesByRole} from '../../../support/by-role.js';
import {textOf} from '../../../support/finder.js';
import {answersTo, ask, optionsOf, press, typeInto} from './asking.js';

const often: Item = {linkId: 'often', type: 'choice', text: 'How often?', options: optionsOf('Never', 'Daily')};
const words: Item = {
  linkId: 'words',
  type: 'choice',
  control: 'chips',
  repeats: true,
  text: 'Which words fit?',
  options: [
    {value: 'calm', text: 'Calm'},
    {value: 'numb', text: 'Numb', about: 'Feeling little or nothing'},
    {value: 'unsure', text: 'Not sure', exclusive: true},
  ],
};
const feeling: Item = {
  linkId: 'feeling',
  type: 'choice',
  control: 'scale',
  text: 'How are you?',
  options: [
    {value: '1', text: 'Low', face: 1},
    {value: '5', text: 'Good', face: 5},
  ],
};

describe('a choice', () => {
  it('is a group of native radio buttons, with “prefer not to say” among them', async () => {
    const asker = await ask([often]);
    expect(namesByRole(asker, 'radiogroup')).to.deep.equal(['How often?']);
    expect(namesByRole(asker, 'radio')).to.deep.equal(['Never', 'Daily', 'Prefer not to say']);
  });

  it('is answered by a press anywhere in the row', async () => {
    const asker = await ask([often]);
    await press(asker, byRole(asker, 'radio', 'Daily').closest('label')!);
    expect(answersTo(asker, 'often')).to.deep.equal(['daily']);
  });

  it('is answered by arrow keys alone', async () => {
    const asker = await ask([often]);
    byRole(asker, 'radio', 'Never').focus();
    await sendKeys({press: 'ArrowDown'});
    expect(answersTo(asker, 'often')).to.deep.equal(['daily']);
  });

  it('takes “prefer not to say” for an answer, and goes back from it', async () => {
    const asker = await ask([often], {answers: {often: ['daily']}});
    await press(asker, byRole(asker, 'radio', 'Prefer not to say'));
    expect(answersTo(asker, 'often')).to.deep.equal([declined]);
    await press(asker, byRole(asker, 'radio', 'Never'));
    expect(answersTo(asker, 'often')).to.deep.equal(['never']);
  });

  it('does not offer it where the questionnaire does not', async () => {
    const asker = await ask([{...often, plain: true}]);
    expect(namesByRole(asker, 'radio')).to.deep.equal(['Never', 'Daily']);
  });

  it('shows an answer that comes from elsewhere', async () => {
    const asker = await ask([often], {answers: {often: ['never']}});
    asker.answers = {often: ['daily']};
    await asker.updateComplete;
    expect((byRole(asker, 'radio', 'Daily') as HTMLInputElement).checked).to.equal(true);
  });

  it('offers yes and no', async () => {
    const asker = await ask([{linkId: 'again', type: 'boolean', text: 'Again?'}]);
    await press(asker, byRole(asker, 'radio', 'No'));
    expect(answersTo(asker, 'again')).to.deep.equal([false]);
  });

  it('gives every row 44 pixels', async () => {
    const asker = await ask([often, words, feeling]);
    for (const input of [...allByRole(asker, 'radio'), ...allByRole(asker, 'checkbox')])
      expect(input.closest('label')!.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('a choice of several', () => {
  it('adds and takes away', async () => {
    const asker = await ask([{...often, repeats: true}]);
    for (const name of ['Never', 'Daily', 'Never']) await press(asker, byRole(asker, 'checkbox', name));
    expect(answersTo(asker, 'often')).to.deep.equal(['daily']);
  });

  it('lets one that stands alone take the others away', async () => {
    const asker = await ask([words], {answers: {words: ['calm']}});
    await press(asker, byRole(asker, 'checkbox', 'Not sure'));
    expect(answersTo(asker, 'words')).to.deep.equal(['unsure']);
    expect((byRole(asker, 'checkbox', 'Calm') as HTMLInputElement).checked).to.equal(false);
  });

  it('brings back what was chosen when “prefer not to say” is taken back', async () => {
    const asker = await ask([words], {answers: {words: ['calm', 'numb']}});
    const decline = byRole(asker, 'checkbox', 'Prefer not to say');
    await press(asker, decline);
    expect(answersTo(asker, 'words')).to.deep.equal([declined]);
    await press(asker, decline);
    expect(answersTo(asker, 'words')).to.deep.equal(['calm', 'numb']);
  });

  it('explains its words without a pointer', async () => {
    const asker = await ask([words]);
    await press(asker, byRole(asker, 'button', 'What do these words mean?'));
    expect(textOf(asker.shadowRoot!.querySelector('dl')!)).to.equal('NumbFeeling little or nothing');
  });
});

describe('a scale', () => {
  it('says each point in words, beside a face that says nothing', async () => {
    const asker = await ask([feeling]);
    expect(namesByRole(asker, 'radio')).to.deep.equal(['Low', 'Good', 'Prefer not to say']);
    const faces = [...asker.shadowRoot!.querySelectorAll('svg')];
    expect(faces.map((face) => face.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true']);
  });

  it('stands in a row where there is room, and one below another where there is not', async () => {
    const asker = await ask([feeling]);
    const tops = (): number[] =>
      ['Low', 'Good'].map((name) => byRole(asker, 'radio', name).closest('label')!.getBoundingClientRect().top);
    expect(new Set(tops()).size).to.equal(1);
    asker.style.inlineSize = '280px';
    expect(new Set(tops()).size).to.equal(2);
  });
});

describe('a choice with own words', () => {
  const open: Item = {...often, open: true};

  it('asks for them once they are chosen', async () => {
    const asker = await ask([open]);
    expect(namesByRole(asker, 'textbox')).to.deep.equal([]);
    await press(asker, byRole(asker, 'radio', 'In my own words'));
    await typeInto(asker, byRole(asker, 'textbox', 'Your own words'), 'Now and then');
    expect(answersTo(asker, 'often')).to.deep.equal([{other: 'Now and then'}]);
  });

  it('calls them as the questionnaire does, and asks for what they are', async () => {
    const asker = await ask([{...open, openLabel: 'On another day', openType: 'date'}]);
    await press(asker, byRole(asker, 'radio', 'On another day'));
    const field = asker.shadowRoot!.querySelector<HTMLInputElement>('.own')!;
    await typeInto(asker, field, '2026-03-01');
    expect(field.type).to.equal('date');
    expect(answersTo(asker, 'often')).to.deep.equal([{other: '2026-03-01'}]);
  });

  it('keeps them while another option is tried', async () => {
    const asker = await ask([open]);
    await press(asker, byRole(asker, 'radio', 'In my own words'));
    await typeInto(asker, byRole(asker, 'textbox'), 'Now and then');
    await press(asker, byRole(asker, 'radio', 'Never'));
    await press(asker, byRole(asker, 'radio', 'In my own words'));
    expect(answersTo(asker, 'often')).to.deep.equal([{other: 'Now and then'}]);
  });
});
