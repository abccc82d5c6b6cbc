import {createHash} from 'node:crypto';

const opaqueTag = /"[^"]*"/g;

/** A weak entity tag of these texts: compressed or not, the answer says the same. */
export const weakTag = (...texts: string[]): string =>
  `W/"${createHash('sha256').update(texts.join('\n')).digest('base64url').slice(0, 22)}"`;

/** Whether `If-None-Match` names this tag, by weak comparison (RFC 9110, 8.8.3.2). */
export const isKnown = (ifNoneMatch: string | null, tag: string): boolean => {
  if (!ifNoneMatch) return false;
  const bare = tag.replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || [...ifNoneMatch.matchAll(opaqueTag)].some(([one]) => one === bare);
};
