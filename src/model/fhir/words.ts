import {extensionsOf, partOf} from './extensions.js';
import {type Raw, textOf} from './resource.js';

const baseOf = (language: string): string => language.toLowerCase().split(/[-_]/)[0]!;

/** The nearest of several languages; undefined when none is the visitor's. */
const nearest = <T>(list: readonly (readonly [string, T])[], locale: string): T | undefined => {
  const exact = list.find(([language]) => language.toLowerCase() === locale.toLowerCase());
  return (exact ?? list.find(([language]) => baseOf(language) === baseOf(locale)))?.[1];
};

/** Reads texts in the visitor's language, where a resource has them in several. */
export class Words {
  readonly #locale: string;
  readonly #original: string | undefined;
  #all = 0;
  #translated = 0;

  /** @param original the language of the resource. */
  constructor(locale: string, original: string | undefined) {
    this.#locale = locale;
    this.#original = original;
  }

  /** The language of most of what was read. */
  get language(): string | undefined {
    return this.#translated * 2 > this.#all ? this.#locale : this.#original;
  }

  /** Whether a text is given in the visitor's language besides the original. */
  translates(raw: Raw, name: string): boolean {
    return this.#translation(raw, name) !== undefined;
  }

  read(raw: Raw, name: string): string | undefined {
    const translation = this.#translation(raw, name);
    const text = translation ?? textOf(raw[name]);
    if (text) this.#all++;
    if (translation) this.#translated++;
    return text;
  }

  get #own(): boolean {
    return this.#original !== undefined && baseOf(this.#original) === baseOf(this.#locale);
  }

  #translation(raw: Raw, name: string): string | undefined {
    if (this.#own) return undefined;
    const list = extensionsOf(raw[`_${name}`], 'translation').flatMap((each) => {
      const [language, text] = [textOf(partOf(each, 'lang')), textOf(partOf(each, 'content'))];
      return language && text ? [[language, text] as const] : [];
    });
    return nearest(list, this.#locale);
  }
}
