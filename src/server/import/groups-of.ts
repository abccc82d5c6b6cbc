import type {Group} from '../../model/group.js';
import type {Problem, Records} from '../../model/records.js';

// A reader's objects may work out their fields when asked; what is kept has plain values.
const plain = (group: Group): Group => ({...group, meetings: group.meetings.map((meeting) => ({...meeting}))});

/** The groups of a listing, each once, built one by one. */
export function* groupsOf(records: Records): Generator<Group> {
  const seen = new Set<number>();
  for (let index = 0; index < records.size; index++) {
    const key = records.groupIndex(index);
    if (seen.has(key)) continue;
    seen.add(key);
    yield plain(records.group(index));
  }
}

/** What is wrong with single records; asked after `explain`. */
export const problemsOf = (records: Records): Problem[] =>
  Array.from({length: records.size}, (_none, index) => records.problems(index)).flat();
