import {readFile} from 'node:fs/promises';
import {extname, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {types} from './answer.mjs';

const folder = (relative) => resolve(fileURLToPath(new URL(relative, import.meta.url)));

/** Which folder answers for which beginning of a path. */
const roots = [
  ['/dist/', folder('../../../dist')],
  ['/data/', folder('../../data')],
  ['/', folder('..')],
];

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The file meant by a path of a URL; undefined when it would lie outside, or is of no kind that is served. */
function fileAt(path) {
  const plain = decoded(path);
  if (plain === undefined || plain.includes('\0')) return undefined;
  const wanted = plain.endsWith('/') ? `${plain}index.html` : plain;
  const [prefix, root] = roots.find(([beginning]) => wanted.startsWith(beginning)) ?? [];
  if (!root || !types[extname(wanted)]) return undefined;
  const file = resolve(root, wanted.slice(prefix.length));
  return file.startsWith(root + sep) ? file : undefined;
}

/** What a path answers: `{type, body}`, or undefined when there is nothing. */
export async function answerOfFile(path) {
  const file = fileAt(path);
  if (!file) return undefined;
  const body = await readFile(file).catch(() => undefined);
  return body && {type: types[extname(file)], body};
}
