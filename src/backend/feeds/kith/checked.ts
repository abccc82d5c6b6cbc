import * as v from 'valibot';
import {GroupSchema, type Group} from '../../../model/group.js';
import type {Flaw, Raw, Reading} from '../feed.js';
import {complete} from './complete.js';

const rounds = 12;

/**
 * A group that passes the schema, made of a record that may not: what is wrong is left out and named, field by field.
 * Undefined when nothing can be made of it.
 */
export const checked = async (record: Raw, reading: Reading): Promise<{group?: Group; flaws: Flaw[]}> => {
  const flaws: Flaw[] = [];
  for (let round = 0; round < rounds; round++) {
    const result = v.safeParse(GroupSchema, complete(record, reading));
    if (result.success) return {group: result.output, flaws};
    const {mend} = await import('./mend.js');
    // From the back, so that what is taken out of a list moves nothing that is still to be mended.
    for (const issue of result.issues.toReversed()) flaws.push(mend(record, issue));
  }
  return {flaws};
};
