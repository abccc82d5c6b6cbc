import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Card, CardPage, OwnCard, ReportReceipt} from '../../../src/model/contract/feedback/card.js';
import {auditTrail} from '../../../src/server/feedback/reports/audit.js';
import {keepCard, removeCard} from '../../../src/server/feedback/reports/decide-report.js';
import {look} from '../../../src/server/feedback/reports/look.js';
import {waitingFor} from '../../../src/server/feedback/reports/queue.js';
import {erasureFile, replayErasures} from '../../../src/server/sent/erasures.js';
import {noting} from '../../../src/server/sent/noting.js';
import {newSecret, sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';
import {type Chair, bearing, changing, feedback, give, giving, seatOf, seated, told} from './support/circle.js';

const keeper = {who: 'ana', why: 'It was reported.'};

describe('a reported card', () => {
  let site: Site;
  before(async () => {
    site = await openSite({feedback});
  });
  after(() => site.close());

  const received = async ({own}: Chair): Promise<Card[]> =>
    (await told<CardPage>(site, '/feedback/ask/cards', bearing(own))).items;
  const reportPath = (id: string): string => `/feedback/ask/cards/${id}/report`;
  const report = (id: string, secret: string, body: object = {reason: 'hurtful'}): Promise<Response> =>
    site.ask(reportPath(id), sending(body, {secret}));
  /** A card that has arrived, in a round of three. */
  const arrived = async (card: object = {signature: 'A friend'}) => {
    const {chairs} = await seated(site, 3);
    const [giver, receiver, third] = chairs as [Chair, Chair, Chair];
    const {secret} = await give(site, giver, receiver, card);
    const [{id, version}] = (await received(receiver)) as [Card];
    return {id, version, secret, giver, receiver, third};
  };
  /** The same, reported; with the id of the report. */
  const reported = async (reason = 'hurtful') => {
    const earlier = new Set((await waitingFor(site.database)).map(({id}) => id));
    const card = await arrived();
    await report(card.id, card.receiver.own, {reason});
    const found = (await waitingFor(site.database)).find(({id}) => !earlier.has(id))!;
    return {...card, report: found.id};
  };
  const remove = (id: string, why: string) =>
    removeCard(site.database, id, {...keeper, why}, noting({config: site.config, now: () => site.clock.now}));

  it('gives its receiver one receipt, however often it is reported', async () => {
    const {id, receiver} = await arrived();
    const first = await told<ReportReceipt>(
      site,
      reportPath(id),
      sending({reason: 'threat'}, {secret: receiver.own}),
      201,
    );
    const again = (await (await report(id, receiver.own)).json()) as ReportReceipt;
    assert.deepEqual(again, first);
    assert.ok(Math.abs(first.sealedUntil - Date.now() - 30 * 86_400_000) < 60_000);
    assert.equal((await received(receiver))[0]?.reported, 'open');
  });

  it('is reported by who has received it, and by nobody else', async () => {
    const {id, secret, giver, receiver, third} = await arrived();
    for (const other of [secret, giver.own, third.own, receiver.handed, newSecret()])
      assert.equal((await report(id, other)).status, 404);
    assert.equal((await report(randomUUID(), receiver.own)).status, 404);
    assert.equal((await report(id, receiver.own, {reason: 'dull'})).status, 400);
  });

  it('is sealed as it was, whatever becomes of it', async () => {
    const card = await reported();
    await site.ask('/feedback/card', bearing(card.secret, 'DELETE'));
    assert.deepEqual(await received(card.receiver), []);
    const looked = await look(site.database, card.report, keeper);
    assert.deepEqual(
      [looked?.card?.noticed, looked?.card?.signature, looked?.reason],
      ['You waited for us.', 'A friend', 'hurtful'],
    );
    assert.equal(await keepCard(site.database, card.report, {...keeper, settleMinutes: 0}), 'done');
  });

  it('is not shown to the group until somebody has looked at it', async () => {
    const {id, version, receiver, third, report: subject} = await reported();
    const page = (await received(receiver))[0]!;
    assert.notEqual(page.version, version);
    await told(site, `/feedback/ask/cards/${id}`, changing({shown: true}, receiver.own, `"${page.version}"`));
    assert.deepEqual((await seatOf(site, third)).shown, []);
    await keepCard(site.database, subject, {...keeper, settleMinutes: 0});
    assert.equal((await seatOf(site, third)).shown.length, 1);
    assert.equal((await received(receiver))[0]?.reported, 'kept');
  });

  it('is removed with a reason that its giver reads, and of which its receiver is told no more', async () => {
    const {id, secret, receiver, report: subject} = await reported();
    assert.equal(await remove(subject, 'It names a third person.'), 'done');
    const own = await told<OwnCard>(site, '/feedback/card', bearing(secret));
    assert.deepEqual([own.state, own.removedFor, own.noticed], ['removed', 'It names a third person.', undefined]);
    const [card] = await received(receiver);
    assert.deepEqual([card?.reported, card?.noticed, card?.signature], ['removed', undefined, undefined]);
    assert.doesNotMatch(JSON.stringify(card), /third person/);
    assert.match(await readFile(erasureFile(site.config), 'utf8'), new RegExp(`removed ${id}`));
    await replayErasures(site.database, erasureFile(site.config));
    assert.equal((await told<OwnCard>(site, '/feedback/card', bearing(secret))).removedFor, own.removedFor);
  });

  it('is decided once', async () => {
    const {report: subject} = await reported();
    assert.equal(await remove(subject, 'No.'), 'done');
    assert.equal(await remove(subject, 'Again.'), 'decided');
    assert.equal(await keepCard(site.database, subject, {...keeper, settleMinutes: 0}), 'decided');
    assert.equal(await keepCard(site.database, randomUUID(), {...keeper, settleMinutes: 0}), 'gone');
  });

  it('waits with the gravest first, and nothing of what it says', async () => {
    const fresh = await openSite({feedback});
    const mine = site;
    try {
      site = fresh;
      for (const reason of ['spam', 'hurtful', 'threat', 'other', 'private']) await reported(reason);
      const waiting = await waitingFor(fresh.database);
      assert.deepEqual(
        waiting.map(({reason}) => reason),
        ['threat', 'private', 'hurtful', 'other', 'spam'],
      );
      assert.doesNotMatch(JSON.stringify(waiting), /waited|friend|walk/);
    } finally {
      site = mine;
      await fresh.close();
    }
  });

  it('is looked at with a reason that is written down', async () => {
    const {report: subject} = await reported();
    await look(site.database, subject, {who: 'bo', why: 'Ana is away.'});
    const [last] = await auditTrail(site.database);
    assert.deepEqual({...last, at: 0}, {at: 0, who: 'bo', action: 'show', subject, why: 'Ana is away.'});
  });
});

describe('a card that looks suspicious', () => {
  let site: Site;
  before(async () => {
    site = await openSite({feedback});
  });
  after(() => site.close());

  const count = async ({own}: Chair): Promise<number> =>
    (await told<CardPage>(site, '/feedback/ask/cards', bearing(own))).items.length;
  const heldIn = async (card: object) => {
    const {chairs} = await seated(site, 4);
    const earlier = new Set((await waitingFor(site.database)).map(({id}) => id));
    const secret = newSecret();
    const {state} = await told<OwnCard>(site, '/feedback/cards', giving(chairs[1]!, chairs[0]!, card, secret), 202);
    assert.equal(state, 'held');
    const held = (await waitingFor(site.database)).find(({id}) => !earlier.has(id));
    assert.equal(held?.kind, 'held');
    return {chairs, secret, id: held.id};
  };
  const keep = (id: string) => keepCard(site.database, id, {...keeper, settleMinutes: 0});

  it('waits for a keeper, of whom it is told no more than the day', async () => {
    await heldIn({signature: 'A friend'});
    const [held] = await waitingFor(site.database);
    assert.equal(held!.since % 86_400_000, 0);
  });

  it('arrives when it is kept: a signed one at once, an unsigned one with others', async () => {
    const signed = await heldIn({signature: 'A friend'});
    assert.equal(await count(signed.chairs[0]!), 0);
    assert.equal(await keep(signed.id), 'done');
    assert.equal(await count(signed.chairs[0]!), 1);

    const {chairs, id} = await heldIn({});
    assert.equal(await keep(id), 'done');
    assert.equal(await count(chairs[0]!), 0);
    for (const giver of chairs.slice(2)) await give(site, giver, chairs[0]!, {});
    assert.equal(await count(chairs[0]!), 3);
  });

  it('is removed without its receiver ever hearing of it', async () => {
    const {chairs, secret, id} = await heldIn({website: 'https://casino.example'});
    const looked = await look(site.database, id, keeper);
    assert.equal(looked?.card?.noticed, 'You waited for us.');
    const note = noting({config: site.config, now: () => site.clock.now});
    assert.equal(await removeCard(site.database, id, {...keeper, why: 'An advertisement.'}, note), 'done');
    assert.equal(await count(chairs[0]!), 0);
    const own = await told<OwnCard>(site, '/feedback/card', bearing(secret));
    assert.deepEqual([own.state, own.removedFor], ['removed', 'An advertisement.']);
  });
});
