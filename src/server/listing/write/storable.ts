import type {Group} from '../../../model/group.js';

// JSON writes half a surrogate pair and U+0000 as escapes; PostgreSQL can store neither.
const suspicious = /\\u(?:0000|d[89a-f])/;
const escapes = /\\(?:u0000|ud[89a-f][\da-f]{2}|[^])/g;

const isUnstorable = (escape: string): boolean => escape.length > 2;

/** A group as JSON text, and as that text says: without what PostgreSQL cannot store. */
export const storable = (group: Group): {group: Group; body: string} => {
  const body = JSON.stringify(group);
  if (!suspicious.test(body)) return {group, body};
  const clean = body.replace(escapes, (escape) => (isUnstorable(escape) ? '' : escape));
  return {group: JSON.parse(clean) as Group, body: clean};
};
