import type {Entry} from './entries.js';
import type {Item, Questionnaire} from './questionnaire.js';

const isPlain = ({type, items, repeats, hidden, enableWhen}: Item): boolean =>
  !hidden && !enableWhen?.length && (type === 'group' ? !repeats && (items ?? []).every(isPlain) : !items);

const entryOf = (item: Item, parent?: Entry): Entry => {
  const children: Entry[] = [];
  const depth = parent ? parent.depth + 1 : 0;
  const entry: Entry = {key: item.linkId, item, depth, ...(parent && {parent}), enabled: true, children};
  for (const child of item.items ?? []) children.push(entryOf(child, entry));
  return entry;
};

/**
 * The entries of a questionnaire in which nothing comes, goes or repeats, as most are: they need none of the rules for
 * that, nor any answers. Undefined where something does; then `entriesOf` says what stands.
 */
export const plainEntries = ({items}: Questionnaire): readonly Entry[] | undefined =>
  items.every(isPlain) ? items.map((item) => entryOf(item)) : undefined;
