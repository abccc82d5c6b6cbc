import {openedBy} from './links.js';
import type {Sent} from './request.js';
import type {Route} from './schema.js';

/** Something that was created: where it is, what opens it, and its version. */
export interface Item {
  path: string;
  headers: Record<string, string>;
  version?: string;
  /** What a body sent there holds. */
  fields?: Record<string, unknown>;
}

// What has an id is asked for by it; what is inside of it, with it.
const idsIn = (value: unknown, found: Set<string>): void => {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && typeof value.id === 'string') found.add(value.id);
  else for (const inner of Object.values(value)) idsIn(inner, found);
};

const patternOf = (path: string): RegExp =>
  new RegExp(`${path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);

/** What a secret opens at an address that many have is another thing for each. */
const isSame = (one: Item, other: Item): boolean =>
  one.path === other.path &&
  ['kith-secret', 'kith-give'].every((name) => one.headers[name] === other.headers[name]) &&
  one.fields?.to === other.fields?.to;

const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % list.length];

/** What a caller learns from answers: ids, cursors, and how to come back to what was created. */
export class Known {
  readonly #ids = new Set<string>();
  readonly #cursors: string[] = [];
  readonly #items: Item[] = [];

  /** An id of the listing, if one is known. */
  id(which: number): string | undefined {
    return pick([...this.#ids], which);
  }

  cursor(which: number): string | undefined {
    return pick(this.#cursors, which);
  }

  /** A created thing that a route can be about. */
  item({path}: Route, which: number): Item | undefined {
    const pattern = patternOf(path);
    return pick(
      this.#items.filter((item) => pattern.test(item.path)),
      which,
    );
  }

  /** Reads a good answer to a request. */
  learn({path, init}: Sent, {headers}: Response, body: string): void {
    const json: unknown = JSON.parse(body);
    const {cursor} = json as {cursor?: string};
    if (cursor !== undefined && this.#cursors.length < 100) this.#cursors.push(cursor);
    if (!this.#remember(path, init.headers, headers) && this.#ids.size < 300) idsIn(json, this.#ids);
    for (const item of openedBy({path, init}, json)) this.#add(item);
  }

  #add(item: Item): void {
    const known = this.#items.find((each) => isSame(each, item));
    if (known) Object.assign(known, item);
    else this.#items.push(item);
    if (this.#items.length > 400) this.#items.shift();
  }

  // True for an answer about a thing that somebody has made.
  #remember(asked: string, sent: Record<string, string>, answered: Headers): boolean {
    const at = answered.get('location');
    const version = answered.get('etag');
    const path = new URL(at ?? '', `http://localhost${asked}`).pathname;
    const item: Item = {path, headers: sent, ...(version !== null && {version})};
    const isKnown = this.#items.some((each) => isSame(each, item));
    if (isKnown || at !== null) this.#add(item);
    return isKnown || at !== null;
  }
}
