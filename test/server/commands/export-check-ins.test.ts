import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {loadConfig} from '../../../src/server/config/load-config.js';
import {type Handler, openHandler} from '../../../src/server/handler.js';
import {anonymously, answered, consent, draft, nameless, phq} from '../http/support/checking-in.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';
import {kith} from '../support/kith.js';

interface Exported {
  person?: string;
  mode: string;
  contact?: string;
  questionnaire: {id: string};
  answers: Record<string, unknown[]>;
  created: string;
  consent?: unknown;
  asked: Record<string, string>;
  scores?: {id: string; value?: number; answered: number; of: number; algorithm: {id: string; version: string}}[];
}

const [ana, bo] = [newSecret(), newSecret()];
const trap = '=HYPERLINK("https://evil.example","x")';

describe('kith export check-ins', () => {
  let fresh: FreshDatabase;
  let env: Record<string, string>;
  let handler: Handler;
  before(async () => {
    fresh = await freshDatabase();
    const KITH_QUESTIONNAIRES = JSON.stringify([{id: 'arriving', keepDays: 365}, {id: 'phq-9'}]);
    env = {DATABASE_URL: fresh.url, DATABASE_MIGRATE_URL: fresh.ownerUrl, KITH_LOG: 'off', KITH_QUESTIONNAIRES};
    handler = await openHandler(loadConfig({env}));
    const hosts = {audience: 'hosts'};
    const {'phq-9': _last, ...incomplete} = phq('1').answers;
    for (const [secret, body] of [
      [ana, {...draft, answers: {...draft.answers, note: [trap]}}],
      [ana, {...phq('2'), ...hosts}],
      [bo, {...phq('1'), ...hosts, answers: incomplete}],
      [bo, {...draft, answers: {note: ['Mine alone']}, audience: 'self'}],
      [bo, {...draft, answers: {}, contact: '+34 600 000 000'}],
    ] as const)
      await post('/check-ins', sending(body, {secret, key: randomUUID()}));
    await post(anonymously, nameless({...answered, answers: {note: ['Nobody’s']}}));
  });
  after(async () => {
    await handler.close();
    await fresh.close();
  });

  const post = async (path: string, init: RequestInit): Promise<void> => {
    const answer = await handler.fetch(new Request(`http://a.example${path}`, init));
    assert.equal(answer.status, 201, await answer.text());
  };
  const exported = async (...options: string[]): Promise<Exported[]> => {
    const {code, out, err} = await kith(['export', 'check-ins', ...options], env);
    assert.equal(code, 0, err);
    return (JSON.parse(out) as {checkIns: Exported[]}).checkIns;
  };

  it('gives what was shared, with consent and contact, and never what somebody keeps for themselves', async () => {
    const {out} = await kith(['export', 'check-ins'], env);
    const all = (JSON.parse(out) as {checkIns: Exported[]}).checkIns;
    assert.equal(all.length, 5);
    assert.ok(all.every((one) => JSON.stringify(one.consent) === JSON.stringify(consent)));
    assert.deepEqual(all.flatMap(({contact}) => contact ?? []).sort(), ['+34 600 000 000', draft.contact]);
    for (const never of ['Mine alone', '"self"', ana, bo, 'owner', 'secret']) assert.ok(!out.includes(never), never);
  });

  it('tells people apart by a name that is nothing else’s, and anonymous ones not at all', async () => {
    const all = await exported();
    const people = all.flatMap(({person}) => person ?? []);
    assert.equal(people.length, 4);
    assert.equal(new Set(people).size, 2);
    for (const person of people) assert.match(person, /^[\da-f]{12}$/);
    const [nobody, ...others] = all.filter(({mode}) => mode === 'anonymous');
    assert.deepEqual([nobody?.person, nobody?.contact, others], [undefined, undefined, []]);
    assert.match(nobody!.created, /^\d{4}-\d\d-\d\d$/);
  });

  it('names the algorithm of every score, and gives none while it is incomplete', async () => {
    const scores = (await exported('--questionnaire', 'phq-9')).flatMap((one) => one.scores ?? []);
    const found = scores.map(({value, answered: count, of, algorithm}) => [value, count, of, algorithm.id !== '']);
    assert.deepEqual(
      found.sort((one, other) => Number(one[1]) - Number(other[1])),
      [
        [undefined, 8, 9, true],
        [18, 9, 9, true],
      ],
    );
  });

  it('gives one questionnaire’s alone when asked, with what it asked in words', async () => {
    const all = await exported('--questionnaire', 'arriving', '--format', 'json');
    assert.ok(all.length === 3 && all.every(({questionnaire}) => questionnaire.id === 'arriving'));
    assert.ok(all.some(({asked}) => asked.feeling === 'How are you arriving today?'));
    assert.deepEqual(await exported('--questionnaire', 'nothing'), []);
  });

  it('row 4: makes no cell a formula, and leaves nobody out who answered nothing', async () => {
    const {out, code} = await kith(['export', 'check-ins', '--format', 'csv'], env);
    assert.equal(code, 0);
    assert.ok(out.startsWith('\uFEFF"person","check_in","mode","questionnaire"'));
    assert.ok(out.includes(`"'=HYPERLINK(""https://evil.example"",""x"")"`));
    assert.ok(out.includes(`"'+34 600 000 000"`));
    assert.doesNotMatch(out, /(^|,)"[=+\-@\t\r]/m);
    const columns = out.split('\r\n')[0]!.split(',').length;
    for (const row of out.split('\r\n').slice(1, -1)) assert.equal(row.match(/"(?:[^"]|"")*"/g)?.length, columns, row);
  });

  it('says what it cannot do', async () => {
    for (const options of [
      ['--format', 'xml'],
      ['--csv', '--json'],
    ]) {
      const {code, err, out} = await kith(['export', 'check-ins', ...options], env);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /csv/);
    }
  });
});
