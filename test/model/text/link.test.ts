import {expect} from '@open-wc/testing';
import {safeLink} from '../../../src/model/text/link.js';

const dangerous = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'about:blank',
  'view-source:https://example.org',
  'intent://scan/#Intent;scheme=zxing;end',
  'ws://example.org',
  'ftp://example.org/a',
];
const disguises: Record<string, (link: string) => string> = {
  'as it is': (link) => link,
  'in capitals': (link) => link.toUpperCase(),
  'with a space before': (link) => ` ${link}`,
  'with a line break before': (link) => `\n\r${link}`,
  'with a control character before': (link) => `\u0001${link}`,
  'with a tab inside': (link) => `${link.slice(0, 3)}\t${link.slice(3)}`,
  'with a line break inside': (link) => `${link.slice(0, 2)}\r\n${link.slice(2)}`,
  'with a zero byte inside': (link) => `${link.slice(0, 2)}\0${link.slice(2)}`,
  'with an entity for the colon': (link) => link.replace(':', '&#58;'),
  'percent-encoded': (link) => link.replace(':', '%3A'),
  'after a slash': (link) => `/${link}`,
  'after a comment': (link) => `<!-- -->${link}`,
};
const attacks = dangerous.flatMap((link) =>
  Object.entries(disguises).map(([name, disguise]) => [`${link} ${name}`, disguise(link)] as const),
);

describe('safeLink', () => {
  it('has more than a hundred attacks to refuse', () => expect(attacks.length).to.be.above(100));

  for (const [name, attack] of attacks) it(`refuses ${name}`, () => expect(safeLink(attack)).to.equal(undefined));

  const relative = [
    '//example.org',
    '/path',
    'path',
    '?a=b',
    '#a',
    '',
    ' ',
    'example.org/a',
    'https://',
    'mailto:',
    'http://[',
  ];
  for (const text of relative) it(`takes “${text}” for no link`, () => expect(safeLink(text)).to.equal(undefined));

  for (const value of [null, undefined, 1, {}, ['https://example.org']]) {
    it(`takes ${JSON.stringify(value)} for no link`, () => expect(safeLink(value)).to.equal(undefined));
  }

  const good: [text: string, link: string][] = [
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    [' http://example.org \n', 'http://example.org/'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['WWW.Example.org', 'https://www.example.org/'],
    ['mailto:ana@example.org', 'mailto:ana@example.org'],
    ['tel:+34911234567', 'tel:+34911234567'],
    ['sms:+34911234567', 'sms:+34911234567'],
    ['https://example.org/javascript:alert(1)', 'https://example.org/javascript:alert(1)'],
  ];
  for (const [text, link] of good) it(`takes “${text.trim()}”`, () => expect(safeLink(text)).to.equal(link));

  it('refuses what is longer than any address', () => {
    expect(safeLink(`https://example.org/${'a'.repeat(2_000)}`)).to.equal(undefined);
    expect(safeLink(`https://example.org/${'é'.repeat(500)}`)).to.equal(undefined);
  });
});
