import {type Kysely, sql} from 'kysely';
import {
  allow,
  caller,
  guarded,
  invited,
  keeper,
  keeps,
  leading,
  marking,
  reading,
  refusal,
  round,
  seat,
  unused,
} from './0004-feedback-policies.js';

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
  // Who has a place in a round sees what receives in it, and holds it while they give; their own they take.
  allow('feedback_asks', 'SELECT', 'seated', sql`USING (round = ${round})`),
  allow('feedback_asks', 'UPDATE', 'seated_held', sql`USING (round = ${round}) WITH CHECK (false)`),
  allow('feedback_asks', 'UPDATE', 'taken', sql`USING (id = ${seat} AND owner IS NULL) WITH CHECK (id = ${seat})`),
  // Who leads a round makes its places, and closes them with it; nobody's becomes theirs by that.
  allow('feedback_asks', 'SELECT', 'led', sql`USING (round = ${leading})`),
  allow('feedback_asks', 'INSERT', 'led_made', sql`WITH CHECK (round = ${leading} AND owner IS NULL)`),
  allow('feedback_asks', 'UPDATE', 'led_changed', sql`USING (round = ${leading}) WITH CHECK (round = ${leading})`),
  keeps(
    'feedback_asks',
    'owner_stays',
    sql`OLD.owner IS DISTINCT FROM NEW.owner AND (OLD.owner IS NOT NULL OR OLD.id IS DISTINCT FROM ${seat})`,
  ),
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
  // nobody but time removes one: what is taken back is emptied
  allow('feedback_rounds', 'SELECT', 'led', sql`USING (host = ${caller})`),
  allow('feedback_rounds', 'INSERT', 'led_opened', sql`WITH CHECK (host = ${caller})`),
  allow('feedback_rounds', 'UPDATE', 'led_changed', sql`USING (host = ${caller}) WITH CHECK (host = ${caller})`),
  allow('feedback_rounds', 'SELECT', 'seated', sql`USING (id = ${round})`),
];

const seats = [
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
  // also to who was handed what is taken by now: a repeated taking finds what it took
  allow('feedback_seats', 'SELECT', 'own', sql`USING (own = ${caller} OR handed = ${caller})`),
  allow(
    'feedback_seats',
    'UPDATE',
    'taken',
    sql`USING (handed = ${caller} AND own IS NULL) WITH CHECK (handed = ${caller})`,
  ),
  allow('feedback_seats', 'SELECT', 'seated', sql`USING (round = ${round})`),
  // Who leads it makes places, and lets people leave.
  allow('feedback_seats', 'SELECT', 'led', sql`USING (round = ${leading})`),
  allow('feedback_seats', 'INSERT', 'led_made', sql`WITH CHECK (round = ${leading} AND own IS NULL AND NOT has_left)`),
  allow(
    'feedback_seats',
    'UPDATE',
    'led_left',
    sql`USING (round = ${leading}) WITH CHECK (round = ${leading} AND has_left)`,
  ),
  allow('feedback_seats', 'DELETE', 'led_unused', sql`USING (round = ${leading} AND ${unused})`),
  allow('feedback_asks', 'DELETE', 'led_unused', sql`USING (round = ${leading} AND ${unused})`),
  keeps(
    'feedback_seats',
    'holder_stays',
    sql`(OLD.round, OLD.id, OLD.place, OLD.name, OLD.handed) IS DISTINCT FROM (NEW.round, NEW.id, NEW.place, NEW.name, NEW.handed)
      OR (OLD.own IS DISTINCT FROM NEW.own AND (OLD.own IS NOT NULL OR OLD.handed IS DISTINCT FROM ${caller}))`,
  ),
  keeps(
    'feedback_seats',
    'leaving_is_led',
    sql`OLD.has_left IS DISTINCT FROM NEW.has_left AND OLD.round IS DISTINCT FROM ${leading}`,
  ),
];

const owes = [
  // That a card was given, without a time and without the card: nothing leads from one to the other.
  sql`CREATE TABLE feedback_owes (
    round uuid NOT NULL,
    giver uuid NOT NULL,
    receiver uuid NOT NULL,
    state text NOT NULL DEFAULT 'owed' CHECK (state IN ('owed', 'given', 'passed')),
    PRIMARY KEY (round, giver, receiver))`,
  ...guarded('feedback_owes'),
  // Who has a place sees and changes what they owe themselves. Who gives writes all marks to that place anew, as they are.
  allow('feedback_owes', 'SELECT', 'own', sql`USING (round = ${round} AND giver = ${seat})`),
  allow('feedback_owes', 'UPDATE', 'own_changed', sql`USING (round = ${round} AND giver = ${seat})`),
  allow('feedback_owes', 'SELECT', 'marked', sql`USING (round = ${round} AND receiver = ${marking})`),
  allow('feedback_owes', 'UPDATE', 'marked_anew', sql`USING (round = ${round} AND receiver = ${marking})`),
  keeps(
    'feedback_owes',
    'others_stay',
    sql`(OLD.round, OLD.giver, OLD.receiver) IS DISTINCT FROM (NEW.round, NEW.giver, NEW.receiver)
      OR (OLD.state <> NEW.state AND (OLD.state = 'given' OR OLD.giver IS DISTINCT FROM ${seat}))`,
  ),
  // Who leads it says who owes whom; what was given stays given.
  allow('feedback_owes', 'SELECT', 'led', sql`USING (round = ${leading})`),
  allow('feedback_owes', 'INSERT', 'led_owed', sql`WITH CHECK (round = ${leading} AND state = 'owed')`),
  allow('feedback_owes', 'UPDATE', 'led_held', sql`USING (round = ${leading}) WITH CHECK (false)`),
  allow('feedback_owes', 'DELETE', 'led_undone', sql`USING (round = ${leading} AND state <> 'given')`),
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
  const all = [refusal, ...asks, ...cards, ...rounds, ...owes, ...seats, ...reports];
  for (const statement of all) await statement.execute(db);
};
