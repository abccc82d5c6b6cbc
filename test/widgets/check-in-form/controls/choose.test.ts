import {expect} from '@open-wc/testing';
import {declined} from '../../../../src/model/questionnaire/answers.js';
import type {Answer, Item} from '../../../../src/model/questionnaire/questionnaire.js';
import {chosen} from '../../../../src/widgets/check-in-form/controls/choose.js';

const one: Item = {linkId: 'q', type: 'choice', options: [{value: 'a', text: 'A'}]};
const options = [
  {value: 'a', text: 'A'},
  {value: 'b', text: 'B'},
  {value: 'none', text: 'None', exclusive: true},
];
const many: Item = {linkId: 'q', type: 'choice', repeats: true, options};

const cases: [what: string, item: Item, before: Answer[], answer: Answer, on: boolean, after: Answer[]][] = [
  ['one takes the other away', one, ['b'], 'a', true, ['a']],
  ['of many, one is added', many, ['a'], 'b', true, ['a', 'b']],
  ['of many, one is taken away', many, ['a', 'b'], 'a', false, ['b']],
  ['“none” takes all away', many, ['a', 'b'], 'none', true, ['none']],
  ['any takes “none” away', many, ['none'], 'a', true, ['a']],
  ['any takes “prefer not to say” away', many, [declined], 'a', true, ['a']],
  ['“prefer not to say” takes all away', many, ['a', {other: 'x'}], declined, true, [declined]],
  ['own words stand beside the others', many, ['a'], {other: ''}, true, ['a', {other: ''}]],
  ['own words are there once', many, [{other: 'x'}], {other: 'y'}, true, [{other: 'y'}]],
  ['own words are taken away', many, ['a', {other: 'x'}], {other: ''}, false, ['a']],
];

describe('choosing', () => {
  for (const [what, item, before, answer, on, after] of cases) {
    it(what, () => {
      expect(chosen(item, before, answer, on)).to.deep.equal(after);
    });
  }
});
