import type {Group} from '../model/group.js';
import type {Problem, Records} from '../model/records.js';
import {BackendError} from './backend.js';
import {inSlices} from './in-slices.js';
import type {LocalListing} from './local-groups.js';

const recordsAtOnce = 64;

function* indexOf(id: string, records: Records): Generator<void, number> {
  for (let index = 0; index < records.size; index++) {
    if (index % recordsAtOnce === 0) yield;
    const known = [records.meeting(index).id, records.group(index).id];
    // A link may name a record as its own site does, without the source before it.
    if (known.some((one) => one === id || one.endsWith(`:${id}`))) return index;
  }
  return -1;
}

/**
 * The group with an id, or that has the meeting with it.
 * @throws {BackendError} `missing`
 */
export const groupWith = async (id: string, records: Records): Promise<Group> => {
  const index = await inSlices(indexOf(id, records));
  if (index < 0) throw new BackendError('missing', `No group or meeting has the id “${id}”.`);
  return records.group(index);
};

function* ofEach(records: Records): Generator<void, Problem[]> {
  const all: Problem[] = [];
  for (let index = 0; index < records.size; index++) {
    if (index % recordsAtOnce === 0) yield;
    all.push(...records.problems(index));
  }
  return all;
}

/** Everything that a listing's owner should know about it. */
export const problemsOf = async ({records, explain}: LocalListing): Promise<Problem[]> => {
  const whole = (await explain?.()) ?? [];
  return [...whole, ...(await inSlices(ofEach(records)))];
};
