import {MagicString} from 'magic-string';
import type {Plugin} from 'vite';

/** What is needed of a syntax tree: any node, and the pieces of text of a tagged template. */
interface Node {
  type: string;
  start: number;
  end: number;
  tag?: {name?: string};
  quasi?: {quasis: Node[]};
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const nodesIn = (node: Node): Node[] => [
  node,
  ...Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap((child) => nodesIn(child)),
];

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
        .replace(/;}/g, '}'),
  ],
]);

function minify(source: MagicString, {tag, quasi}: Node): void {
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
