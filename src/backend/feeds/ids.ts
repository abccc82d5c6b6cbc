import {line} from './fields.js';

/** The key that begins the ids of a feed: host and path of its address; `feed` when it has none. */
export const sourceKey = (url: string | undefined): string => {
  const path = (url ?? '')
    .replace(/^[a-z]+:\/*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
  return line(path, 120)?.replace(/\s/g, '-') ?? 'feed';
};

/** A short hash of anything JSON can hold, in base 36. FNV-1a, 32 bits. */
export const contentHash = (content: unknown): string => {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(content) ?? '') {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
};

/**
 * Ids for records whose own one is missing or repeated, by index: source and own id, and a short hash of the content;
 * identical twins are numbered. `owns` are the records' own ids, empty where there is none.
 */
export const specialIds = (
  source: string,
  owns: readonly string[],
  content: (index: number) => unknown,
): Map<number, string> => {
  const counts = new Map<string, number>();
  for (const own of owns) counts.set(own, (counts.get(own) ?? 0) + 1);
  const ids = new Map<number, string>();
  const seen = new Map<string, number>();
  owns.forEach((own, index) => {
    if (own && counts.get(own) === 1) return;
    const id = `${source}:${own}${own && '-'}${contentHash(content(index))}`;
    const twin = (seen.get(id) ?? 0) + 1;
    seen.set(id, twin);
    ids.set(index, twin > 1 ? `${id}-${twin}` : id);
  });
  return ids;
};
