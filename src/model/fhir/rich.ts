import type {RichText} from '../questionnaire/questionnaire.js';
import {entityAt} from '../text/entities.js';
import {safeLink} from '../text/link.js';
import type {Markup} from './reading.js';

type Tag = RichText['tag'];
interface Open {
  readonly name: string;
  readonly tag?: Tag | undefined;
  readonly href?: string | undefined;
  readonly children: (RichText | string)[];
}

// Longer is no question any more.
const longest = 20_000;
const deepest = 30;

/** A tag, and those that become it. */
const same: readonly (readonly [tag: Tag, names: string])[] = [
  ['p', 'p div blockquote pre section table tr dl dt dd h1 h2 h3 h4 h5 h6'],
  ['br', 'br hr'],
  ['strong', 'strong b'],
  ['em', 'em i cite'],
  ['u', 'u'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['ul', 'ul'],
  ['ol', 'ol'],
  ['li', 'li'],
  ['a', 'a'],
];
const kept = new Map(same.flatMap(([tag, names]) => names.split(' ').map((name) => [name, tag])));
const unread = new Set(['script', 'style', 'template', 'head', 'title']);
const shown = new Set(['img', 'svg', 'video', 'audio', 'object', 'embed', 'iframe', 'input', 'canvas', 'math']);
const single = new Set(['br', 'hr', 'img', 'input', 'col', 'embed', 'wbr']);
const blocks: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'li']);
// None of the parts looks past the next `<`: whatever is in the text, each character is read once or twice.
const piece = /<!--[^<]*(?:<(?!!--)[^<]*)*?-->|<(\/?)([a-z][a-z\d]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|[^<]+|</giy;
const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? '') : undefined;
};

const decoded = (text: string): string =>
  text.replace(/&[#\w;]{1,40}/g, (found) => {
    const entity = entityAt(found, 0);
    return entity ? entity.text + found.slice(entity.end) : found;
  });

const isBlock = (child: RichText | string): boolean => typeof child !== 'string' && blocks.has(child.tag);
const isBlank = (child: RichText | string): boolean => typeof child === 'string' && child.trim() === '';

/** Builds the tree, one tag after the other. */
class Builder {
  readonly lost = new Set<string>();
  readonly #open: Open[] = [{name: '', children: []}];
  #muted: string | undefined;

  text(text: string): void {
    if (!this.#muted) this.#top.children.push(decoded(text).replace(/\s+/g, ' '));
  }

  start(name: string, attributes: string, closed: boolean): void {
    if (this.#muted) return;
    if (shown.has(name)) this.lost.add(name);
    if (name === 'img') this.text(attribute(attributes, 'alt') ?? '');
    if (unread.has(name) && !closed) this.#muted = name;
    else this.#enter(name, attributes, closed || single.has(name));
  }

  end(name: string): void {
    if (this.#muted === name) this.#muted = undefined;
    if (this.#muted || !this.#open.some((each) => each.name === name)) return;
    while (this.#top.name !== name) this.#close();
    this.#close();
  }

  finish(): readonly (RichText | string)[] {
    while (this.#open.length > 1) this.#close();
    return this.#top.children.filter((child) => !isBlank(child));
  }

  get #top(): Open {
    return this.#open.at(-1)!;
  }

  #enter(name: string, attributes: string, closed: boolean): void {
    const tag = kept.get(name);
    if (closed && tag === 'br') this.#top.children.push({tag, children: []});
    if (closed || this.#open.length > deepest) return;
    if (tag === 'a') this.#enterLink(attributes);
    else this.#open.push({name, tag, children: []});
  }

  // Whose address is not safe is no link: its words stay.
  #enterLink(attributes: string): void {
    const href = safeLink(attribute(attributes, 'href'));
    this.#open.push({name: 'a', tag: href ? 'a' : undefined, href, children: []});
  }

  #close(): void {
    const {name, tag, href, children} = this.#open.pop()!;
    const into = this.#top.children;
    const heading = /^h\d$/.test(name);
    // A paragraph holds no paragraphs, and cells of a table are told apart by a space.
    if (!tag || (tag === 'p' && children.some(isBlock))) into.push(...children, ...(/^t[dh]$/.test(name) ? [' '] : []));
    else if (children.some((child) => !isBlank(child))) {
      const inside: RichText['children'] = heading ? [{tag: 'strong', children}] : children;
      into.push({tag, ...(href && {href}), children: inside});
    }
  }
}

const xhtml = (text: string): Builder => {
  const builder = new Builder();
  for (const [found, slash, tag, attributes = ''] of text.slice(0, longest).matchAll(piece)) {
    const name = tag?.toLowerCase();
    if (!name) {
      if (!found.startsWith('<!--')) builder.text(found);
    } else if (slash) builder.end(name);
    else builder.start(name, attributes, attributes.endsWith('/'));
  }
  return builder;
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const inline = (text: string): string =>
  escaped(text)
    .replace(
      /\*\*([^*\n]{1,500})\*\*|__([^_\n]{1,500})__/g,
      (_, a?: string, b?: string) => `<strong>${a ?? b}</strong>`,
    )
    .replace(/\*([^*\n]{1,500})\*|\b_([^_\n]{1,500})_\b/g, (_, a?: string, b?: string) => `<em>${a ?? b}</em>`)
    .replace(/\[([^\]\n]{1,500})\]\(([^()\s]{1,1000})\)/g, '<a href="$2">$1</a>');

const list = (lines: readonly string[], tag: string): string =>
  `<${tag}>${lines.map((line) => `<li>${inline(line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ''))}</li>`).join('')}</${tag}>`;

const block = (text: string): string => {
  const lines = text.split('\n').filter((line) => line.trim());
  if (lines.every((line) => /^\s*[-*+]\s/.test(line))) return list(lines, 'ul');
  if (lines.every((line) => /^\s*\d+[.)]\s/.test(line))) return list(lines, 'ol');
  const heading = /^#{1,6}\s+(.*)$/.exec(text.trim());
  return heading ? `<h3>${inline(heading[1]!)}</h3>` : `<p>${lines.map(inline).join('<br/>')}</p>`;
};

/** The few signs of Markdown that questionnaires use; what is none of them stays as it is written. */
const fromMarkdown = (text: string): string =>
  text
    .slice(0, longest)
    .split(/\n(?:[ \t]*\n)+|\n(?=#)|\n(?<=^#[^\n]*\n)/m)
    .filter((part) => part.trim())
    .map(block)
    .join('');

const plainOf = (children: readonly (RichText | string)[]): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.tag === 'br' ? '\n' : plainOf(child.children) + (blocks.has(child.tag) ? '\n' : '');
    })
    .join('');

/** Reads XHTML or Markdown into the few pieces that are ever drawn; no tag or address gets through but the ones named. */
export const readMarkup = (text: string, kind: 'xhtml' | 'markdown'): Markup => {
  const builder = xhtml(kind === 'xhtml' ? text : fromMarkdown(text));
  const rich = builder.finish();
  return {
    rich,
    plain: plainOf(rich)
      .replace(/\n{2,}/g, '\n')
      .trim(),
    lost: [...builder.lost],
  };
};
