import litA11y from 'eslint-plugin-lit-a11y';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';
import {noDomGlobals, pure, security} from './lint/bans.mjs';
import {house} from './lint/house.mjs';

const root = new URL('..', import.meta.url).pathname;
const size = {complexity: ['error', 8], 'max-lines': ['error', 250]};
const short = {'max-lines-per-function': ['error', {max: 30, skipComments: true, skipBlankLines: true}]};

const typed = {
  '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports'}],
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
  '@typescript-eslint/unbound-method': ['error', {ignoreStatic: true}],
};

// chai's DOM plugins declare these with a promise; they are done when they return
const assertions = [
  {from: 'package', package: '@open-wc/semantic-dom-diff', name: ['equal', 'notEqual', 'equalSnapshot']},
  {from: 'package', package: 'chai', name: 'Equal'},
  // the runner waits for these itself
  {from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test']},
];
const chai = {
  '@typescript-eslint/no-unused-expressions': 'off',
  '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: assertions}],
};

// a record may hold anything anywhere: readers make text of it first, and clean the text
const raw = {'@typescript-eslint/no-base-to-string': 'off', '@typescript-eslint/restrict-template-expressions': 'off'};

const a11y = {
  ...litA11y.configs.recommended.rules,
  // Safari takes the role from a list without bullets, unless it is written down
  'lit-a11y/no-redundant-role': 'off',
  // a list may listen once for the native buttons in its rows, which click by key too
  'lit-a11y/click-events-have-key-events': 'off',
  // in a dialog it says where focus goes when it opens
  'lit-a11y/no-autofocus': 'off',
};

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', 'coverage', 'node_modules']),
  {
    plugins: {kith: house},
    linterOptions: {noInlineConfig: true},
    rules: {
      'kith/no-escapes': 'error',
      ...size,
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      wc['flat/best-practice'],
    ],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './.config/tsconfig.tools.json', './.config/tsconfig.server.json'],
        tsconfigRootDir: root,
      },
    },
    settings: {litHtmlSources: true, wc: {elementBaseClasses: ['LitElement']}},
    rules: {...a11y, ...typed, 'kith/templates': 'error'},
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...security,
      ...short,
      'kith/layers': 'error',
      'no-console': 'error',
    },
  },
  {files: ['src/**/warn.ts'], rules: {'no-console': ['error', {allow: ['warn']}]}},
  {files: ['src/{backend,i18n,server}/**/*.ts'], rules: noDomGlobals},
  {files: ['src/backend/feeds/**/*.ts'], rules: raw},
  {files: ['src/model/**/*.ts'], rules: pure},
  {files: ['stories/data/**'], rules: {'max-lines': 'off'}},
  {files: ['test/**/*.ts', 'stories/**/*.ts'], rules: chai},
);
