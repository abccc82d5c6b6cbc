/*
 * The rules of peer feedback. Pure: times are epoch milliseconds and come in as arguments.
 */

/** What kind of reply helps: just listen · shared experience · ideas welcome. */
export const wishes = ['listen', 'experience', 'ideas'] as const;
export type Wish = (typeof wishes)[number];

/** What a card may hold, in the order in which it is read. */
export const cardFields = ['noticed', 'appreciate', 'tryOut', 'otherView'] as const;
export type CardField = (typeof cardFields)[number];

/** What somebody has invited. */
export interface Invited {
  wish: Wish;
  /** Whether “another way to see it” is invited. */
  otherView: boolean;
}

/** The fields that are invited: something to try only where ideas are welcome. */
export const invitedFields = ({wish, otherView}: Invited): readonly CardField[] => [
  'noticed',
  'appreciate',
  ...(wish === 'ideas' ? (['tryOut'] as const) : []),
  ...(otherView ? (['otherView'] as const) : []),
];

/** Unsigned cards arrive together, from this many givers on, so that none can be told from the others. */
export const together = 3;

/** Milliseconds for which a card can be corrected. An unsigned one may arrive only when that time is over. */
export const correctable = 15 * 60_000;

/** Who gives to whom in a round. */
export const patterns = ['everyone', 'next', 'one'] as const;
export type Pattern = (typeof patterns)[number];

/** Places in a round: two at least, and as many as a circle holds. */
export const seats = {least: 2, most: 30} as const;

/** The most cards that one ask takes. */
export const mostCards = 5_000;

/**
 * To whom the one at `giver` owes a card, by places: 0 for the first.
 * @param one the place of who receives, for the pattern `one`.
 */
export const owedBy = (giver: number, pattern: Pattern, count: number, one = 0): number[] => {
  if (pattern === 'next') return [(giver + 1) % count];
  if (pattern === 'one') return giver === one ? [] : [one];
  return Array.from({length: count}, (_, place) => place).filter((place) => place !== giver);
};

/** Whether cards of a round may be unsigned: only where enough people give to each for them to arrive at all. */
export const mayBeUnsigned = (pattern: Pattern, count: number): boolean => pattern !== 'next' && count > together;

/** Whether an ask, or a round, takes cards. */
export const isOpen = ({until, closed}: {until: number; closed: boolean}, now: number): boolean =>
  !closed && now < until;
