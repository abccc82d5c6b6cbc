import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  escapeText,
  escapeUri,
  fold,
  offsetText,
  stamp,
  utcStamp,
  zoneParameter,
} from '../../../src/model/calendar/content-line.js';
import {utc} from '../time/instants.js';

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('escapeText()', () => {
  it('escapes what has a meaning in calendar files', () => {
    expect(escapeText('a\\b; c, d: "e"\nf\r\ng\rh')).to.equal('a\\\\b\\; c\\, d: "e"\\nf\\ng\\nh');
  });

  it('drops control characters', () => {
    expect(escapeText('a\u0000b\u0007c\td\u001Be\u007Ff\u0085g')).to.equal('abc\tdefg');
  });
});

describe('escapeUri()', () => {
  it('keeps an address on its line', () => {
    expect(escapeUri('https://a.example/b c\r\nATTACH:x?d=1,2;3')).to.equal(
      'https://a.example/b%20c%20ATTACH:x?d=1,2;3',
    );
  });
});

describe('fold()', () => {
  it('keeps 75 octets on a line and folds at the next', () => {
    expect(fold('a'.repeat(75))).to.equal('a'.repeat(75));
    expect(fold('a'.repeat(150))).to.equal(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
  });

  it('folds any text so that each line fits and unfolding gives it back', () => {
    const words = fc.constantFrom('مجموعة', '👩‍👩‍👧', 'é', '支', 'a', ' ', '𝄞');
    const folds = fc.property(
      fc.array(words, {maxLength: 120}).map((parts) => parts.join('')),
      (text) => {
        const lines = fold(text).split('\r\n');
        expect(lines.map(octets).every((count) => count <= 75)).to.equal(true);
        // It throws for half of a surrogate pair.
        expect(() => lines.map((line) => encodeURIComponent(line))).not.to.throw();
        expect(lines.join('\r\n').replaceAll('\r\n ', '')).to.equal(text);
      },
    );
    fc.assert(folds, {seed: 3, numRuns: 300});
  });
});

describe('stamps', () => {
  it('writes times, offsets and zones', () => {
    expect(stamp(utc('2024-03-09T07:05'))).to.equal('20240309T070500');
    expect(utcStamp(utc('1969-12-31T23:59'))).to.equal('19691231T235900Z');
    expect([0, 60, -210, 345, -720, 840].map(offsetText)).to.deep.equal([
      '+0000',
      '+0100',
      '-0330',
      '+0545',
      '-1200',
      '+1400',
    ]);
    expect(zoneParameter('Europe/Berlin')).to.equal('TZID=Europe/Berlin');
    expect(zoneParameter('+05:30')).to.equal('TZID="+05:30"');
  });
});
