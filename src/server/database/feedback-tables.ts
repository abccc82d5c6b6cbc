import type {ColumnType, Generated} from 'kysely';

/** JSON that is written as text. */
type Json = ColumnType<unknown, string | null, string | null>;

/** An ask; also a place in a round, as far as it receives. */
export interface FeedbackAsksTable {
  /** Random UUID; of a place the same as the place's. */
  id: string;
  /** SHA-256 of the secret that opens it; null = a place that nobody has taken, or erased. */
  owner: Buffer | null;
  /** SHA-256 of the secret by which cards are given; null in a round. */
  give: Buffer | null;
  round: string | null;
  /** HMAC of what made it, by its secret, so that a repeated request makes nothing new; null in a round, or once erased. */
  sent: Buffer | null;
  /** `{about, wish, otherView, name, language}`; null once erased. */
  body: Json;
  until: Date;
  closed: Generated<boolean>;
  version: Generated<string>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  /** When it is erased by itself, with all its cards. */
  erase_at: ColumnType<Date, Date | string, Date | string>;
  withdrawn_at: Date | null;
}

export interface FeedbackCardsTable {
  ask: string;
  /** Random UUID. */
  id: string;
  /** SHA-256 of its giver's secret for this card. */
  giver: Buffer;
  /** HMAC of what made it, by its secret, so that a repeated request makes nothing new; null once it is withdrawn. */
  sent: Buffer | null;
  /** `{noticed, appreciate, tryOut, otherView, signature, language}`; null once withdrawn or removed. */
  body: Json;
  signed: boolean;
  may_show: boolean;
  /** `waiting`, `held`, `arrived` or `removed`. */
  state: string;
  /** ISO date, UTC, on which it arrived; null until then. */
  day: ColumnType<string | null, string | null, string | null>;
  /** Random: the order within a day. A new one when it arrives. */
  order_key: Generated<string>;
  thanked: Generated<boolean>;
  /** `new`, `kept` or `away`. */
  place: Generated<string>;
  shown: Generated<boolean>;
  answer: string | null;
  answered: Generated<boolean>;
  turned_away: Generated<boolean>;
  /** `open`, `kept` or `removed`; null = not reported. */
  reported: string | null;
  removed_for: string | null;
  /** Once an unsigned one has arrived, the beginning of that day, as `updated_at`: nothing tells when it was given. */
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  withdrawn_at: Date | null;
}

export interface FeedbackRoundsTable {
  id: string;
  /** SHA-256 of the facilitator's secret. */
  host: Buffer;
  /** `{prompt, pattern, wish, otherView, language, one}`, `one` the id of a place; null once withdrawn. */
  body: Json;
  until: Date;
  closed: Generated<boolean>;
  version: Generated<string>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  erase_at: ColumnType<Date, Date | string, Date | string>;
  withdrawn_at: Date | null;
}

export interface FeedbackSeatsTable {
  round: string;
  /** Random UUID: also the id of its ask. */
  id: string;
  /** Its place in the circle, 0 for the first. */
  place: number;
  name: string;
  /** SHA-256 of the secret that was handed out. */
  handed: Buffer;
  /** SHA-256 of its holder's own secret; null = nobody has taken it. */
  own: Buffer | null;
  has_left: Generated<boolean>;
}

/** That somebody owes, has given or passed: without a time, and without the card. */
export interface FeedbackOwesTable {
  round: string;
  giver: string;
  receiver: string;
  state: Generated<string>;
}

export interface FeedbackReportsTable {
  id: string;
  ask: string;
  card: string;
  reason: string;
  note: string | null;
  /** The card as it was; null once its time is over. */
  sealed: Json;
  state: Generated<string>;
  outcome: string | null;
  reported_at: Generated<Date>;
  decided_at: Date | null;
  sealed_until: ColumnType<Date, Date | string, Date | string>;
}

/** What keepers did. */
export interface FeedbackAuditTable {
  id: Generated<string>;
  at: Generated<Date>;
  who: string;
  action: string;
  subject: string | null;
  why: string | null;
}

export interface FeedbackTables {
  feedback_asks: FeedbackAsksTable;
  feedback_cards: FeedbackCardsTable;
  feedback_rounds: FeedbackRoundsTable;
  feedback_seats: FeedbackSeatsTable;
  feedback_owes: FeedbackOwesTable;
  feedback_reports: FeedbackReportsTable;
  feedback_audit: FeedbackAuditTable;
}
