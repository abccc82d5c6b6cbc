import {expect} from '@open-wc/testing';
import {readMarkup} from '../../../src/model/fhir/rich.js';
import type {RichText} from '../../../src/model/questionnaire/questionnaire.js';

/** Tags and texts in one line, to compare. */
const flat = (children: readonly (RichText | string)[]): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return child;
      const href = child.href ? ` ${child.href}` : '';
      return `[${child.tag}${href}|${flat(child.children)}]`;
    })
    .join('');

const xhtml = (text: string): string => flat(readMarkup(text, 'xhtml').rich);
const markdown = (text: string): string => flat(readMarkup(text, 'markdown').rich);

describe('readMarkup', () => {
  const cases: [what: string, from: string, to: string][] = [
    ['plain words', 'a &amp; b', 'a & b'],
    ['paragraphs', '<div><p>One</p>\n<p>Two<br/>lines</p></div>', '[p|One][p|Two[br|]lines]'],
    ['emphasis', '<b>a</b><i>b</i><u>c</u>', '[strong|a][em|b][u|c]'],
    ['lists', '<ul><li>a</li><li>b</li></ul>', '[ul|[li|a][li|b]]'],
    ['headings', '<h2>Part</h2>', '[p|[strong|Part]]'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr></table>', '[p|a b ]'],
    ['safe links', '<a href="https://example.org/">a</a>', '[a https://example.org/|a]'],
    ['links that run script', '<a href="javascript:alert(1)">a</a>', 'a'],
    ['links hidden in entities', '<a href="&#106;avascript:alert(1)">a</a>', 'a'],
    ['script', '<script>alert("<b>")</script>a', 'a'],
    ['handlers', '<p onclick="alert(1)">a</p>', '[p|a]'],
    ['unknown tags', '<x-y><font color="red">a</font></x-y>', 'a'],
    ['tags that nothing closes', '<p><b>a', '[p|[strong|a]]'],
    ['tags that nothing opens', 'a</b></p>', 'a'],
    ['comments', 'a<!-- <b>no</b> -->b', 'ab'],
    ['a lone sign', '1 < 2', '1 < 2'],
  ];
  for (const [what, from, to] of cases) {
    it(`reads ${what}`, () => {
      expect(xhtml(from)).to.equal(to);
    });
  }
  it('says what is left out', () => {
    const {lost, plain} = readMarkup('<p>See <img src="https://example.org/a" alt="a tree"/></p>', 'xhtml');
    expect(lost).to.deep.equal(['img']);
    expect(plain).to.equal('See a tree');
  });
  it('reads the signs of Markdown', () => {
    expect(markdown('A **b** *c*\n\n- d\n- e\n\n1. f')).to.equal('[p|A [strong|b] [em|c]][ul|[li|d][li|e]][ol|[li|f]]');
    expect(markdown('# T\nSee [x](https://example.org/)')).to.equal('[p|[strong|T]][p|See [a https://example.org/|x]]');
  });
  it('takes markup inside Markdown for words', () => {
    expect(markdown('a <b onclick="x">b</b>')).to.equal('[p|a <b onclick="x">b</b>]');
  });
  for (const hostile of ['<', '<a ', '<p "', '<!--', '<b>', '&', '**', '[', '](', '\n\n', '<p>x']) {
    it(`is done soon with nothing but ${JSON.stringify(hostile)}`, () => {
      const start = performance.now();
      for (const kind of ['xhtml', 'markdown'] as const) readMarkup(hostile.repeat(200_000), kind);
      expect(performance.now() - start).to.be.below(1_500);
    });
  }
});
