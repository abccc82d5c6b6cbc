import {type Kysely, sql} from 'kysely';

// A setting that is not set reads as null or '': then nothing is seen and nothing can be written.
const setting = (name: string) => sql`nullif(current_setting(${sql.lit(`kith.${name}`)}, true), '')`;
const caller = sql`decode(${setting('caller')}, 'hex')`;
const keeper = setting('keeper');
const reading = sql`${setting('reading')}::uuid`;
const invited = sql`ANY (string_to_array(${setting('invited')}, ',')::uuid[])`;
const round = sql`${setting('round')}::uuid`;

const guarded = (table: string) => [
  sql`ALTER TABLE ${sql.table(table)} ENABLE ROW LEVEL SECURITY`,
  sql`ALTER TABLE ${sql.table(table)} FORCE ROW LEVEL SECURITY`,
  sql`CREATE POLICY housekeeping ON ${sql.table(table)} USING (${keeper} = 'housekeeping')`,
];

const asks = [
  sql`CREATE TABLE feedback_asks (
    id uuid PRIMARY KEY,
    owner bytea UNIQUE,
    give bytea UNIQUE,
    round uuid,
    sent bytea,
    body json,
    until timestamptz NOT NULL,
    closed boolean NOT NULL DEFAULT false,
    version uuid NOT NULL DEFAULT gen_random_uuid(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    erase_at timestamptz NOT NULL,
    withdrawn_at timestamptz)`,
  sql`CREATE INDEX feedback_asks_round ON feedback_asks (round)`,
  sql`CREATE INDEX feedback_asks_erase ON feedback_asks (erase_at)`,
  ...guarded('feedback_asks'),
  sql`CREATE POLICY own ON feedback_asks USING (owner = ${caller})`,
  sql`CREATE POLICY invited ON feedback_asks FOR SELECT USING (give = ${caller} OR id = ${invited})`,
  // Who gives holds the ask meanwhile, so that what waits arrives once; nothing can be changed by that.
  sql`CREATE POLICY held ON feedback_asks FOR UPDATE USING (give = ${caller} OR id = ${invited}) WITH CHECK (false)`,
  sql`CREATE POLICY release ON feedback_asks FOR SELECT USING (${keeper} = 'release' AND id = ${reading})`,
  sql`CREATE POLICY released ON feedback_asks FOR UPDATE
    USING (${keeper} = 'release' AND id = ${reading}) WITH CHECK (false)`,
  // who leads a round makes its places, and closes them with it
  sql`CREATE POLICY round ON feedback_asks USING (round = ${round})`,
  sql`CREATE POLICY moderation ON feedback_asks FOR SELECT USING (${keeper} = 'moderation')`,
];

const cards = [
  sql`CREATE TABLE feedback_cards (
    ask uuid NOT NULL,
    id uuid NOT NULL,
    giver bytea NOT NULL UNIQUE,
    sent bytea,
    body json,
    signed boolean NOT NULL,
    may_show boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'held', 'arrived', 'removed')),
    day date,
    order_key uuid NOT NULL DEFAULT gen_random_uuid(),
    thanked boolean NOT NULL DEFAULT false,
    place text NOT NULL DEFAULT 'new' CHECK (place IN ('new', 'kept', 'away')),
    shown boolean NOT NULL DEFAULT false,
    answer text,
    answered boolean NOT NULL DEFAULT false,
    turned_away boolean NOT NULL DEFAULT false,
    reported text CHECK (reported IN ('open', 'kept', 'removed')),
    removed_for text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    withdrawn_at timestamptz,
    PRIMARY KEY (ask, id),
    CHECK (may_show OR NOT shown))`,
  sql`CREATE INDEX feedback_cards_arrived ON feedback_cards (ask, day DESC, order_key DESC)
    WHERE state IN ('arrived', 'removed') AND withdrawn_at IS NULL`,
  sql`CREATE INDEX feedback_cards_waiting ON feedback_cards (ask) WHERE state = 'waiting' AND withdrawn_at IS NULL`,
  sql`CREATE INDEX feedback_cards_shown ON feedback_cards (ask) WHERE shown AND withdrawn_at IS NULL`,
  sql`CREATE INDEX feedback_cards_id ON feedback_cards (id)`,
  sql`CREATE INDEX feedback_cards_withdrawn ON feedback_cards (withdrawn_at) WHERE withdrawn_at IS NOT NULL`,
  ...guarded('feedback_cards'),
  sql`CREATE POLICY own ON feedback_cards USING (giver = ${caller})`,
  // The receiver reads what has arrived, and nothing tells them that more waits, or that a keeper removed what never came.
  sql`CREATE POLICY received ON feedback_cards FOR SELECT
    USING (ask = ${reading} AND state IN ('arrived', 'removed') AND day IS NOT NULL AND withdrawn_at IS NULL)`,
  sql`CREATE POLICY handled ON feedback_cards FOR UPDATE
    USING (ask = ${reading} AND state IN ('arrived', 'removed') AND day IS NOT NULL AND withdrawn_at IS NULL)`,
  sql`CREATE POLICY shown ON feedback_cards FOR SELECT
    USING (ask = ${invited} AND shown AND state = 'arrived' AND withdrawn_at IS NULL)`,
  // What waits is let go together, by statements that do only that; and erased with its ask.
  sql`CREATE POLICY release ON feedback_cards
    USING (${keeper} = 'release' AND ask = ${reading} AND withdrawn_at IS NULL)
    WITH CHECK (${keeper} = 'release' AND ask = ${reading} AND state = 'arrived')`,
  sql`CREATE POLICY erase ON feedback_cards USING (${keeper} = 'erase' AND ask = ${reading})`,
  sql`CREATE POLICY moderation ON feedback_cards
    USING (${keeper} = 'moderation' AND withdrawn_at IS NULL AND (state IN ('held', 'arrived', 'waiting', 'removed')))`,
];

const rounds = [
  sql`CREATE TABLE feedback_rounds (
    id uuid PRIMARY KEY,
    host bytea NOT NULL UNIQUE,
    body json,
    until timestamptz NOT NULL,
    closed boolean NOT NULL DEFAULT false,
    version uuid NOT NULL DEFAULT gen_random_uuid(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    erase_at timestamptz NOT NULL,
    withdrawn_at timestamptz)`,
  sql`CREATE INDEX feedback_rounds_erase ON feedback_rounds (erase_at)`,
  ...guarded('feedback_rounds'),
  sql`CREATE POLICY own ON feedback_rounds USING (host = ${caller})`,
  sql`CREATE POLICY seated ON feedback_rounds FOR SELECT USING (id = ${round})`,
  sql`CREATE TABLE feedback_seats (
    round uuid NOT NULL,
    id uuid NOT NULL UNIQUE,
    place integer NOT NULL,
    name text NOT NULL,
    handed bytea NOT NULL UNIQUE,
    own bytea UNIQUE,
    has_left boolean NOT NULL DEFAULT false,
    PRIMARY KEY (round, id))`,
  ...guarded('feedback_seats'),
  sql`CREATE POLICY own ON feedback_seats USING (own = ${caller} OR (own IS NULL AND handed = ${caller}))`,
  // a repeated taking finds what it took
  sql`CREATE POLICY handed ON feedback_seats FOR SELECT USING (handed = ${caller})`,
  sql`CREATE POLICY round ON feedback_seats USING (round = ${round})`,
  // That a card was given, without a time and without the card: nothing leads from one to the other.
  sql`CREATE TABLE feedback_owes (
    round uuid NOT NULL,
    giver uuid NOT NULL,
    receiver uuid NOT NULL,
    state text NOT NULL DEFAULT 'owed' CHECK (state IN ('owed', 'given', 'passed')),
    PRIMARY KEY (round, giver, receiver))`,
  ...guarded('feedback_owes'),
  sql`CREATE POLICY round ON feedback_owes USING (round = ${round})`,
];

const reports = [
  sql`CREATE TABLE feedback_reports (
    id uuid PRIMARY KEY,
    ask uuid NOT NULL,
    card uuid NOT NULL,
    reason text NOT NULL,
    note text,
    sealed json,
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'removed')),
    outcome text,
    reported_at timestamptz NOT NULL DEFAULT now(),
    decided_at timestamptz,
    sealed_until timestamptz NOT NULL,
    UNIQUE (ask, card))`,
  ...guarded('feedback_reports'),
  sql`CREATE POLICY reporter ON feedback_reports USING (ask = ${reading})`,
  sql`CREATE POLICY moderation ON feedback_reports USING (${keeper} = 'moderation')`,
  // Who looked at what, and why. Nothing here can be changed, only what is old is taken away.
  sql`CREATE TABLE feedback_audit (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    at timestamptz NOT NULL DEFAULT now(),
    who text NOT NULL,
    action text NOT NULL,
    subject uuid,
    why text)`,
  ...guarded('feedback_audit'),
  sql`CREATE POLICY noted ON feedback_audit FOR INSERT WITH CHECK (${keeper} = 'moderation')`,
  sql`CREATE POLICY read ON feedback_audit FOR SELECT USING (${keeper} = 'moderation')`,
];

/** Peer feedback: each seen by who holds the secret that opens it, and by nobody else. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [...asks, ...cards, ...rounds, ...reports]) await statement.execute(db);
};
