import {MagicString} from 'magic-string';
import type {Plugin} from 'vite';
import {type Node, nodesIn} from './tree.js';

/** A node that may be a tagged template. */
interface Template extends Node {
  tag?: {name?: string};
  quasi?: {quasis: Node[]};
}

// a line break with its indentation means as much as one space, in markup and in styles
const squeezed = (text: string) => text.replace(/\s*\n\s*/g, ' ');

const minifiers = new Map([
  ['html', squeezed],
  ['svg', squeezed],
  [
    'css',
    (text: string) =>
      squeezed(text.replace(/\/\*[^]*?\*\//g, ''))
        .replace(/ ?([{};]) ?/g, '$1')
        .replace(/([:,]) /g, '$1')
        .replace(/;}/g, '}')
        .replace(/\b0(?=\.\d)/g, '')
        .replace(/ > /g, '>'),
  ],
]);

function minify(source: MagicString, {tag, quasi}: Template): void {
  const minifier = minifiers.get(tag?.name ?? '');
  if (!minifier || !quasi) return;
  for (const {start, end} of quasi.quasis) {
    if (end > start) source.update(start, end, minifier(source.slice(start, end)));
  }
}

/** Takes from `html`, `svg` and `css` templates the white space that only people need. */
export const literals: Plugin = {
  name: 'kith-literals',
  enforce: 'post',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: /\b(html|svg|css)`/},
    handler(code) {
      const source = new MagicString(code);
      for (const node of nodesIn(this.parse(code))) minify(source, node);
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  },
};
