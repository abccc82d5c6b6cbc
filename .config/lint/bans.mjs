/** What nothing in `src` may use (stored script, evaluated text), and what pure layers may not touch. */
const markup = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
  'createContextualFragment',
];
const directives = ['unsafeHTML', 'unsafeSVG', 'unsafeStatic', 'unsafeMathML'];
const dom = [
  'document',
  'window',
  'self',
  'HTMLElement',
  'Element',
  'Node',
  'ShadowRoot',
  'customElements',
  'CSSStyleSheet',
  'localStorage',
  'sessionStorage',
  'history',
  'location',
  'MutationObserver',
  'requestAnimationFrame',
];
const effects = ['fetch', 'navigator', 'performance', 'crypto', 'setTimeout', 'setInterval', 'indexedDB'];

const never = [
  {name: 'DOMParser', message: 'It throws under Trusted Types: feed markup goes through model/text/markup.'},
];
const named = (names, message) => names.map((name) => ({name, message}));

export const security = {
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-globals': ['error', ...never],
  'no-restricted-properties': [
    'error',
    {object: 'document', property: 'write'},
    {object: 'document', property: 'writeln'},
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: `MemberExpression > Identifier.property[name=/^(${markup.join('|')})$/]`,
      message: 'Markup from a value is how stored script gets in.',
    },
    {
      selector: `MemberExpression > Literal.property[value=/^(${markup.join('|')})$/]`,
      message: 'Markup from a value is how stored script gets in.',
    },
    {selector: `Identifier[name=/^(${directives.join('|')})$/]`, message: 'Lit bindings only.'},
    {selector: 'ImportDeclaration[source.value=/unsafe-|static-html/]', message: 'Lit bindings only.'},
    {selector: 'NewExpression[callee.name=/^(Worker|SharedWorker)$/]', message: 'A worker throws under Trusted Types.'},
  ],
};

const noDom = named(dom, 'No DOM in this layer.');

export const noDomGlobals = {'no-restricted-globals': ['error', ...never, ...noDom]};

/** `model`: time and chance come in as arguments. */
export const pure = {
  'no-restricted-globals': ['error', ...never, ...noDom, ...named(effects, 'The model is pure.')],
  'no-restricted-properties': [
    'error',
    {object: 'Date', property: 'now', message: 'Time comes in as an argument.'},
    {object: 'Math', property: 'random', message: 'Chance comes in as an argument.'},
  ],
  'no-restricted-syntax': [
    ...security['no-restricted-syntax'],
    {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time comes in as an argument.'},
  ],
};
