import {type Kysely, sql} from 'kysely';

const statements = [
  sql`CREATE EXTENSION IF NOT EXISTS pg_trgm`,

  sql`CREATE TABLE listing (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    version uuid NOT NULL DEFAULT gen_random_uuid(),
    changed_at timestamptz NOT NULL DEFAULT now())`,
  sql`INSERT INTO listing DEFAULT VALUES`,

  sql`CREATE TABLE sources (id text PRIMARY KEY, name text, url text, read_at timestamptz NOT NULL)`,

  sql`CREATE TABLE groups (
    key uuid PRIMARY KEY,
    id text NOT NULL,
    own_id text NOT NULL,
    source text NOT NULL,
    body json NOT NULL,
    hash text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    vanished_at timestamptz)`,
  sql`CREATE INDEX groups_own_id ON groups (own_id)`,
  sql`CREATE INDEX groups_source ON groups (source, key)`,

  sql`CREATE TABLE meetings (
    key uuid PRIMARY KEY,
    group_key uuid NOT NULL,
    id text NOT NULL,
    own_id text NOT NULL,
    timing json NOT NULL,
    traits bigint[] NOT NULL,
    latitude double precision,
    longitude double precision,
    words tsvector NOT NULL,
    text text NOT NULL,
    covered_until integer NOT NULL)`,
  sql`CREATE INDEX meetings_group ON meetings (group_key)`,
  sql`CREATE INDEX meetings_id ON meetings (id)`,
  sql`CREATE INDEX meetings_own_id ON meetings (own_id)`,
  sql`CREATE INDEX meetings_words ON meetings USING gin (words)`,
  sql`CREATE INDEX meetings_traits ON meetings USING gin (traits)`,
  sql`CREATE INDEX meetings_place ON meetings (latitude, longitude) WHERE latitude IS NOT NULL`,

  sql`CREATE TABLE occurrences (
    meeting_key uuid NOT NULL,
    group_key uuid NOT NULL,
    starts integer NOT NULL,
    ends integer NOT NULL,
    shown_from integer NOT NULL,
    cancelled boolean NOT NULL DEFAULT false,
    next_starts integer,
    PRIMARY KEY (meeting_key, starts))`,
  sql`CREATE INDEX occurrences_starts ON occurrences (starts, meeting_key)`,
  sql`CREATE INDEX occurrences_group ON occurrences (group_key, starts, meeting_key)`,

  sql`CREATE TABLE traits (id bigint PRIMARY KEY, facet text NOT NULL, value text NOT NULL)`,

  sql`CREATE TABLE vocabulary (word text PRIMARY KEY)`,
  sql`CREATE INDEX vocabulary_parts ON vocabulary USING gin (word gin_trgm_ops)`,

  sql`CREATE TABLE jobs (
    name text PRIMARY KEY,
    due_at timestamptz NOT NULL DEFAULT '-infinity',
    held_until timestamptz NOT NULL DEFAULT '-infinity')`,
];

/** The published listing. It has no policies: row-level security would disable its search indexes. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await statement.execute(db);
};
