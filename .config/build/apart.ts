import {readFile} from 'node:fs/promises';
import type {Plugin} from 'vite';
import {type Node, childrenOf} from './tree.js';

/*
 * Valibot is published as one file, and a file can be in one piece only. Taken apart along the marks that its own
 * bundler left, each piece holds the functions it uses.
 */

/** A file as it was before valibot was bundled. */
interface Region {
  id: string;
  code: string;
  /** What it declares. */
  names: string[];
}

const prefix = '\0valibot/';

/** The module of one of valibot's files: `schemas/string/string`. */
export const valibot = (file: string): string => `${prefix}${file}.ts`;

const regionsIn = (code: string): Region[] =>
  [...code.matchAll(/^\/\/#region src\/(\S+)\n([^]*?)^\/\/#endregion/gm)].map(([, file = '', body = '']) => ({
    id: prefix + file,
    code: body,
    names: [...body.matchAll(/^(?:async )?(?:function\*?|const|let|var|class) ([\w$]+)/gm)].map(
      ([, name = '']) => name,
    ),
  }));

/** A node with the fields that tell a name from a property. */
interface Naming extends Node {
  name?: string;
  computed?: boolean;
  key?: Node;
  property?: Node;
}

/** The names a piece of code refers to: any but those of properties. */
const namesIn = (node: Naming): string[] => {
  if (node.type === 'Identifier') return [node.name ?? ''];
  const property = node.computed ? undefined : (node.key ?? node.property);
  return childrenOf(node)
    .filter((child) => child !== property)
    .flatMap((child) => namesIn(child));
};

/** By the name of what is wanted, the module that has it. */
type Homes = Map<string, string>;

const imported = (name: string, homes: Homes): string => `import {${name}} from ${JSON.stringify(homes.get(name))};`;

// `undefined_ as undefined`
const offered = (name: string, homes: Homes): string =>
  `export {${name}} from ${JSON.stringify(homes.get(name.split(' ')[0] ?? ''))};`;

export const apart = (): Plugin => {
  const regions = new Map<string, Region>();
  const homes: Homes = new Map();
  const open = async (id: string): Promise<string> => {
    const code = await readFile(id, 'utf8');
    for (const region of regionsIn(code)) {
      regions.set(region.id, region);
      for (const name of region.names) homes.set(name, region.id);
    }
    const [, names = ''] = /\nexport \{ (.+) \};/.exec(code) ?? [];
    return names
      .split(', ')
      .map((name) => offered(name, homes))
      .join('\n');
  };
  return {
    name: 'kith-apart',
    resolveId: (id) => (id.startsWith(prefix) ? {id, moduleSideEffects: false} : undefined),
    async load(id) {
      if (id.endsWith('/valibot/dist/index.mjs')) return open(id);
      const region = regions.get(id);
      if (!region) return undefined;
      const {code, names} = region;
      const others = [...new Set(namesIn(this.parse(code)))].filter((name) => homes.has(name) && !names.includes(name));
      return [...others.map((name) => imported(name, homes)), code, `export {${names.join()}};`].join('\n');
    },
  };
};
