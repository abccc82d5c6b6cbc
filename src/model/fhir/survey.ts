import {extensionOf} from './extensions.js';
import {type Raw, isRaw, textOf} from './resource.js';

/** What is in a questionnaire, before anything is made of it. */
export interface Survey {
  /** Its items, without those that are there twice. */
  readonly items: readonly Raw[];
  readonly twice: readonly string[];
  /** Where groups and displays stand that have no linkId: it is also the one that they are given. */
  readonly nameless: readonly string[];
  /** What its value sets are called. */
  readonly valueSets: ReadonlySet<string>;
  readonly hasMarkup: boolean;
  readonly hasExpressions: boolean;
}

const most = 10_000;
const deepest = 50;

// Anywhere in the file: whoever names one needs the piece that reads it.
const markup = /\/rendering-(?:xhtml|markdown)"/;
const expressions = /(?:\/variable|(?:calculated|initial|enableWhen)Expression|-constraint|\/targetConstraint)"/;

/** Looks at every item once: is it whole, and what does it need? */
class Surveyor {
  readonly twice: string[] = [];
  readonly nameless: string[] = [];
  readonly valueSets = new Set<string>();
  readonly #seen = new Set<string>();

  items(raw: Raw, at: string, depth: number): Raw[] {
    const {item} = raw;
    if (item === undefined || item === null) return [];
    if (!Array.isArray(item)) throw new TypeError(`${at}item is no list`);
    if (depth > deepest) throw new TypeError(`${at}item: more than ${deepest} levels are nested`);
    return item.flatMap((each: unknown, index) => this.#item(each, `${at}item[${index}]`, depth));
  }

  #item(raw: unknown, at: string, depth: number): Raw[] {
    if (!isRaw(raw)) throw new TypeError(`${at} is no object`);
    const type = textOf(raw['type']);
    if (!type) throw new TypeError(`${at}.type is missing`);
    const linkId = textOf(raw['linkId']) ?? this.#named(type, at);
    if (this.#seen.has(linkId)) {
      this.twice.push(linkId);
      return [];
    }
    this.#seen.add(linkId);
    if (this.#seen.size > most) throw new TypeError(`It has more than ${most} items`);
    for (const url of [raw['answerValueSet'], extensionOf(raw, 'unitValueSet')]) {
      if (textOf(url)) this.valueSets.add(String(url));
    }
    const item = this.items(raw, `${at}.`, depth + 1);
    return [{...raw, linkId, item}];
  }

  // Answers need a name to go under; what only stands around them can do with any.
  #named(type: string, at: string): string {
    if (type !== 'group' && type !== 'display') throw new TypeError(`${at}.linkId is missing`);
    this.nameless.push(at);
    return at;
  }
}

/** @throws TypeError that says where an item is not whole, or that there are too many. */
export const survey = (resource: Raw): Survey => {
  const surveyor = new Surveyor();
  const items = surveyor.items(resource, '', 1);
  const {twice, nameless, valueSets} = surveyor;
  const text = JSON.stringify(resource);
  return {items, twice, nameless, valueSets, hasMarkup: markup.test(text), hasExpressions: expressions.test(text)};
};
