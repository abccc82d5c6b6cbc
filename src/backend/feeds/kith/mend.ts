import type * as v from 'valibot';
import type {GroupSchema} from '../../../model/group.js';
import type {Flaw, Raw} from '../feed.js';
import {isRaw} from '../fields.js';

type Container = Raw | unknown[];
/** What is wrong with a record, and where. */
export type Issue = v.InferIssue<typeof GroupSchema>;

const isContainer = (value: unknown): value is Container => isRaw(value) || Array.isArray(value);

const keysOf = ({path}: Issue): (string | number)[] => (path ?? []).map(({key}) => key as string | number);

const inside = (container: unknown, key: string | number): unknown =>
  isContainer(container) ? (container as Raw)[key] : undefined;

const remove = (container: Container, key: string | number): void => {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
};

/** Takes out what an issue is about: the value itself, or what holds it where it is missing. */
const prune = (root: Raw, keys: readonly (string | number)[]): void => {
  const [last, ...before] = keys.toReversed();
  const container = before.reduceRight<unknown>(inside, root);
  if (last === undefined) return;
  if (isContainer(container) && last in container) remove(container, last);
  else prune(root, keys.slice(0, -1));
};

/** Mends one thing, in place, and names it: a text that is too long is cut; anything else that is wrong goes. */
export const mend = (root: Raw, issue: Issue): Flaw => {
  const keys = keysOf(issue);
  const field = keys.join('.');
  const container = keys.slice(0, -1).reduce<unknown>(inside, root);
  const last = keys.at(-1);
  if (issue.type === 'max_length' && isContainer(container) && last !== undefined) {
    const value = inside(container, last) as string | unknown[];
    (container as Raw)[last] = value.slice(0, issue.requirement);
    return {code: 'cut-short', field, message: `“${field}” is longer than can be shown, so its end is missing.`};
  }
  prune(root, keys);
  return {code: 'invalid-field', field, message: `“${field}” is left out: ${issue.message}.`};
};
