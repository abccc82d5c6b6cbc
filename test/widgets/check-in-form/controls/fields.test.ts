import {expect} from '@open-wc/testing';
import {declined} from '../../../../src/model/questionnaire/answers.js';
import type {Item} from '../../../../src/model/questionnaire/questionnaire.js';
import {allByRole, byRole, namesByRole} from '../../../support/by-role.js';
import {appears, isFocused, textOf} from '../../../support/finder.js';
import {answersTo, ask, optionsOf, press, typeInto} from './asking.js';

const field = (asker: Element): HTMLInputElement =>
  asker.shadowRoot!.querySelector<HTMLInputElement>('input:not([type=checkbox])')!;

const described = (control: HTMLElement): string => {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  const root = control.getRootNode() as ShadowRoot;
  return ids.map((id) => textOf(root.getElementById(id) ?? undefined)).join(' ');
};

describe('a text field', () => {
  const note: Item = {linkId: 'note', type: 'text', text: 'Anything else?'};

  it('takes what is typed, without a word to the browser’s memory', async () => {
    const asker = await ask([note]);
    const box = byRole(asker, 'textbox', 'Anything else?');
    await typeInto(asker, box, 'I am well.');
    expect(answersTo(asker, 'note')).to.deep.equal(['I am well.']);
    expect(box.getAttribute('autocomplete')).to.equal('off');
  });

  it('has no answer when it is empty', async () => {
    const asker = await ask([note], {answers: {note: ['x']}});
    await typeInto(asker, byRole(asker, 'textbox'), '');
    expect(answersTo(asker, 'note')).to.deep.equal([]);
  });

  it('brings back what was typed when “prefer not to say” is taken back', async () => {
    const asker = await ask([note], {answers: {note: ['I am well.']}});
    const decline = byRole(asker, 'checkbox', 'Prefer not to say');
    await press(asker, decline);
    expect(answersTo(asker, 'note')).to.deep.equal([declined]);
    await press(asker, decline);
    expect((byRole(asker, 'textbox') as HTMLTextAreaElement).value).to.equal('I am well.');
  });

  it('says of “prefer not to say” what is not said', async () => {
    const asker = await ask([note]);
    expect(described(byRole(asker, 'checkbox', 'Prefer not to say'))).to.equal('Anything else?');
  });

  it('stops declining when somebody types after all', async () => {
    const asker = await ask([note], {answers: {note: [declined]}});
    await typeInto(asker, byRole(asker, 'textbox'), 'Well');
    expect(answersTo(asker, 'note')).to.deep.equal(['Well']);
    expect((byRole(asker, 'checkbox') as HTMLInputElement).checked).to.equal(false);
  });

  it('says how much room is left near the end, and cuts nothing off', async () => {
    const asker = await ask([{...note, maxLength: 60}], {answers: {note: ['a'.repeat(47)]}});
    await appears(asker, () => allByRole(asker, 'status')[0]);
    expect(textOf(byRole(asker, 'status'))).to.equal('Room for 10 more characters');
    await typeInto(asker, byRole(asker, 'textbox'), 'a'.repeat(63));
    expect(textOf(byRole(asker, 'status'))).to.equal('3 characters too many');
    expect(answersTo(asker, 'note')).to.deep.equal(['a'.repeat(63)]);
  });

  it('says nothing of it before', async () => {
    const asker = await ask([{...note, maxLength: 600}], {answers: {note: ['a']}});
    expect(namesByRole(asker, 'status')).to.deep.equal([]);
  });

  it('runs as what is written in it', async () => {
    const asker = await ask([note], {locale: 'ar'});
    await typeInto(asker, byRole(asker, 'textbox'), 'hello');
    expect(getComputedStyle(byRole(asker, 'textbox')).direction).to.equal('ltr');
  });
});

describe('a number', () => {
  const sleep: Item = {linkId: 'sleep', type: 'decimal', text: 'Hours of sleep'};

  it('is read as people of the language write it, and left as it was typed', async () => {
    const asker = await ask([sleep], {locale: 'es'});
    await typeInto(asker, byRole(asker, 'textbox'), '7,50');
    expect(answersTo(asker, 'sleep')).to.deep.equal([7.5]);
    expect(field(asker).value).to.equal('7,50');
  });

  it('keeps what is no number', async () => {
    const asker = await ask([sleep]);
    await typeInto(asker, byRole(asker, 'textbox'), 'seven');
    expect(answersTo(asker, 'sleep')).to.deep.equal(['seven']);
    expect(field(asker).value).to.equal('seven');
  });

  it('shows one that comes from elsewhere', async () => {
    const asker = await ask([sleep], {locale: 'es'});
    await typeInto(asker, byRole(asker, 'textbox'), '7');
    asker.answers = {sleep: [8.5]};
    await asker.updateComplete;
    expect(field(asker).value).to.equal('8,5');
  });

  it('asks for a number pad', async () => {
    const asker = await ask([sleep, {linkId: 'people', type: 'integer', text: 'People'}]);
    const boxes = [...asker.shadowRoot!.querySelectorAll<HTMLInputElement>('input[inputmode]')];
    expect(boxes.map(({inputMode}) => inputMode)).to.deep.equal(['decimal', 'numeric']);
  });
});

describe('a quantity', () => {
  const units = optionsOf('KG', 'Pounds');
  const weight: Item = {linkId: 'weight', type: 'quantity', text: 'Weight', units};

  it('goes with its unit', async () => {
    const asker = await ask([weight]);
    await typeInto(asker, byRole(asker, 'textbox', 'Weight'), '70');
    await typeInto(asker, byRole(asker, 'combobox', 'Unit'), 'pounds');
    expect(answersTo(asker, 'weight')).to.deep.equal([{value: 70, unit: 'pounds'}]);
  });

  it('remembers the unit that was chosen first', async () => {
    const asker = await ask([weight]);
    await typeInto(asker, byRole(asker, 'combobox', 'Unit'), 'pounds');
    await typeInto(asker, byRole(asker, 'textbox', 'Weight'), '70');
    expect(answersTo(asker, 'weight')).to.deep.equal([{value: 70, unit: 'pounds'}]);
  });

  it('takes a unit of one’s own where it may', async () => {
    const asker = await ask([{...weight, unitOpen: true}]);
    await typeInto(asker, byRole(asker, 'textbox', 'Weight'), '11');
    await typeInto(asker, byRole(asker, 'textbox', 'Unit'), 'Stone');
    expect(answersTo(asker, 'weight')).to.deep.equal([{value: 11, unit: 'Stone'}]);
    await typeInto(asker, byRole(asker, 'textbox', 'Unit'), 'Pounds');
    expect(answersTo(asker, 'weight')).to.deep.equal([{value: 11, unit: 'pounds'}]);
  });

  it('only names a unit that is the only one', async () => {
    const asker = await ask([{...weight, units: units.slice(0, 1)}]);
    expect(namesByRole(asker, 'combobox')).to.deep.equal([]);
    expect(described(byRole(asker, 'textbox', 'Weight'))).to.equal('KG');
  });

  it('says of which question a unit is', async () => {
    const asker = await ask([weight]);
    expect(described(byRole(asker, 'combobox', 'Unit'))).to.equal('Weight');
  });
});

describe('a date or time', () => {
  const kinds = [
    {type: 'date', native: 'date', value: '2026-03-01'},
    {type: 'dateTime', native: 'datetime-local', value: '2026-03-01T18:30'},
    {type: 'time', native: 'time', value: '18:30'},
  ] as const;

  for (const {type, native, value} of kinds) {
    it(`of type ${type} is a native ${native} field`, async () => {
      const asker = await ask([{linkId: 'when', type, text: 'When?'}]);
      expect(field(asker).type).to.equal(native);
      await typeInto(asker, field(asker), value);
      expect(answersTo(asker, 'when')).to.deep.equal([value]);
      expect(field(asker).value).to.equal(value);
    });
  }
});

describe('a drop-down', () => {
  const where: Item = {
    linkId: 'where',
    type: 'choice',
    control: 'drop-down',
    text: 'Where?',
    options: optionsOf('Antrim', 'Down'),
  };

  it('is a native list, with “prefer not to say” at its end', async () => {
    const asker = await ask([where]);
    const list = byRole(asker, 'combobox', 'Where?') as HTMLSelectElement;
    expect([...list.options].map(({text}) => text)).to.deep.equal([
      'Choose one',
      'Antrim',
      'Down',
      'Prefer not to say',
    ]);
  });

  const picks = [
    ['Down', ['down']],
    ['Choose one', []],
    ['Prefer not to say', [declined]],
    ['In my own words', [{other: ''}]],
  ] as const;
  for (const [text, answers] of picks) {
    it(`takes “${text}”`, async () => {
      const asker = await ask([{...where, open: true}], {answers: {where: ['antrim']}});
      const list = byRole(asker, 'combobox') as HTMLSelectElement;
      list.selectedIndex = [...list.options].findIndex((option) => option.text === text);
      list.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await asker.updateComplete;
      expect(answersTo(asker, 'where')).to.deep.equal(answers);
      expect(list.selectedOptions[0]!.text).to.equal(text);
    });
  }

  it('stands for more options than twelve', async () => {
    const options = optionsOf(...Array.from({length: 13}, (_, index) => `Place ${index}`));
    const asker = await ask([{linkId: 'where', type: 'choice', text: 'Where?', options}]);
    expect(namesByRole(asker, 'combobox')).to.deep.equal(['Where?']);
  });
});

describe('a question with several texts', () => {
  const helps: Item = {linkId: 'helps', type: 'string', text: 'What helps?', repeats: true};

  it('adds a field, and puts the caret into it', async () => {
    const asker = await ask([helps]);
    await typeInto(asker, byRole(asker, 'textbox', 'Answer 1'), 'Walking');
    await press(asker, byRole(asker, 'button', 'Add another answer'));
    expect(isFocused(byRole(asker, 'textbox', 'Answer 2'))).to.equal(true);
    await typeInto(asker, byRole(asker, 'textbox', 'Answer 2'), 'Friends');
    expect(answersTo(asker, 'helps')).to.deep.equal(['Walking', 'Friends']);
  });

  it('takes one away', async () => {
    const asker = await ask([helps], {answers: {helps: ['a', 'b', 'c']}});
    await press(asker, byRole(asker, 'button', 'Remove answer 2'));
    expect(answersTo(asker, 'helps')).to.deep.equal(['a', 'c']);
    expect((byRole(asker, 'textbox', 'Answer 2') as HTMLInputElement).value).to.equal('c');
  });

  it('offers no more than it may hold', async () => {
    const asker = await ask([{...helps, maxOccurs: 2}], {answers: {helps: ['a', 'b']}});
    expect(namesByRole(asker, 'button')).not.to.include('Add another answer');
  });
});
