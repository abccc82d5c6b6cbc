const mix = (text: string, seed: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
  return hash >>> 0;
};

/**
 * A short name for an id that does not reveal it, always the same for the same id: twice FNV-1a of 32 bits, from two
 * starts (http://www.isthe.com/chongo/tech/comp/fnv/). Not for secrets.
 */
export const stableId = (id: string): string =>
  [0x811c_9dc5, 0x1234_5671].map((seed) => mix(id, seed).toString(36).padStart(7, '0')).join('');
