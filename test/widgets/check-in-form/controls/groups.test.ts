import {expect} from '@open-wc/testing';
import {declined} from '../../../../src/model/questionnaire/answers.js';
import type {Item} from '../../../../src/model/questionnaire/questionnaire.js';
import {allByRole, byRole, namesByRole} from '../../../support/by-role.js';
import {isFocused} from '../../../support/finder.js';
import {answersTo, ask, optionsOf, press, typeInto} from './asking.js';

const options = optionsOf('Never', 'Daily');
const row = (linkId: string, text: string, more: Partial<Item> = {}): Item => ({
  linkId,
  type: 'choice',
  text,
  options,
  ...more,
});
const matrix: Item = {
  linkId: 'matrix',
  type: 'group',
  control: 'matrix',
  text: 'How often?',
  items: [row('sleep', 'Bad sleep'), row('food', 'No appetite')],
};

describe('a matrix', () => {
  it('is a table whose rows and columns have heads', async () => {
    const asker = await ask([matrix]);
    expect(namesByRole(asker, 'columnheader')).to.deep.equal(['Never', 'Daily', 'Prefer not to say']);
    expect(namesByRole(asker, 'rowheader')).to.deep.equal(['Bad sleep', 'No appetite']);
  });

  it('names each control by its row and its column', async () => {
    const asker = await ask([matrix]);
    await press(asker, byRole(asker, 'radio', 'No appetite Daily'));
    await press(asker, byRole(asker, 'radio', 'Bad sleep Prefer not to say'));
    expect(answersTo(asker, 'food')).to.deep.equal(['daily']);
    expect(answersTo(asker, 'sleep')).to.deep.equal([declined]);
  });

  it('stacks on a narrow screen: the same controls, with their words beside them', async () => {
    const asker = await ask([matrix], {answers: {food: ['daily']}});
    const before = allByRole(asker, 'radio');
    asker.style.inlineSize = '280px';
    expect(allByRole(asker, 'radio')).to.deep.equal(before);
    const words = [...asker.shadowRoot!.querySelectorAll('td label span')].map(
      (word) => word.getBoundingClientRect().width,
    );
    expect(Math.min(...words)).to.be.greaterThan(20);
    expect(asker.shadowRoot!.querySelector('table')!.scrollWidth).to.be.at.most(280);
  });

  it('is no table where its questions differ', async () => {
    const other = {...matrix, items: [...matrix.items!, {linkId: 'why', type: 'string', text: 'Why?'} as const]};
    const asker = await ask([other]);
    expect(namesByRole(asker, 'table')).to.deep.equal([]);
    expect(namesByRole(asker, 'radiogroup')).to.deep.equal(['Bad sleep', 'No appetite']);
  });

  it('says a mistake in its row', async () => {
    const asker = await ask([matrix], {mistakes: {food: 'Choose one.'}});
    const radio = byRole(asker, 'radio', 'No appetite Daily');
    const mistake = asker.shadowRoot!.getElementById(radio.getAttribute('aria-describedby')!);
    expect(mistake!.textContent).to.equal('Choose one.');
  });
});

const name: Item = {linkId: 'name', type: 'string', text: 'Name', plain: true};
const medicine: Item = {linkId: 'medicine', type: 'group', repeats: true, text: 'Medicine', items: [name]};

for (const control of [undefined, 'table'] as const) {
  const item: Item = {...medicine, ...(control && {control})};

  describe(`a repeating group${control ? ' as a table' : ''}`, () => {
    it('adds a turn, and goes there', async () => {
      const asker = await ask([item]);
      await press(asker, byRole(asker, 'button', 'Add another: Medicine'));
      const boxes = allByRole(asker, 'textbox', 'Name');
      expect(boxes).to.have.length(2);
      await asker.updateComplete;
      expect(isFocused(boxes[1]!.closest<HTMLElement>('[tabindex]')!)).to.equal(true);
    });

    it('keeps what was written in the others when one is taken away', async () => {
      const asker = await ask([item], {answers: {medicine: [3]}});
      for (const [index, text] of ['a', 'b', 'c'].entries())
        await typeInto(asker, allByRole(asker, 'textbox', 'Name')[index]!, text);
      await press(asker, byRole(asker, 'button', 'Remove Medicine 2'));
      const texts = allByRole(asker, 'textbox', 'Name').map((box) => (box as HTMLInputElement).value);
      expect(texts).to.deep.equal(['a', 'c']);
    });

    it('offers no more turns than it may have, nor fewer than it must', async () => {
      const asker = await ask([{...item, minOccurs: 2, maxOccurs: 2}]);
      expect(namesByRole(asker, 'button')).to.deep.equal([]);
    });
  });
}
