import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {plainText} from '../../../src/model/text/markup.js';

const cases: [what: string, markup: string, text: string][] = [
  ['leaves plain text alone', ' two  spaces\n', ' two  spaces\n'],
  ['turns line breaks into lines', 'a<br>b<BR/>c<br />\nd', 'a\nb\nc\nd'],
  ['turns paragraphs into lines', '<p>a</p><p>b</p>', 'a\n\nb'],
  ['keeps no more than one empty line', '<div><p>a</p></div>\n\n<div><p>b</p></div>', 'a\n\nb'],
  ['marks the items of a list', '<ul><li>a</li><li>b</li></ul>', '• a\n• b'],
  ['parts table cells', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
  ['drops inline tags', 'a <b class="x">b</b><i>c</i>', 'a bc'],
  ['drops scripts', 'a<script>alert("</b>")</script>b', 'ab'],
  ['drops styles', 'a<STYLE type="text/css">b { } </STYLE>c', 'ac'],
  ['drops a script that never ends', 'a<script>alert(1)', 'a'],
  ['drops comments', 'a<!-- <b> -->b', 'ab'],
  ['drops doctypes', '<!doctype html>a', 'a'],
  ['keeps a comment that never ends as text', 'a<!-- b', 'a<!-- b'],
  ['keeps a < that starts no tag', 'a < b', 'a < b'],
  ['keeps a < before a number', 'I <3 you', 'I <3 you'],
  ['keeps a < at the end', 'a <', 'a <'],
  ['keeps a tag that never ends as text', 'a <b c', 'a <b c'],
  ['keeps an address in angle brackets', 'Ana <ana@example.org>', 'Ana <ana@example.org>'],
  ['keeps a link in angle brackets', 'see <https://example.org>', 'see <https://example.org>'],
  [
    'takes a > in quotes for part of the tag',
    '<a title="a>b" href="https://example.org/c">d</a>',
    'd (https://example.org/c)',
  ],
  ['copes with a quote that never ends', '<b title="x>a</b>', 'a'],
  ['names the address of a link', '<a href="https://example.org/a">here</a>', 'here (https://example.org/a)'],
  ['names no address twice', '<a href="https://example.org/">www.example.org</a>', 'www.example.org'],
  ['reads an unquoted address', '<a class=x href=https://example.org/a>b</a>', 'b (https://example.org/a)'],
  ['decodes the address', '<a href="https://example.org/?a=1&amp;b=2">b</a>', 'b (https://example.org/?a=1&b=2)'],
  ['shows mail addresses without their scheme', '<a href="mailto:a@example.org">mail</a>', 'mail (a@example.org)'],
  ['leaves out an unsafe address', '<a href="javascript:alert(1)">here</a>', 'here'],
  ['leaves out a disguised unsafe address', '<a href="java&#9;script:alert(1)">here</a>', 'here'],
  [
    'names the address of a link that never ends',
    '<a href="https://example.org/a">here',
    'here (https://example.org/a)',
  ],
  ['decodes entities', '&lt;b&gt; &amp; &quot;c&quot; &eacute;&Ntilde;&szlig;&nbsp;&hellip;&euro;', '<b> & "c" éÑß …€'],
  ['decodes numbers', '&#233;&#xE9;&#x1F499;', 'éé💙'],
  ['decodes the numbers of windows-1252', 'it&#146;s', 'it’s'],
  ['decodes what was escaped twice', 'it&amp;#8217;s &amp;amp; done', 'it’s & done'],
  ['drops numbers that are no characters', 'a&#0;&#xD800;&#x110000;b', 'ab'],
  ['keeps what is no entity', 'AT&T &nosuch; & &;', 'AT&T &nosuch; & &;'],
  ['decodes once, so that the result is text', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
];

const hostile = [
  '<',
  '<a ',
  '<a b="',
  '<!--',
  '<script>',
  '&',
  '&amp;',
  '<a href="x">',
  '<a href=',
  '</',
  "<b '",
  '<br> ',
  '&#',
];

describe('plainText', () => {
  for (const [what, markup, text] of cases) it(what, () => expect(plainText(markup)).to.equal(text));

  for (const piece of hostile) {
    it(`reads “${piece}” repeated 50,000 times within the time a test has`, () => {
      const text = piece.repeat(50_000);
      expect(plainText(text).length).to.be.at.most(text.length + 20);
    });
  }

  it('never throws, and never makes a text much longer', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...hostile, ...cases.map(([, markup]) => markup)));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        return plainText(text).length <= text.length * 2 + 20;
      }),
    );
  });

  it('gives back any text that was escaped', () => {
    const words = fc.stringMatching(/^[a-z<>&" é]+$/).map((text) => text.replace(/ +/g, ' ').trim());
    const escaped = (text: string): string => text.replace(/&/g, '&#38;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    fc.assert(fc.property(words, (text) => plainText(`<b>${escaped(text)}</b>`) === text));
  });
});
