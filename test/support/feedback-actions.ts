import fc from 'fast-check';
import type {Pattern} from '../../src/model/feedback/rules.js';

/*
 * What people may do, by numbers: which link they hold (`by`, among those that fit, and now and then among all there are),
 * which ask, card or place they mean, and how.
 */

const kinds = [
  ...([
    'give',
    'give',
    'give',
    'give',
    'give',
    'give',
    'circle',
    'circle',
    'repeat',
    'together',
    'correct',
    'correct',
  ] as const),
  ...(['handle', 'handle', 'handle', 'handle', 'handle', 'report', 'answers', 'changeAsk', 'eraseAsk'] as const),
  ...(['takeSeat', 'takers', 'pass', 'changeRound', 'withdrawRound', 'withdraw', 'later', 'later'] as const),
];

export type Kind = (typeof kinds)[number];

/** One thing that somebody does. */
export interface Action {
  does: Kind;
  /** Which link they hold. */
  by: number;
  /** Which card, ask or place it is about. */
  what: number;
  /** In which way. */
  how: number;
  /** Through which port, where there are several. */
  port: number;
  /** Which link is looked at afterwards, with all that can be read. */
  look: number;
}

/** A history of two asks and a round. */
export interface Told {
  pattern: Pattern;
  /** How many places are taken before it begins. */
  taken: number;
  actions: Action[];
}

// As likely large as small: links, cards and ways are chosen by what is left of it.
const number = fc.noBias(fc.nat({max: 9_999}));

/** Any history of at most so many actions. */
export const anyHistory = (most: number): fc.Arbitrary<Told> =>
  fc.record({
    pattern: fc.constantFrom<Pattern>('everyone', 'everyone', 'next', 'one'),
    taken: fc.constantFrom(0, 1, 3, 4, 4, 4),
    actions: fc.array(
      fc.record({
        does: fc.constantFrom(...kinds),
        by: number,
        what: number,
        how: number,
        port: number,
        look: number,
      }),
      {minLength: Math.min(10, most), maxLength: most, size: 'max'},
    ),
  });
