import {entityAt} from './entities.js';
import {safeLink} from './link.js';

const lineBreaks = new Set(
  (
    'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr main nav ol p pre section table tr ul'
  ).split(' '),
);
const unread = new Set(['script', 'style', 'template']);
const special = /[<&]/g;
const tagStart = /<(\/?)([a-z][a-z\d-]*(?::[a-z][a-z\d-]*)?)(?=[\s/>])/iy;
const comment = /<!--|<[!?]/y;
const quotes = /["'>]/g;
const restOfLine = /[ \t]*\r?\n?/y;
const address = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

interface Tag {
  name: string;
  closes: boolean;
  attributes: string;
  end: number;
}

const decoded = (text: string): string =>
  text.replace(/&[#\w;]{1,40}/g, (found) => {
    const entity = entityAt(found, 0);
    return entity ? entity.text + found.slice(entity.end) : found;
  });

const bare = (url: string): string => url.replace(/^(\w+:(\/\/)?)?(www\.)?/, '').replace(/\/$/, '');

/** Reads a text with markup once, from its start to its end. */
class Reader {
  readonly #text: string;
  readonly #parts: string[] = [];
  #position = 0;
  /** Once a quote runs to the end of the text, quotes are not trusted any more: each character is looked at twice at most. */
  #quoted = true;
  /** The same for a `<` that nothing closes. */
  #closed = true;
  #link: {href: string; from: number} | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(): string {
    for (let next = this.#next(); next >= 0; next = this.#next()) {
      this.#parts.push(this.#text.slice(this.#position, next));
      this.#position = next;
      if (!this.#readEntity() && !this.#readComment() && !this.#readTag()) this.#keep(1);
    }
    this.#parts.push(this.#text.slice(this.#position));
    if (this.#link) this.#endLink(this.#link);
    return this.#parts.join('');
  }

  #next(): number {
    special.lastIndex = this.#position;
    return special.exec(this.#text)?.index ?? -1;
  }

  #keep(length: number): void {
    this.#parts.push(this.#text.slice(this.#position, this.#position + length));
    this.#position += length;
  }

  #readEntity(): boolean {
    const entity = entityAt(this.#text, this.#position);
    if (!entity) return false;
    this.#parts.push(entity.text);
    this.#position = entity.end;
    return true;
  }

  #readComment(): boolean {
    comment.lastIndex = this.#position;
    const start = comment.exec(this.#text)?.[0];
    if (!start) return false;
    const closing = start.length > 2 ? '-->' : '>';
    const end = this.#text.indexOf(closing, comment.lastIndex);
    if (end < 0) this.#keep(this.#text.length - this.#position);
    else this.#position = end + closing.length;
    return true;
  }

  #readTag(): boolean {
    const tag = this.#tag();
    if (!tag) return false;
    this.#position = tag.end;
    if (unread.has(tag.name) && !tag.closes) this.#skipTo(tag.name);
    else if (tag.name === 'a') this.#linkEdge(tag);
    else this.#parts.push(this.#space(tag));
    return true;
  }

  #tag(): Tag | undefined {
    tagStart.lastIndex = this.#position;
    const match = tagStart.exec(this.#text);
    if (!match) return undefined;
    const from = tagStart.lastIndex;
    const end = this.#tagEnd(from);
    const [, slash, name = ''] = match;
    return end < 0
      ? undefined
      : {
          name: name.toLowerCase(),
          closes: slash === '/',
          attributes: this.#text.slice(from, end),
          end: end + 1,
        };
  }

  /** Where the tag's `>` is, the first outside quotes; -1 when there is none. */
  #tagEnd(from: number): number {
    let position = from;
    if (!this.#closed) return -1;
    while (this.#quoted) {
      quotes.lastIndex = position;
      const found = quotes.exec(this.#text);
      if (found?.[0] === '>') return found.index;
      position = found ? this.#text.indexOf(found[0], found.index + 1) + 1 : 0;
      if (position === 0) this.#quoted = false;
    }
    const end = this.#text.indexOf('>', from);
    this.#closed = end >= 0;
    return end;
  }

  #skipTo(name: string): void {
    const closing = new RegExp(`</${name}[^>]*>?`, 'gi');
    closing.lastIndex = this.#position;
    this.#position = closing.exec(this.#text) ? closing.lastIndex : this.#text.length;
  }

  #linkEdge(tag: Tag): void {
    if (this.#link) this.#endLink(this.#link);
    const href = tag.closes
      ? undefined
      : address
          .exec(tag.attributes)
          ?.slice(1)
          .find((each) => each !== undefined);
    this.#link = href === undefined ? undefined : {href: decoded(href), from: this.#parts.length};
  }

  #endLink({href, from}: {href: string; from: number}): void {
    const url = safeLink(href);
    const label = this.#parts.slice(from).join('').trim();
    if (!url || bare(url) === bare(label)) return;
    const shown = url.replace(/^(mailto|tel|sms):/, '');
    this.#parts.push(label ? ` (${shown})` : shown);
  }

  #space({name, closes}: Tag): string {
    if (name === 'li') return closes ? '' : '\n• ';
    if (name === 'td' || name === 'th') return ' ';
    if (!lineBreaks.has(name)) return '';
    restOfLine.lastIndex = this.#position;
    if (restOfLine.test(this.#text)) this.#position = restOfLine.lastIndex;
    return '\n';
  }
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * The text of something that may hold HTML, as a reader would see it: blocks become line breaks, entities characters,
 * links "text (address)" where the address is safe and says more than the text; scripts and styles vanish, and a `<`
 * that starts no tag stays. Takes time in proportion to the text, whatever is in it. The answer is text: never put it
 * into markup.
 */
export const plainText = (text: string): string =>
  text.includes('<') || text.includes('&') ? tidy(new Reader(text).read()) : text;
