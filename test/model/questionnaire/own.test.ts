import {expect} from '@open-wc/testing';
import {readOwn} from '../../../src/model/questionnaire/own.js';
import {asking, choice, line} from './asking.js';

const endless: Record<string, unknown> = {linkId: 'a', type: 'group'};
endless['items'] = [endless];

const score = {id: 's', name: 'S', algorithm: {id: 's', version: '1'}, items: ['x'], min: 0, max: 1, higher: 'better'};

describe('a site’s own questionnaire', () => {
  it('is read', () => {
    expect(readOwn(asking([choice('a'), line('b')])).items).to.have.lengthOf(2);
  });

  for (const [about, value, where] of [
    ['nothing', undefined, /its top/],
    ['no items', asking([]), /items: is empty/],
    ['an unknown type', {...asking([]), items: [{linkId: 'a', type: 'essay'}]}, /items\.0\.type/],
    ['an unknown key', {...asking([]), items: [{linkId: 'a', type: 'string', onclick: 'x'}]}, /items\.0\.onclick/],
    ['the same linkId twice', asking([line('a'), line('a')]), /two have the linkId “a”/],
    ['a choice without options', asking([choice('a', {options: []})]), /a choice needs options/],
    [
      'two options alike',
      asking([
        choice('a', {
          options: [
            {value: '1', text: 'A'},
            {value: '1', text: 'B'},
          ],
        }),
      ]),
      /“1”/,
    ],
    [
      'a condition on nothing',
      asking([line('a', {enableWhen: [{question: 'z', operator: 'exists', answer: true}]})]),
      /“z”/,
    ],
    ['a link that runs', asking([line('a', {link: 'javascript:alert(1)'})]), /items\.0\.link/],
    ['a score of nothing', {...asking([line('a')]), scores: [score]}, /“x” is no linkId/],
    ['a risk of nothing', asking([line('a')], {risks: [{item: 'x', operator: '=', value: 1}]}), /“x” is no linkId/],
    ['a risk of no score', asking([line('a')], {risks: [{score: 'x', operator: '>=', value: 1}]}), /“x” is no score/],
    ['items without end', {...asking([]), items: [endless]}, /nested too deeply/],
    ['too many items', asking(Array.from({length: 3001}, (_, at) => line(`${at}`))), /more than 3000/],
  ] as [string, unknown, RegExp][])
    it(`is refused for ${about}, and told where`, () => {
      expect(() => readOwn(value)).to.throw(TypeError, where);
    });
});
