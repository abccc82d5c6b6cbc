import * as v from 'valibot';
import {GroupSchema, type Group} from '../../../model/group.js';
import type {Flaw, Raw, Reading} from '../feed.js';
import {isRaw} from '../fields.js';
import {complete} from './complete.js';

type Container = Raw | unknown[];
type Issue = v.InferIssue<typeof GroupSchema>;

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

/** A text that is too long is cut; anything else that is wrong goes. */
const mend = (root: Raw, issue: Issue): Flaw => {
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

const rounds = 12;

/**
 * A group that passes the schema, made of a record that may not: what is wrong is left out and named, field by field.
 * Undefined when nothing can be made of it.
 */
export const checked = (record: Raw, reading: Reading): {group?: Group; flaws: Flaw[]} => {
  const flaws: Flaw[] = [];
  for (let round = 0; round < rounds; round++) {
    const result = v.safeParse(GroupSchema, complete(record, reading));
    if (result.success) return {group: result.output, flaws};
    // From the back, so that what is taken out of a list moves nothing that is still to be mended.
    for (const issue of result.issues.toReversed()) flaws.push(mend(record, issue));
  }
  return {flaws};
};
