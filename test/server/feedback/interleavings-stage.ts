import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pg from 'pg';
import type {FeedbackPort} from '../../../src/backend/feedback.js';
import {Exchange} from '../../../src/backend/rest/exchange.js';
import {patience} from '../../../src/backend/rest/patience.js';
import {restFeedback} from '../../../src/backend/rest/rest-feedback.js';
import {type App, createApp} from '../../../src/server/app.js';
import type {Config} from '../../../src/server/config/config.js';
import {type Database, openDatabase} from '../../../src/server/database/database.js';
import {listingReader} from '../../../src/server/listing/store.js';
import type {Stage} from '../../support/feedback-stage.js';
import {databaseClock} from '../support/clock.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';

/** Two servers on one database, whose clock stands still until it is put forward. */
export interface TwoServers {
  stage: Stage;
  /** Answers so far, and how many of them were to a question that had been asked before and were the same to the letter. */
  counted: {answers: number; same: number};
  /** Ends a history. Throws when one question was answered in two ways though nothing had changed. */
  end: () => void;
  close: () => Promise<void>;
}

// Monday 10 March 2025, 12:00 UTC.
const noon = Date.UTC(2025, 2, 10, 12);
const settleMinutes = 15;
const sealDays = 30;
const keepDays = 30;

const configFor = (data: string): Config => ({
  host: '127.0.0.1',
  port: 0,
  base: '/',
  data,
  poolSize: 4,
  origins: [],
  proxies: [],
  frameAncestors: [],
  imports: [],
  questionnaires: [],
  feedback: {keepDays, settleMinutes, sealDays, reported: 'held'},
  log: 'off',
});

const standingStill = `
  UPDATE kith_clock.ahead SET seconds = ${noon / 1000};
  CREATE OR REPLACE FUNCTION kith_clock.now() RETURNS timestamptz LANGUAGE sql STABLE
    AS 'SELECT pg_catalog.to_timestamp(seconds) FROM kith_clock.ahead';
  CREATE OR REPLACE FUNCTION kith_clock.clock_timestamp() RETURNS timestamptz LANGUAGE sql STABLE
    AS 'SELECT pg_catalog.to_timestamp(seconds) FROM kith_clock.ahead'`;

const stoppedClock = async (fresh: FreshDatabase) => {
  const {later} = await databaseClock(fresh, noon);
  const admin = new pg.Client({connectionString: fresh.adminUrl});
  await admin.connect();
  await admin.query(standingStill);
  await admin.end();
  return later;
};

// Of every answer differs what says when, and which, it is; and the stamp says when it was asked for.
const changing = /^(date|request-id|content-length)$/;
const untimed = (text: string): string => text.replace(/"stamp":"[^"]*"/, '').replace(/"instance":"[^"]*"/, '');

const headersOf = ({headers}: Response): string =>
  JSON.stringify([...headers].filter(([name]) => !changing.test(name)).sort());

/**
 * Who asks the same twice, and reads the same, is answered the same to the letter: by neither server an entity tag, a header or a
 * length tells more.
 */
class Watch {
  readonly counted = {answers: 0, same: 0};
  readonly #differs: object[] = [];
  readonly #before = new Map<string, {text: string; headers: string; length: number}>();

  async look(request: Request, response: Response): Promise<void> {
    this.counted.answers++;
    const secret = request.headers.get('kith-secret')!;
    if (request.method !== 'GET') return this.#forget(secret);
    const whole = await response.clone().text();
    const question = `${secret} ${new URL(request.url).pathname}`;
    const now = {text: untimed(whole), headers: headersOf(response), length: whole.length};
    const before = this.#before.get(question);
    this.#before.set(question, now);
    if (before?.text !== now.text) return;
    this.counted.same++;
    if (JSON.stringify(now) !== JSON.stringify(before)) this.#differs.push({question, before, now});
  }

  /** Ends a history. Throws when an answer has differed. */
  end(): void {
    this.#before.clear();
    assert.deepEqual(this.#differs.splice(0), []);
  }

  // Who changes something knows it.
  #forget(secret: string): void {
    for (const question of this.#before.keys()) if (question.startsWith(`${secret} `)) this.#before.delete(question);
  }
}

const hosts = ['https://one.example', 'https://other.example', 'https://early.example'] as const;

// As widgets do: a card goes with the stamp of a page that was opened some seconds ago, and a repeated one with the same.
const stamped = (port: FeedbackPort, early: FeedbackPort, stamps: Map<string, string | undefined>): FeedbackPort => ({
  ...port,
  give: async (draft, link) => {
    const card = JSON.stringify([link.key, link.give, draft]);
    if (!stamps.has(card)) {
      const page = draft.to === undefined ? early.invitation(link.give) : early.seat(link.give);
      const {stamp} = await page.catch(() => ({stamp: undefined}));
      stamps.set(card, stamp);
    }
    const stamp = stamps.get(card);
    return port.give({...draft, ...(stamp !== undefined && {stamp})}, link);
  },
});

// Over HTTP a version stands in quotes; histories make some up.
const quoted = (version: string): string => (version.startsWith('"') ? version : `"${version}"`);
const tagged = (port: FeedbackPort): FeedbackPort => ({
  ...port,
  changeAsk: (change, secret, version) => port.changeAsk(change, secret, quoted(version)),
  correct: (text, secret, version) => port.correct(text, secret, quoted(version)),
  changeRound: (change, secret, version) => port.changeRound(change, secret, quoted(version)),
});

const portsOn = (apps: readonly App[], watch: Watch): {ports: FeedbackPort[]; restore: () => void} => {
  const {fetch: before} = globalThis;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const app = apps[hosts.findIndex((host) => request.url.startsWith(host))]!;
    const response = await app.fetch(request.clone(), {address: '192.0.2.7'});
    await watch.look(request, response);
    return response;
  };
  const stamps = new Map<string, string | undefined>();
  const [one, other, early] = hosts.map((host) => restFeedback(`${host}/feedback`, new Exchange(patience)));
  return {
    ports: [one!, other!].map((port) => tagged(stamped(port, early!, stamps))),
    restore: () => {
      globalThis.fetch = before;
    },
  };
};

/** Opens both, and what it takes to let histories happen on them. */
export const twoServers = async (): Promise<TwoServers> => {
  const fresh = await freshDatabase();
  const put = await stoppedClock(fresh);
  const data = await mkdtemp(join(tmpdir(), 'kith-interleavings-'));
  const databases: Database[] = await Promise.all(hosts.map(() => openDatabase({url: fresh.url, poolSize: 4})));
  let passed = 0;
  const now = (): number => noon + passed;
  const clocks = [now, now, () => now() - 10_000];
  const apps = databases.map((database, index) =>
    createApp({config: configFor(data), database, listing: listingReader(database, {now}), now: clocks[index]!}),
  );
  const watch = new Watch();
  const {ports, restore} = portsOn(apps, watch);
  const later = async (minutes: number): Promise<void> => {
    passed += minutes * 60_000;
    await put(minutes);
  };
  return {
    stage: {now, settleMinutes, keepDays, sealDays, ports, later},
    counted: watch.counted,
    end: () => watch.end(),
    close: async () => {
      restore();
      for (const database of databases) await database.close();
      await fresh.close();
      await rm(data, {recursive: true});
    },
  };
};
