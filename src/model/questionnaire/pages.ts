import type {Entry} from './entries.js';

/** Everything at once, a group a page, or one question at a time. */
export type Layout = 'all' | 'pages' | 'one';

type Page = readonly Entry[];

const isWhole = ({item, turn}: Entry): boolean =>
  item.type !== 'group' || turn !== undefined || item.contentNote !== undefined;

const inGroup = (group: Entry, page: Page): Page => [{...group, children: page}];

// What is only to be read goes with the question after it; at the end, with the last.
const withWords = (pages: readonly Page[]): Page[] => {
  const joined: Page[] = [];
  let words: Page = [];
  for (const page of pages) {
    words = [...words, ...page];
    if (page.some(({item}) => item.type !== 'display')) {
      joined.push(words);
      words = [];
    }
  }
  if (words.length) joined.push([...(joined.pop() ?? []), ...words]);
  return joined;
};

const oneByOne = (entries: Page): Page[] =>
  withWords(
    entries.flatMap((entry) =>
      isWhole(entry) ? [[entry]] : oneByOne(entry.children).map((page) => inGroup(entry, page)),
    ),
  );

const holdsPages = ({item, turn, children}: Entry): boolean =>
  item.type === 'group' && turn === undefined && children.some((child) => child.item.control === 'page');

const isPage = ({item}: Entry): boolean => item.type === 'group';

// Questions that stand loose share a page until the next group.
const byGroup = (entries: Page): Page[] => {
  const pages: Entry[][] = [];
  let loose: Entry[] | undefined;
  for (const entry of entries) {
    if (isPage(entry)) {
      loose = undefined;
      if (holdsPages(entry)) pages.push(...byGroup(entry.children).map((page) => [...inGroup(entry, page)]));
      else pages.push([entry]);
    } else if (loose) loose.push(entry);
    else pages.push((loose = [entry]));
  }
  return withWords(pages);
};

/**
 * The entries page by page. A question stands inside its groups on each page, so that their texts are read with it: a
 * page's groups hold only what stands on that page. A part with a content note stays whole.
 */
export const pagesOf = (entries: readonly Entry[], layout: Layout): readonly (readonly Entry[])[] => {
  const pages = layout === 'one' ? oneByOne(entries) : layout === 'pages' ? byGroup(entries) : [entries];
  return pages.length ? pages : [[]];
};
