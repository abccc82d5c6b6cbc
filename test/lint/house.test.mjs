/** Every ban of this house bites: each snippet must be refused by the rule named, and each of the last must pass. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import ts from 'typescript-eslint';
import {root} from '../support/steps.mjs';

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: '.config/eslint.config.mjs',
  // the snippets are no files of the project, so that rules which ask for types cannot run on them
  overrideConfig: [{files: ['**/*.ts'], ...ts.configs.disableTypeChecked}],
});

const rulesAgainst = async (filePath, code) => {
  const [{messages}] = await eslint.lintText(code, {filePath});
  return messages.map(({ruleId, message}) => ruleId ?? message);
};

const widget = 'src/widgets/finder/finder.ts';
const rule = 'src/model/time/rule.ts';
const rest = 'src/backend/rest/rest.ts';
const long = (lines) => Array.from({length: lines}, (_, line) => `export const a${line} = ${line};\n`).join('');
const branches = Array.from({length: 8}, (_, value) => `if (a === ${value}) return ${value};`).join('\n');

const refused = [
  ['kith/layers', rule, `import {html} from 'lit';`],
  ['kith/layers', rule, `import {connect} from '../../backend/connect.js';`],
  ['kith/layers', rule, `import type {Backend} from '../../backend/backend.js';`],
  ['kith/layers', rule, `export {connect} from '../../backend/connect.js';`],
  ['kith/layers', rule, `export * from '../../ui/icon.js';`],
  ['kith/layers', rule, `export type A = import('../../i18n/messages.js').Messages;`],
  ['kith/layers', 'src/i18n/messages.ts', `import {html} from 'lit';`],
  ['kith/layers', rest, `import Papa from 'papaparse';`],
  ['kith/layers', rest, `import {icon} from '../../ui/icon.js';`],
  ['kith/layers', 'src/context/site.ts', `import {connect} from '../backend/connect.js';`],
  ['kith/layers', 'src/controllers/site.ts', `export const a = () => import('../backend/connect.js');`],
  ['kith/layers', 'src/controllers/backend.ts', `import {connect} from '../backend/connect.js';`],
  ['kith/layers', 'src/ui/icon.ts', `import {Site} from '../controllers/site.js';`],
  ['kith/layers', widget, `import {BackendError} from '../../backend/backend.js';`],
  ['kith/layers', widget, `import {KithProvider} from '../provider/provider.js';`],
  ['kith/layers', widget, `export const a = () => import('../provider/provider.js');`],
  ['kith/layers', widget, `import {something} from 'lodash';`],
  ['kith/layers', 'src/define/kith-provider.ts', `import '../controllers/site.js';`],
  ['kith/layers', 'src/server/groups.ts', `import {connect} from '../backend/connect.js';`],
  ['kith/templates', widget, 'export const a = html`<p style="color: red"></p>`;'],
  ['kith/templates', widget, 'export const a = html`<p style=${styleMap({})}></p>`;'],
  ['kith/templates', widget, 'export const a = html`<style>p {}</style>`;'],
  ['kith/templates', widget, 'export const a = html`<p .innerHTML=${text}></p>`;'],
  ['kith/templates', widget, 'export const a = html`<p onclick="go()"></p>`;'],
  ['kith/no-escapes', widget, '// eslint-disable-next-line complexity\nexport const a = 1;'],
  ['kith/no-escapes', widget, '// oxlint-disable\nexport const a = 1;'],
  ['kith/no-escapes', widget, '// @ts-expect-error\nexport const a = 1;'],
  ['kith/no-escapes', widget, '// TODO later\nexport const a = 1;'],
  ['@typescript-eslint/ban-ts-comment', widget, '// @ts-ignore\nexport const a = 1;'],
  ['@typescript-eslint/no-explicit-any', widget, 'export const a = (b: any): unknown => b;'],
  ['no-restricted-syntax', widget, `import {unsafeHTML} from 'lit/directives/unsafe-html.js';`],
  ['no-restricted-syntax', widget, `import {unsafeSVG} from 'lit/directives/unsafe-svg.js';`],
  ['no-restricted-syntax', widget, `import {html, unsafeStatic} from 'lit/static-html.js';`],
  ['no-restricted-syntax', widget, `export const a = (b: Element) => { b.innerHTML = ''; };`],
  ['no-restricted-syntax', widget, `export const a = (b: Element) => { b['innerHTML'] = ''; };`],
  ['no-restricted-syntax', widget, `export const a = (b: Element) => { b.outerHTML = ''; };`],
  ['no-restricted-syntax', widget, `export const a = (b: Element) => b.insertAdjacentHTML('beforeend', '');`],
  ['no-restricted-syntax', widget, `export const a = () => new Worker('a.js');`],
  ['no-restricted-properties', widget, `export const a = () => document.write('');`],
  ['no-restricted-globals', widget, 'export const a = () => new DOMParser();'],
  ['no-eval', widget, `export const a = () => eval('1');`],
  ['no-new-func', widget, `export const a = () => new Function('return 1');`],
  ['no-console', widget, `export const a = () => console.log('');`],
  ['no-restricted-globals', rule, 'export const a = () => document.title;'],
  ['no-restricted-globals', rule, `export const a = () => fetch('/');`],
  ['no-restricted-globals', rest, 'export const a = () => window.origin;'],
  ['no-restricted-globals', 'src/i18n/messages.ts', 'export const a = () => customElements;'],
  ['no-restricted-globals', 'src/server/groups.ts', 'export class A extends HTMLElement {}'],
  ['no-restricted-properties', rule, 'export const a = () => Date.now();'],
  ['no-restricted-properties', rule, 'export const a = () => Math.random();'],
  ['no-restricted-syntax', rule, 'export const a = () => new Date();'],
  ['no-restricted-syntax', rule, 'export const a = (b: Element) => b.innerHTML;'],
  ['max-lines', rule, long(251)],
  ['max-lines-per-function', rule, `export const a = () => {\n${'  b();\n'.repeat(30)}};`],
  ['complexity', rule, `export const a = (a: number) => {\n${branches}\nreturn 9;\n};`],
  ['lit-a11y/alt-text', widget, 'import {html} from "lit"; export const a = html`<img src="a.png">`;'],
  ['lit/no-invalid-html', widget, 'export const a = html`<p></p foo>`;'],
  [
    'wc/no-constructor-attributes',
    widget,
    `export class A extends LitElement { constructor() { super(); this.setAttribute('a', ''); } }`,
  ],
];

const accepted = [
  ['src/backend/feeds/csv/table.ts', `import Papa from 'papaparse';`],
  [rule, `import * as v from 'valibot';\nimport {daysOf} from './days.js';\nimport type {Group} from '../group.js';`],
  [rest, `import type {Group} from '../../model/group.js';\nexport const a = () => fetch('/');`],
  [
    'src/controllers/backend.ts',
    `import type {Backend} from '../backend/backend.js';\nexport const a = () => import('../backend/connect.js');`,
  ],
  [
    widget,
    `import {LitElement} from 'lit';\nimport type {Backend} from '../../backend/backend.js';\nimport {row} from './row.js';\nimport {icon} from '../../ui/icon.js';`,
  ],
  [widget, 'export const a = html`<p part="text" class=${name}>Style is a word, ${text}</p>`;'],
  ['src/define/kith-provider.ts', `import {KithProvider} from '../widgets/provider/provider.js';`],
  ['src/index.ts', `export {KithProvider} from './widgets/provider/provider.js';`],
  [rule, long(250)],
];

describe('the linter refuses', () => {
  for (const [ruleId, file, code] of refused) {
    it(`${code.split('\n').slice(0, 2).join(' ').slice(0, 90)} in ${file} (${ruleId})`, async () => {
      assert.ok((await rulesAgainst(file, code)).includes(ruleId));
    });
  }
});

describe('the linter accepts', () => {
  const house = /^(kith\/|no-restricted|max-lines|complexity)/;
  for (const [file, code] of accepted) {
    it(`${code.split('\n').slice(0, 2).join(' ').slice(0, 90)} in ${file}`, async () => {
      const found = await rulesAgainst(file, code);
      assert.deepEqual(
        found.filter((ruleId) => house.test(ruleId) || ruleId.includes('Parsing')),
        [],
      );
    });
  }
});

describe('rules that ask for types', () => {
  for (const ruleId of [
    'no-floating-promises',
    'no-misused-promises',
    'no-implied-eval',
    'no-unsafe-assignment',
    'consistent-type-imports',
  ]) {
    it(`include ${ruleId}`, async () => {
      const plain = new ESLint({cwd: root, overrideConfigFile: '.config/eslint.config.mjs'});
      const {rules} = await plain.calculateConfigForFile(widget);
      assert.equal(rules[`@typescript-eslint/${ruleId}`][0], 2);
    });
  }
});
