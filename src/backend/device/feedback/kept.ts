import type {CardText} from '../../../model/contract/feedback/card-draft.js';
import type {Handled} from '../../../model/feedback/handling.js';
import type {Owes} from '../../../model/feedback/owing.js';
import type {Pattern, Wish} from '../../../model/feedback/rules.js';

/** Until when cards are taken. */
export interface Term {
  /** Epoch milliseconds. */
  until: number;
  closed: boolean;
}

/** An ask; also a place in a round, as far as it receives. */
export interface KeptAsk extends Term {
  /** Of a place the same as the place's. */
  id: string;
  /** Hash of the secret that opens it; missing = a place that nobody has taken. */
  owner?: string;
  /** Hash of the secret by which cards are given; missing in a round. */
  give?: string;
  /** Id of its round, whose term is then its own. */
  round?: string;
  /** Hash of the create that made it. */
  made?: string;
  version: string;
  asks: {about: string; wish: Wish; otherView: boolean; name: string; language?: string};
  /** What waits: nobody is told. */
  waiting: readonly {id: string; created: number}[];
  /** What has arrived, in the order in which it is read: day, order within it, id. */
  arrived: readonly string[];
  /** Ids of what is shown to the group. */
  shown: readonly string[];
}

export interface KeptCard extends Handled {
  id: string;
  ask: string;
  /** Hash of its giver's secret. */
  giver: string;
  /** Hash of the create that made it. */
  made: string;
  text: CardText;
  /** Epoch milliseconds; once an unsigned one has arrived, the beginning of that day. */
  created: number;
  /** Day and order within it, once it has arrived. */
  arrived?: string;
  /** Epoch milliseconds, of a card that was reported. */
  sealedUntil?: number;
}

export interface KeptSeat {
  /** Also the id of its ask. */
  id: string;
  name: string;
  /** Hash of the secret that was handed out. */
  handed: string;
  /** Hash of its holder's own secret; missing = nobody has taken it. */
  own?: string;
  left: boolean;
}

export interface KeptRound extends Term {
  id: string;
  /** Hash of the facilitator's secret. */
  host: string;
  made: string;
  version: string;
  about: {prompt: string; pattern: Pattern; wish: Wish; otherView: boolean; language?: string; one?: string};
  seats: readonly KeptSeat[];
  /** That a card was given, without a time and without the card. */
  owes: Owes;
}

/** What a secret opens. */
export type Opens = 'ask' | 'give' | 'card' | 'round' | 'seat';

/** Where a secret leads. */
export interface Link {
  /** Id of an ask, a card, or a round. */
  id: string;
  /** Id of a place in that round. */
  seat?: string;
  /** Epoch milliseconds: it is gone, and its secret is not taken again before then. */
  gone?: number;
}

export const linkPlace = (opens: Opens, hash: string): string => `feedback-link ${opens} ${hash}`;
export const askPlace = (id: string): string => `feedback-ask ${id}`;
export const cardPlace = (id: string): string => `feedback-card ${id}`;
export const roundPlace = (id: string): string => `feedback-round ${id}`;
