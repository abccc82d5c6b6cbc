import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {declined} from '../../../../src/model/questionnaire/answers.js';
import type {Item} from '../../../../src/model/questionnaire/questionnaire.js';
import {allByRole, byRole, namesByRole} from '../../../support/by-role.js';
import {textOf} from '../../../support/finder.js';
import {answersTo, ask, press, typeInto} from './asking.js';

const labels = {0: 'None', 10: 'The most I can imagine'};
const distress: Item = {
  linkId: 'distress',
  type: 'integer',
  control: 'rating',
  min: 0,
  max: 10,
  text: 'Distress',
  labels,
};
const near: Item = {
  linkId: 'near',
  type: 'integer',
  control: 'slider',
  min: 0,
  max: 10,
  text: 'How near?',
  labels: {0: 'Far', 5: 'In between', 10: 'Near'},
};

describe('a rating', () => {
  it('is a row of native radio buttons, whose ends say what they mean', async () => {
    const names = namesByRole(await ask([distress]), 'radio');
    expect(names).to.have.length(12);
    expect([names[0], names[5], names[10]]).to.deep.equal(['0 None', '5', '10 The most I can imagine']);
  });

  it('answers with a number', async () => {
    const asker = await ask([distress]);
    await press(asker, byRole(asker, 'radio', '7'));
    expect(answersTo(asker, 'distress')).to.deep.equal([7]);
  });

  it('goes by arrow keys', async () => {
    const asker = await ask([distress], {answers: {distress: [7]}});
    byRole(asker, 'radio', '7').focus();
    await sendKeys({press: 'ArrowRight'});
    expect(answersTo(asker, 'distress')).to.deep.equal([8]);
  });

  it('wraps on a narrow screen, 44 pixels each', async () => {
    const asker = await ask([distress]);
    asker.style.inlineSize = '280px';
    const boxes = allByRole(asker, 'radio').map((radio) => radio.closest('label')!.getBoundingClientRect());
    for (const {width, height} of boxes) expect(Math.min(width, height)).to.be.at.least(44);
    expect(asker.shadowRoot!.querySelector('fieldset')!.scrollWidth).to.be.at.most(280);
  });

  it('is a field where there are too many numbers', async () => {
    const asker = await ask([{...distress, max: 1000}]);
    expect(namesByRole(asker, 'textbox')).to.deep.equal(['Distress']);
  });
});

describe('a slider', () => {
  it('has no answer until it is touched', async () => {
    const asker = await ask([near]);
    expect(answersTo(asker, 'near')).to.deep.equal([]);
    expect(byRole(asker, 'slider', 'How near?').getAttribute('aria-valuetext')).to.equal('Not answered yet');
  });

  it('says its number and its words', async () => {
    const asker = await ask([near]);
    await typeInto(asker, byRole(asker, 'slider'), '10');
    expect(answersTo(asker, 'near')).to.deep.equal([10]);
    expect(byRole(asker, 'slider').getAttribute('aria-valuetext')).to.equal('10 – Near');
    expect(textOf(asker.shadowRoot!.querySelector('output')!)).to.equal('10 – Near');
  });

  for (const key of ['Space', 'Enter']) {
    it(`takes where it stands by ${key}`, async () => {
      const asker = await ask([near]);
      byRole(asker, 'slider').focus();
      await sendKeys({press: key === 'Space' ? ' ' : key});
      expect(answersTo(asker, 'near')).to.deep.equal([5]);
    });
  }

  it('takes where it stands by a tap', async () => {
    const asker = await ask([near]);
    await press(asker, byRole(asker, 'slider'));
    expect(answersTo(asker, 'near')).to.deep.equal([5]);
  });

  it('can be declined', async () => {
    const asker = await ask([near], {answers: {near: [3]}});
    await press(asker, byRole(asker, 'checkbox', 'Prefer not to say'));
    expect(answersTo(asker, 'near')).to.deep.equal([declined]);
  });
});
