import type {ColumnType, Generated} from 'kysely';
import type {FeedbackTables} from './feedback-tables.js';

/*
 * The tables, as Kysely types. Times on the listing's clock are epoch minutes (int4); times of events are timestamptz.
 * No serial numbers: keys are hashes of ids (the listing) or random (what people send), so that any machine can make them.
 */

/** One row: the state of the listing as a whole. */
export interface ListingTable {
  one: Generated<boolean>;
  /** A new random UUID with every change of anything that a search can show: caches and entity tags depend on it. */
  version: Generated<string>;
  changed_at: Generated<Date>;
}

/** Who is credited. */
export interface SourcesTable {
  id: string;
  name: string | null;
  url: string | null;
  read_at: Date;
}

export interface GroupsTable {
  /** UUID from the SHA-256 of the id. */
  key: string;
  id: string;
  /** The id without the source before it: what a link on the source's own site says. */
  own_id: string;
  source: string;
  /** The `Group` as JSON text, exactly as answered. */
  body: ColumnType<string, string, string>;
  /** SHA-256 of `body`, base64url: its version, and how an import knows that nothing changed. */
  hash: string;
  changed_at: Generated<Date>;
  /** When its source no longer had it; it is then found no more, but not lost. */
  vanished_at: Date | null;
}

/** What search needs of each meeting of a group that has not vanished; a group without meetings has one by appointment. */
export interface MeetingsTable {
  /** UUID from the SHA-256 of group id and meeting id. */
  key: string;
  group_key: string;
  id: string;
  own_id: string;
  /** `Timing` as JSON text. */
  timing: ColumnType<string, string, string>;
  /** Ids in `traits`: every value of every filter that is about the meeting and not about its time. int8 as text. */
  traits: ColumnType<string[], string[], string[]>;
  latitude: number | null;
  longitude: number | null;
  /** Folded words; those of the name have weight A. Written as `tsvector` text or by an expression. */
  words: ColumnType<string, string, string>;
  /** Folded text, lines joined: for phrases and parts of words. */
  text: string;
  /** As of when it was written, occurrences are complete up to here, epoch minutes; the job `look-ahead` goes on from there. */
  covered_until: number;
}

/**
 * What comes when: for each instant `t` within what is covered, the rows with `shown_from <= t < ends` are exactly the
 * entries of `model/listing/agenda` at `t`.
 */
export interface OccurrencesTable {
  meeting_key: string;
  group_key: string;
  /** `noTime` (by appointment) or `paused` of `model/listing/agenda` where there is no time. */
  starts: number;
  ends: number;
  shown_from: number;
  cancelled: Generated<boolean>;
  /** The next start that is not cancelled. */
  next_starts: number | null;
}

/** The values of filters, numbered: `id` is the first 63 bits of the SHA-256 of facet and value. */
export interface TraitsTable {
  id: string;
  facet: string;
  value: string;
}

/** Every folded word of the listing, for what is spelled nearly right. */
export interface VocabularyTable {
  word: string;
}

/** “Tell us about a change”. Under row-level security: a transaction sees one group's. */
export interface ChangesTable {
  group_key: string;
  /** Random UUID. */
  id: string;
  secret_hash: Buffer;
  /** `ChangeDraft` without `email`, as JSON; null once withdrawn. */
  body: ColumnType<unknown, string | null, string | null>;
  email: string | null;
  status: Generated<string>;
  /** A new random UUID with every correction. */
  version: Generated<string>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  withdrawn_at: Date | null;
}

/**
 * Check-ins. Under row-level security: a transaction sees its caller's, the export what is shared, and housekeeping what it
 * is to erase. Every time of an anonymous one is the beginning of its day in UTC.
 */
export interface CheckInsTable {
  /** SHA-256 of its sender's secret; of an anonymous one 32 random bytes that nobody knows. */
  owner: Buffer;
  /** Random UUID. */
  id: string;
  /** As it was sent; empty once withdrawn. */
  questionnaire: string;
  questionnaire_version: string;
  /** Key of the group it is about. */
  group_key: string | null;
  /** `self` or `hosts`. */
  audience: string;
  /** `anonymous` or `pseudonymous`; `identified` once members sign in. */
  mode: string;
  /** Answers, language, consent and the id of the group, as JSON; null once withdrawn. */
  body: ColumnType<unknown, string | null, string | null>;
  /** How a host may get in touch. No answer ever holds it. */
  contact: string | null;
  /** A new random UUID with every correction. */
  version: Generated<string>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  /** When it is erased by itself; null = never. */
  erase_at: Date | null;
  withdrawn_at: Date | null;
}

/** Answers to creates, so that a repeated one gets the same answer. Under row-level security: a caller sees their own. */
export interface ReplaysTable {
  /** SHA-256 of what the caller alone knows: the secret, or, of an anonymous create, the key. */
  caller: Buffer;
  /** Method and path. */
  route: string;
  key: string;
  body_hash: Buffer;
  /**
   * What was created. The answer is made from it anew, so that no copy of its content is kept. Of an anonymous create
   * nothing but zeros: who has the key shall not find what was sent with it.
   */
  item: string;
  expires_at: Date;
}

/** Work of which one process at a time does each. */
export interface JobsTable {
  name: string;
  due_at: Date;
  /** Until then it is somebody's. */
  held_until: Date;
}

/** How often a salted caller did something in a window of time. Unlogged: it may be lost. */
export interface RatesTable {
  bucket: Buffer;
  /** Epoch seconds at which the window began. */
  began: number;
  used: number;
}

/** Random secrets that all processes share. */
export interface SecretsTable {
  name: string;
  secret: Buffer;
}

export interface Tables extends FeedbackTables {
  listing: ListingTable;
  sources: SourcesTable;
  groups: GroupsTable;
  meetings: MeetingsTable;
  occurrences: OccurrencesTable;
  traits: TraitsTable;
  vocabulary: VocabularyTable;
  changes: ChangesTable;
  check_ins: CheckInsTable;
  replays: ReplaysTable;
  jobs: JobsTable;
  rates: RatesTable;
  secrets: SecretsTable;
}
