import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold, searchWords, stretches} from '../../../src/model/text/fold.js';

const folded: [text: string, as: string][] = [
  ['Grief', 'grief'],
  ['Café', 'cafe'],
  ['Ñandú', 'nandu'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['İstanbul ılık', 'istanbul ilik'],
  ['Smørrebrød', 'smorrebrod'],
  ['Œuvre', 'oeuvre'],
  ['ﬁnd', 'find'],
  ['carers’', "carers'"],
  ['أَهْلاً', 'اهلا'],
  ['مدرسة', 'مدرسه'],
  ['مستشفى', 'مستشفي'],
  ['ســلام', 'سلام'],
];

const searched: [text: string, words: string[]][] = [
  ['', []],
  ['   ', []],
  ['grief', ['grief']],
  ['  Grief \t Belfast ', ['grief', 'belfast']],
  ['grief "New York"', ['grief', 'new york']],
  ['“New York” grief', ['new york', 'grief']],
  ['«nueva york»', ['nueva york']],
  ['"new yor', ['new yor']],
  ['""', []],
];

const marked: [text: string, words: string[], as: string][] = [
  ['Room to Grieve', ['grie'], 'Room to [Grie]ve'],
  ['Café Café', ['cafe'], '[Café] [Café]'],
  ['Straße', ['ss'], 'Stra[ß]e'],
  ['Straße', ['s'], '[S]tra[ß]e'],
  ['banana', ['an', 'nan'], 'b[anan]a'],
  ['aaa', ['a'], '[aaa]'],
  ['قهوة الصباح', ['قهوه'], '[قهوة] الصباح'],
  ['👋 hello 👋', ['hello'], '👋 [hello] 👋'],
  ['nothing', ['else'], 'nothing'],
  ['', ['a'], ''],
];

describe('folding', () => {
  for (const [text, as] of folded) {
    it(`reads “${text}” as “${as}”`, () => {
      expect(fold(text)).to.equal(as);
    });
  }

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('the words of a search', () => {
  for (const [text, words] of searched) {
    it(`of “${text}” are ${JSON.stringify(words)}`, () => {
      expect(searchWords(text)).to.deep.equal(words);
    });
  }
});

describe('marking what matched', () => {
  for (const [text, words, as] of marked) {
    it(`shows “${as}” for ${words.join(', ')}`, () => {
      const parts = stretches(text, words).map(({text: part, match}) => (match ? `[${part}]` : part));
      expect(parts.join('')).to.equal(as);
    });
  }

  it('keeps every letter of any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.array(fc.string({minLength: 1}).map(fold)), (text, words) => {
        const parts = stretches(text, words.filter(Boolean));
        return parts.map((part) => part.text).join('') === text;
      }),
    );
  });
});
