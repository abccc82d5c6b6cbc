import {expect} from '@open-wc/testing';
import type {Answer, Item} from '../../src/model/questionnaire/questionnaire.js';
import {answerText} from '../../src/ui/answer-text.js';

const words = {yes: 'Yes', no: 'No', declined: 'Prefer not to say'};
const mood: Item = {linkId: 'a', type: 'choice', options: [{value: '4', text: 'Good'}]};
const weight: Item = {linkId: 'b', type: 'quantity', units: [{value: 'kg', text: 'kilograms'}]};

const rows: [about: string, answer: Answer, item: Item | undefined, text: string][] = [
  ['an option', '4', mood, 'Good'],
  ['an option that is gone', '9', mood, '9'],
  ['words beside the options', {other: 'So-so'}, mood, 'So-so'],
  ['“prefer not to say”', {declined: true}, mood, 'Prefer not to say'],
  ['yes', true, undefined, 'Yes'],
  ['no', false, undefined, 'No'],
  ['a number', 1234.5, undefined, '1,234.5'],
  ['an amount', {value: 70, unit: 'kg'}, weight, '70 kilograms'],
  ['an amount in a unit of its own', {value: 70, unit: 'lb'}, weight, '70 lb'],
  ['a day', '2026-03-10', {linkId: 'c', type: 'date'}, '10 March 2026'],
  ['a text', '2026-03-10', {linkId: 'd', type: 'text'}, '2026-03-10'],
];

describe('an answer as a person reads it', () => {
  for (const [about, answer, item, text] of rows)
    it(`is right for ${about}`, () => {
      expect(answerText(answer, item, words, 'en-GB')).to.equal(text);
    });
});
