import {type Pattern, owedBy} from './rules.js';

export type Owed = 'owed' | 'given' | 'passed';

/** Who owes a card to whom, both by the ids of their places: the giver first. */
export type Owes = Readonly<Record<string, Readonly<Record<string, Owed>>>>;

/** A round, as far as it says who gives to whom. */
export interface Circle {
  pattern: Pattern;
  /** Ids of the places whose holders are there, in order. */
  ids: readonly string[];
  /** Id of the place that receives, in the pattern `one`. */
  one?: string;
}

/** What is owed when a round begins. */
export const owesOf = ({pattern, ids, one}: Circle): Owes => {
  const owed = (giver: number): [string, Owed][] =>
    owedBy(giver, pattern, ids.length, ids.indexOf(one ?? '')).flatMap((place) =>
      // nobody owes themselves; and who receives in the pattern `one` may have left
      ids[place] && place !== giver ? [[ids[place], 'owed']] : [],
    );
  return Object.fromEntries(ids.map((id, giver) => [id, Object.fromEntries(owed(giver))]));
};

export const stateOf = (owes: Owes, giver: string, receiver: string): Owed | undefined => owes[giver]?.[receiver];

/** The same, where one mark is another. */
export const marked = (owes: Owes, giver: string, receiver: string, state: Owed): Owes => ({
  ...owes,
  [giver]: {...owes[giver], [receiver]: state},
});

const kept = (owes: Owes, keeps: (giver: string, receiver: string, state: Owed) => boolean): Owes =>
  Object.fromEntries(
    Object.entries(owes).map(([giver, to]) => [
      giver,
      Object.fromEntries(Object.entries(to).filter(([receiver, state]) => keeps(giver, receiver, state))),
    ]),
  );

// Who gives to whom instead, in the order of the circle: to the next one who stays.
const closes = (owes: Owes, {ids}: Circle, left: readonly string[]): [giver: string, receiver: string][] => {
  const stay = ids.filter((id) => !left.includes(id));
  const owesOne = (giver: string): boolean =>
    Object.entries(owes[giver] ?? {}).some(([to, state]) => state === 'owed' && left.includes(to));
  return stay.flatMap((giver, place) => {
    const receiver = stay[(place + 1) % stay.length]!;
    return receiver !== giver && owesOne(giver) && !stateOf(owes, giver, receiver) ? [[giver, receiver]] : [];
  });
};

/**
 * What is owed once some have left: they give no card any more, and nobody owes them one. In the pattern `next` the circle
 * closes behind them: who still owed them a card owes it to the next one who stays. Who has given or passed owes nothing more,
 * so that who leads the round cannot tell the one from the other.
 * @param circle those who were there until then.
 */
export const owesWithout = (owes: Owes, circle: Circle, left: readonly string[]): Owes => {
  const stays = kept(
    owes,
    (giver, receiver, state) => state !== 'owed' || !(left.includes(giver) || left.includes(receiver)),
  );
  const moved = circle.pattern === 'next' ? closes(owes, circle, left) : [];
  return moved.reduce((after, [giver, receiver]) => marked(after, giver, receiver, 'owed'), stays);
};

/**
 * What is owed once places were added at the end of the circle; undefined where the last has given to the first already, so that
 * the circle cannot be opened between them.
 */
export const owesWith = (owes: Owes, circle: Circle, added: readonly string[]): Owes | undefined => {
  const [first, last] = [circle.ids[0], circle.ids.at(-1)];
  const opens = circle.pattern === 'next' && added.length > 0 && first !== undefined && last !== undefined;
  if (opens && stateOf(owes, last, first) === 'given') return undefined;
  const before = opens ? kept(owes, (giver, receiver) => giver !== last || receiver !== first) : owes;
  const fresh = owesOf({...circle, ids: [...circle.ids, ...added]});
  const isNew = (giver: string, receiver: string): boolean =>
    added.includes(giver) || added.includes(receiver) || (opens && giver === last);
  const more = kept(fresh, isNew);
  const givers = [...circle.ids, ...added];
  return {...before, ...Object.fromEntries(givers.map((id) => [id, {...more[id], ...before[id]}]))};
};
