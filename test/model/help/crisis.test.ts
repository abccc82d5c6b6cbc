import {expect} from '@open-wc/testing';
import {hasCrisisWords} from '../../../src/model/help/crisis.js';

describe('crisis words', () => {
  for (const text of [
    'I want to die',
    'some days i WANT  to\ndie.',
    'I don’t want to live',
    "i don't want to live like this",
    'i dont want to live',
    'thinking of suicide again',
    'Ì wánt to dié',
    'self-harm',
  ]) {
    it(`are heard in “${text.replace('\n', ' ')}”`, () => {
      expect(hasCrisisWords(text, 'en-GB')).to.equal(true);
    });
  }

  for (const text of [
    '',
    'We watched a diet show',
    'I want to diet',
    'My battery wants to die out',
    'herself harmless',
  ]) {
    it(`are not heard in “${text}”`, () => {
      expect(hasCrisisWords(text, 'en')).to.equal(false);
    });
  }

  it('in English are not looked for in other languages', () => {
    expect(hasCrisisWords('suicide', 'fr')).to.equal(false);
    expect(hasCrisisWords('suicide', 'enm')).to.equal(false);
  });

  it('of the site are heard in any language, whole', () => {
    expect(hasCrisisWords('Ya no quiero VIVIR más', 'es', ['no quiero vivir'])).to.equal(true);
    expect(hasCrisisWords('no quiero vivirlo', 'es', ['no quiero vivir', ' - '])).to.equal(false);
    expect(hasCrisisWords('もう死にたいです', 'ja', ['死にたい'])).to.equal(true);
  });

  it('are found in a very long text at once', () => {
    const text = `${'kill '.repeat(20_000)}${'dont want '.repeat(20_000)}`;
    const started = performance.now();
    expect(hasCrisisWords(text, 'en')).to.equal(false);
    expect(performance.now() - started).to.be.lessThan(1_000);
  });
});
