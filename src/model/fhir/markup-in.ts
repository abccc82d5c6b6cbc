import {extensionOf} from './extensions.js';
import type {Markup, Reading} from './reading.js';
import {type Raw, textOf} from './resource.js';

const isPlain = ({rich, plain}: Markup): boolean => {
  const [only] = rich;
  if (rich.length > 1) return rich.every((part) => typeof part === 'string');
  return typeof only !== 'object' || (only.tag === 'p' && only.children[0] === plain);
};

const written = (element: unknown): [string, 'xhtml' | 'markdown'] | undefined => {
  for (const kind of ['xhtml', 'markdown'] as const) {
    const text = textOf(extensionOf(element, `rendering-${kind}`));
    if (text) return [text, kind];
  }
  return undefined;
};

/** The markup of a text, where it has some that the bare text lacks. A translation has none. */
export const richIn = (raw: Raw, name: string, at: string, reading: Reading): Partial<Markup> | undefined => {
  const found = reading.words.translates(raw, name) ? undefined : written(raw[`_${name}`]);
  const markup = found && reading.markup?.(...found);
  if (!markup) return undefined;
  for (const tag of markup.lost) reading.report.add('rendering-xhtml', at, `<${tag}> is left out of its text.`);
  return isPlain(markup) ? {plain: markup.plain} : markup;
};
