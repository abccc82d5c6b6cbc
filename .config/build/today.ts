import type {Plugin} from 'vite';

/*
 * What Lit holds for browsers that are too old for the widgets anyway (whoever knows `light-dark()` shares style sheets
 * and needs no polyfill), and for who writes with it: that is seen to before an embed is built.
 */
const useless: [file: RegExp, question: RegExp, answer: string][] = [
  [/css-tag\.js$/, /\w+\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, '!0'],
  [/css-tag\.js$/, /Error\("[^"]+"(\+\w+\+"[^"]+")?\)/g, 'Error()'],
  [/(lit-html|lit-element|reactive-element)\.js$/, /\b\w+\.\w+PolyfillSupport/, 'void 0'],
  [/(lit-html|lit-element|reactive-element)\.js$/, /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
];

/** Leaves out of Lit what an embed has no use for. */
export const today: Plugin = {
  name: 'kith-today',
  transform: {
    filter: {id: useless.map(([file]) => file)},
    handler(code, id) {
      for (const [file, question, answer] of useless.filter(([name]) => name.test(id))) {
        const shorter = code.replace(question, answer);
        if (shorter === code) this.error(`Nothing in ${id} is ${String(question)} any more (${String(file)}).`);
        code = shorter;
      }
      return {code, map: null};
    },
  },
};
