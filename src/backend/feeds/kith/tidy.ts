import type {Group} from '../../../model/group.js';
import {clean} from '../../../model/text/clean.js';
import {safeLink} from '../../../model/text/link.js';
import type {Flaw} from '../feed.js';
import {compact, isRaw, paragraphs} from '../fields.js';
import {linkFlaw} from '../flaw.js';

const longest = 20_000;

/** What a walk through a group finds. */
interface Walk {
  flaws: Flaw[];
  /** Links that must not be followed, as text. */
  unsafe: string[];
}

const tidyLink = (value: string, field: string, walk: Walk): string | undefined => {
  const url = safeLink(value);
  if (!url) {
    walk.flaws.push(linkFlaw(field));
    walk.unsafe.push(`${field}: ${clean(value, 500)}`);
  }
  return url;
};

const tidied = (value: unknown, field: string, walk: Walk): unknown => {
  if (typeof value === 'string') return field.endsWith('url') ? tidyLink(value, field, walk) : clean(value, longest);
  if (Array.isArray(value)) return value.map((each) => tidied(each, field, walk));
  if (!isRaw(value)) return value;
  return compact(
    Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, tidied(each, field ? `${field}.${key}` : key, walk)]),
    ),
  );
};

/** The group with clean texts and safe links; the others move into the description. */
export const tidy = (group: Group, flaws: Flaw[]): Group => {
  const walk: Walk = {flaws, unsafe: []};
  // A walk keeps the shape: it changes texts and leaves out optional links.
  const result = tidied(group, '', walk) as Group;
  return compact({...result, description: paragraphs(result.description, ...walk.unsafe)});
};
