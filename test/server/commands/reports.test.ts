import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Card, OwnCard} from '../../../src/model/contract/feedback/card.js';
import {type Circle, bearing, feedback, give, giving, seated, told} from '../feedback/support/circle.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';
import {type Ran, kith} from '../support/kith.js';

interface Listed {
  waiting: {id: string; kind: string; reason?: string; since: string}[];
}

describe('kith reports', () => {
  let site: Site;
  let env: Record<string, string>;
  let folder: string;
  let circle: Circle;
  let secrets: string[];
  before(async () => {
    site = await openSite({feedback});
    folder = await mkdtemp(join(tmpdir(), 'kith-reports-'));
    const KITH_FEEDBACK = JSON.stringify({settleMinutes: 0});
    const KITH_ERASURES = join(folder, 'erasures');
    // the owner of the tables migrates; the role that serves is bound by policies
    env = {DATABASE_URL: site.url, DATABASE_MIGRATE_URL: site.ownerUrl, KITH_FEEDBACK, KITH_ERASURES};
    circle = await seated(site, 4);
    const [first, ...others] = circle.chairs;
    secrets = [circle.host, ...circle.chairs.flatMap(({handed, own}) => [handed, own])];
    for (const [index, giver] of others.slice(0, 2).entries()) {
      const noticed = `You wait here.\nKith: it is ${index}`;
      secrets.push((await give(site, giver, first!, {noticed, signature: 'Zoë'})).secret);
    }
    secrets.push(newSecret());
    await site.ask('/feedback/cards', giving(others[2]!, first!, {signature: 'Bot'}, secrets.at(-1)));
    const {items} = await told<{items: Card[]}>(site, '/feedback/ask/cards', bearing(first!.own));
    for (const [index, {id}] of items.entries()) {
      const body = {reason: ['hurtful', 'threat'][index], note: 'Please look at this.'};
      await site.ask(`/feedback/ask/cards/${id}/report`, sending(body, {secret: first!.own}));
    }
  });
  after(async () => {
    await site.close();
    await rm(folder, {recursive: true});
  });

  const run = (...args: string[]): Promise<Ran> => kith(['reports', ...args], env);
  const listed = async (): Promise<Listed['waiting']> => (JSON.parse((await run('--json')).out) as Listed).waiting;

  it('lists what waits, the gravest first, and not a word of any card', async () => {
    const {out, code} = await run();
    assert.equal(code, 0);
    const lines = out.split('\n');
    for (const [index, what] of [
      /threat, reported \d+ minutes ago/,
      /hurtful, reported/,
      /suspicious, held today/,
    ].entries())
      assert.match(lines[index]!, what);
    assert.doesNotMatch(out, /You wait|Zoë|Bot|Please look|How was/);
    assert.deepEqual(
      (await listed()).map(({kind, reason}) => [kind, reason]),
      [
        ['reported', 'threat'],
        ['reported', 'hurtful'],
        ['held', undefined],
      ],
    );
  });

  it('shows a card only to who says why, and writes down who and why', async () => {
    const {id} = (await listed())[0]!;
    const refused = await run('show', id);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /--why/);
    const {out, code} = await run('show', id, '--why', 'A threat must be read.', '--as', 'Ana of the board');
    assert.equal(code, 0);
    assert.match(out, /^Report .*: threat, of \d{4}-\d\d-\d\d; nobody has decided yet/);
    assert.match(out, /^What I noticed:\n {4}You wait here\.\n {4}Kith: it is \d\n/m);
    assert.match(out, /^Asked for \(shared experience\):\n {4}How was the walk\?$/m);
    const trail = await run('audit');
    assert.match(trail.out, new RegExp(`^\\S+ {2}Ana of the board {2}show {2}${id} {2}A threat must be read\\.\n`));
  });

  it('removes a card with a reason that its giver reads, and lists it no more', async () => {
    const {id} = (await listed())[0]!;
    assert.equal((await run('remove', id)).code, 2);
    const {code, err} = await run('remove', id, '--reason', 'It threatens somebody.');
    assert.deepEqual([code, err], [0, 'It is removed. Who wrote it reads the reason.\n']);
    const states = await Promise.all(
      secrets.slice(-3, -1).map((secret) => told<OwnCard>(site, '/feedback/card', bearing(secret))),
    );
    assert.deepEqual(
      states.flatMap(({removedFor}) => removedFor ?? []),
      ['It threatens somebody.'],
    );
    assert.match(await readFile(env.KITH_ERASURES!, 'utf8'), /^\S+ removed \S+$/m);
    assert.equal((await listed()).length, 2);
    assert.deepEqual(await run('keep', id), {
      code: 1,
      out: '',
      err: 'Somebody has decided this already: kith reports show ID tells what.\n',
    });
  });

  it('keeps a card, and lets one arrive that was held', async () => {
    const waiting = await listed();
    for (const {id} of waiting) assert.equal((await run('keep', id)).code, 0);
    assert.match((await run('list')).out, /^Nothing waits/);
    const {items} = await told<{items: Card[]}>(site, '/feedback/ask/cards', bearing(circle.chairs[0]!.own));
    assert.deepEqual(items.map(({reported}) => reported ?? '').sort(), ['', 'kept', 'removed']);
    const {out} = await run('audit', '--json');
    const {audit} = JSON.parse(out) as {audit: {who: string; action: string}[]};
    assert.deepEqual(
      audit.map(({action}) => action),
      ['keep', 'keep', 'remove', 'show'],
    );
    assert.equal(audit[0]?.who, userInfo().username);
  });

  it('row 24: prints no secret and no hash', async () => {
    const said = await Promise.all([run(), run('--json'), run('audit'), run('audit', '--json')]);
    const all = said.map(({out, err}) => out + err).join('');
    for (const secret of secrets) assert.ok(!all.includes(secret));
    assert.doesNotMatch(all, /[0-9a-f]{64}|[\w+/-]{43}=/);
  });

  it('says what it cannot do', async () => {
    const nobody = '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00';
    for (const [args, code, message] of [
      [['burn'], 2, /Say what: kith reports list/],
      [['show'], 2, /Say which: kith reports show ID/],
      [['keep', 'x'], 2, /Say which/],
      [['show', nobody, '--why', ' '], 2, /--why/],
      [['show', nobody, '--why', 'x'], 1, /no report and no held card/],
      [['keep', nobody], 1, /no report and no held card/],
    ] as const) {
      const ran = await run(...args);
      assert.deepEqual([ran.code, ran.out], [code, '']);
      assert.match(ran.err, message);
    }
  });
});
