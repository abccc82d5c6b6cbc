import {expect} from '@open-wc/testing';
import {form as ar} from '../../src/i18n/locales/ar/form.js';
import {sending as arSending} from '../../src/i18n/locales/ar/sending.js';
import {form as en} from '../../src/i18n/locales/en/form.js';
import {sending as enSending} from '../../src/i18n/locales/en/sending.js';
import {form as es} from '../../src/i18n/locales/es/form.js';
import {sending as esSending} from '../../src/i18n/locales/es/sending.js';
import {comes, press, showForm, shown, toSend} from '../support/check-in-form.js';

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return texts((value as (...all: string[]) => unknown)('1', '2', '3', '4'));
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
};

const syllables = (word: string): number => Math.max(1, (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length);

/** Years of school (Flesch–Kincaid). */
const grade = (text: string): number => {
  const sentences = text.split(/[.:?…]+\s|\n/).filter((each) => each.trim());
  const words = text.toLowerCase().match(/[a-z’']+/g) ?? [];
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
};

describe('safety 23: the words of the form', () => {
  it('are read at about sixth grade', () => {
    const said = texts({...en, ...enSending}).filter((text) => text.split(' ').length > 4);
    expect(grade(said.map((text) => text.replace(/[.]?$/, '.')).join('\n'))).to.be.lessThan(6.5);
  });

  it('exclaim nothing and name nobody by an illness, in any language', () => {
    for (const text of texts([en, enSending, es, esSending, ar, arSending]))
      expect(text).not.to.match(/[!¡]|patient|sufferer|addict|victim|disorder/i);
  });

  it('celebrate nothing over a low mood', async () => {
    const form = await showForm();
    await toSend(form, 'Very low');
    await comes(form, 'heading', 'Thank you for saying how it is');
    expect(shown(form))
      .to.include('Harbour Line')
      .and.not.to.match(/well done|great|congrat/i);
    await press(form, 'Check in again');
  });
});
