import {expect} from '@open-wc/testing';
import {type RoundForm, nameMistake, namesIn, roundMistakes} from '../../../src/model/feedback/round-form.js';

const lists: [written: string, names: string[]][] = [
  ['Ana\nBen', ['Ana', 'Ben']],
  ['  Ana \r\n\r\n Ben\n', ['Ana', 'Ben']],
  ['Ana, Ben; Chloé', ['Ana', 'Ben', 'Chloé']],
  ['آنا، بن', ['آنا', 'بن']],
  ['Byrne, Orla\nReyes, Sol', ['Byrne, Orla', 'Reyes, Sol']],
  ['1. Ana\n2) Ben\n• Chloé\n- Dilan', ['Ana', 'Ben', 'Chloé', 'Dilan']],
  ['Ana\tBen', ['Ana', 'Ben']],
  ['-Ana\n7 of 9', ['-Ana', '7 of 9']],
  [' \n ', []],
];

const mistakes: [names: string[], others: string[], mistake: string | undefined][] = [
  [['Ana', 'Ben'], [], undefined],
  [['Ana'], [], 'few'],
  [['Ana'], ['Ben'], undefined],
  [[], ['Ana', 'Ben'], 'few'],
  [Array.from({length: 31}, (_, index) => `P${index}`), [], 'many'],
  [['Ana', 'ANA'], [], 'same'],
  [['ana'], ['Ana', 'Ben'], 'same'],
  [['x'.repeat(101), 'Ben'], [], 'longName'],
];

const form: RoundForm = {
  names: 'Ana\nBen',
  prompt: 'Our week',
  pattern: 'everyone',
  one: 0,
  wish: 'listen',
  otherView: false,
  until: '2026-03-17',
};
const days = ['2026-03-10', '2027-03-10'] as const;

describe('the form of a round', () => {
  for (const [written, names] of lists) {
    it(`reads ${JSON.stringify(written)}`, () => expect(namesIn(written)).to.eql(names));
  }

  for (const [names, others, mistake] of mistakes) {
    it(`finds ${mistake ?? 'nothing'} wrong with ${names.length} names beside ${others.length}`, () =>
      expect(nameMistake(names, others)).to.equal(mistake));
  }

  it('may be opened', () => expect(roundMistakes(form, days)).to.eql({}));

  it('names each field that is wrong', () => {
    expect(roundMistakes({...form, names: '', prompt: ' ', until: '2026-03-09'}, days)).to.eql({
      names: 'few',
      prompt: 'prompt',
      until: 'date',
    });
    expect(roundMistakes({...form, prompt: 'x'.repeat(1_001), until: '2027-03-11'}, days)).to.eql({
      prompt: 'longPrompt',
      until: 'date',
    });
    expect(roundMistakes({...form, until: ''}, days)).to.eql({until: 'date'});
  });
});
