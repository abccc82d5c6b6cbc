import type {Computed} from './computed.js';
import {type Place, isTurned} from './places.js';
import type {Answers, Item, Questionnaire} from './questionnaire.js';
import {type Scope, Standing} from './standing.js';

export {flat} from './flat.js';

/** An item where it stands, for the answers given so far. */
export interface Entry {
  /** Unique: the `linkId`; in a turn of a repeating group `group#0/linkId`; of the turn itself `group#0`. */
  readonly key: string;
  readonly item: Item;
  /** 0 at the top. */
  readonly depth: number;
  readonly parent?: Entry;
  /** Of a repeating group: which time over, from 0. */
  readonly turn?: number;
  /** False when it is shown though it may not be filled in (`disabledDisplay: 'protected'`). */
  readonly enabled: boolean;
  readonly children: readonly Entry[];
}

// In a part that may be seen but not filled in, so may what is in it.
const isSeen = ({hidden, disabledDisplay}: Item, enabled: boolean, parent?: Entry): boolean =>
  !hidden &&
  (enabled || disabledDisplay === 'protected' || (parent?.enabled === false && disabledDisplay !== 'hidden'));

class Walk {
  readonly #standing: Standing;
  readonly #unseen: boolean;

  constructor(standing: Standing, unseen: boolean) {
    this.#standing = standing;
    this.#unseen = unseen;
  }

  all(places: readonly Place[], scope: Scope, parent?: Entry): Entry[] {
    return places.flatMap((place) => this.#each(place, scope, parent));
  }

  #each(place: Place, scope: Scope, parent?: Entry): Entry[] {
    const enabled = this.#standing.isEnabled(place, scope) && parent?.enabled !== false;
    if (!(this.#unseen ? enabled : isSeen(place.item, enabled, parent))) return [];
    if (!isTurned(place.item)) return [this.#entry(place, scope, enabled, {parent})];
    return this.#standing
      .turns(place, scope)
      .map((inside, turn) => this.#entry(place, inside, enabled, {parent, turn}));
  }

  #entry(place: Place, scope: Scope, enabled: boolean, at: {parent?: Entry | undefined; turn?: number}): Entry {
    const {parent, turn} = at;
    const children: Entry[] = [];
    const key = turn === undefined ? this.#standing.keyOf(place, scope) : scope[place.around.length]!.slice(0, -1);
    const entry: Entry = {
      key,
      item: place.item,
      depth: parent ? parent.depth + 1 : 0,
      ...(parent && {parent}),
      ...(turn !== undefined && {turn}),
      enabled,
      children,
    };
    children.push(...this.all(place.children, scope, entry));
    return entry;
  }
}

/** What is to be shown, as a tree: what is disabled or hidden is left out. A repeating group is an entry a turn. */
export const entriesOf = (questionnaire: Questionnaire, answers: Answers, computed?: Computed): readonly Entry[] => {
  const standing = new Standing(questionnaire, answers, computed);
  return new Walk(standing, false).all(standing.places.tops, []);
};

/** What counts, as a tree: all that is enabled, also what is never shown. */
export const enabledEntries = (questionnaire: Questionnaire, answers: Answers, computed?: Computed): Entry[] => {
  const standing = new Standing(questionnaire, answers, computed);
  return new Walk(standing, true).all(standing.places.tops, []);
};
