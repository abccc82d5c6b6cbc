import assert from 'node:assert/strict';
import {randomBytes, randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {type RawBuilder, type Transaction, sql} from 'kysely';
import type {Tables} from '../../../src/server/database/tables.js';
import {actAsLeader, actInRound, actOnMarks} from '../../../src/server/feedback/scope.js';
import {digest} from '../../../src/server/sent/digest.js';
import {scoped} from '../../../src/server/sent/scope.js';
import {type Site, openSite} from '../http/support/site.js';
import {inTables} from './support/asking.js';
import {type Chair, type Circle, feedback, give, opened, seated, take} from './support/circle.js';

type Statements = Record<string, () => RawBuilder<unknown>>;

/** Rows that a statement changed as somebody; 0 also when a rule refuses it. All is undone. */
const changedBy = async (
  {database}: Site,
  secret: string,
  act: (trx: Transaction<Tables>) => Promise<void>,
  statement: RawBuilder<unknown>,
): Promise<number> => {
  const undo = new Error('undone');
  let changed = 0;
  const tried = scoped(database, {caller: digest(secret)}, async (trx) => {
    await act(trx);
    const {numAffectedRows = 0n} = await statement.execute(trx);
    changed = Number(numAffectedRows);
    throw undo;
  });
  await tried.catch((error: Error & {code?: string}) => {
    if (error !== undo && error.code !== '42501') throw error;
  });
  return changed;
};

describe('row 10: who changes what of a round, whatever a statement forgets', () => {
  let site: Site;
  let circle: Circle;
  let round: string;
  before(async () => {
    site = await openSite({feedback});
    circle = await seated(site, 4);
    await give(site, circle.chairs[1]!, circle.chairs[0]!);
    const rows = await inTables(
      site,
      sql<{round: string}>`SELECT round FROM feedback_seats WHERE id = ${circle.chairs[0]!.id}`,
    );
    round = rows[0]!.round;
  });
  after(() => site.close());

  const refusedTo = (
    whose: () => [secret: string, act: (trx: Transaction<Tables>) => Promise<void>],
    all: Statements,
  ) => {
    for (const [what, statement] of Object.entries(all))
      it(`refuses it: ${what}`, async () => {
        assert.equal(await changedBy(site, ...whose(), statement()), 0);
      });
  };
  const chair = (index: number): Chair => circle.chairs[index]!;
  const newSeat = () => sql`INSERT INTO feedback_seats (round, id, place, name, handed)
    VALUES (${round}, ${randomUUID()}, 9, 'Me', ${randomBytes(32)})`;
  const newOwe = (state: string) => sql`INSERT INTO feedback_owes (round, giver, receiver, state)
    VALUES (${round}, ${chair(0).id}, ${chair(0).id}, ${state})`;

  describe('of who has a place', () => {
    const seat = (): ReturnType<Parameters<typeof refusedTo>[0]> => [
      chair(0).own,
      async (trx) => {
        await actInRound(trx, round, chair(0).id);
        await actOnMarks(trx, chair(1).id);
      },
    ];
    refusedTo(seat, {
      'another round, or an end of this one': () => sql`UPDATE feedback_rounds SET closed = true`,
      'no round any more': () => sql`DELETE FROM feedback_rounds`,
      'another’s name': () => sql`UPDATE feedback_seats SET name = 'X' WHERE id <> ${chair(0).id}`,
      'another name, once the place is taken': () => sql`UPDATE feedback_seats SET name = 'X'`,
      'another holder of a place': () => sql`UPDATE feedback_seats SET own = ${randomBytes(32)}`,
      'who has left': () => sql`UPDATE feedback_seats SET has_left = true`,
      'one place less': () => sql`DELETE FROM feedback_seats`,
      'one place more': newSeat,
      'another’s ask': () => sql`UPDATE feedback_asks SET closed = true WHERE id <> ${chair(0).id}`,
      'another’s ask as one’s own': () =>
        sql`UPDATE feedback_asks SET owner = ${randomBytes(32)} WHERE id <> ${chair(0).id}`,
      'what others owe': () => sql`UPDATE feedback_owes SET state = 'passed' WHERE giver <> ${chair(0).id}`,
      'what others owe, with one’s own': () => sql`UPDATE feedback_owes SET state = 'passed'`,
      'to whom one owes': () => sql`UPDATE feedback_owes SET receiver = ${chair(0).id} WHERE giver = ${chair(0).id}`,
      'nothing owed any more': () => sql`DELETE FROM feedback_owes`,
      'more owed': () => newOwe('owed'),
    });

    it('takes what is theirs: a mark of their own', async () => {
      const own = sql`UPDATE feedback_owes SET state = 'passed' WHERE giver = ${chair(0).id}`;
      assert.equal(await changedBy(site, ...seat(), own), 3);
    });
  });

  describe('of who leads it', () => {
    const host = (): ReturnType<Parameters<typeof refusedTo>[0]> => [circle.host, (trx) => actAsLeader(trx, round)];
    refusedTo(host, {
      'what somebody has received': () => sql`UPDATE feedback_asks SET owner = ${randomBytes(32)}`,
      'another holder of a place': () => sql`UPDATE feedback_seats SET own = ${randomBytes(32)}, has_left = true`,
      'another name': () => sql`UPDATE feedback_seats SET name = 'X', has_left = true`,
      'what somebody has given or passed': () => sql`UPDATE feedback_owes SET state = 'passed'`,
      'a mark of what nobody gave': () => newOwe('given'),
      'what was given': () => sql`DELETE FROM feedback_owes WHERE state = 'given'`,
      'the places of a round in which somebody gave': () => sql`DELETE FROM feedback_seats`,
      'and what they receive': () => sql`DELETE FROM feedback_asks`,
      'the round, but for its content': () => sql`DELETE FROM feedback_rounds`,
    });

    it('lets them lead: let people leave, come, owe, and end', async () => {
      for (const statement of [
        sql`UPDATE feedback_seats SET has_left = true WHERE id = ${chair(3).id}`,
        newSeat(),
        newOwe('owed'),
        sql`DELETE FROM feedback_owes WHERE giver = ${chair(3).id} AND receiver = ${chair(0).id}`,
        sql`UPDATE feedback_rounds SET closed = true`,
      ])
        assert.equal(await changedBy(site, ...host(), statement), 1);
    });
  });

  describe('of who was handed a place', () => {
    it('refuses everything once another has taken it', async () => {
      const again = sql`UPDATE feedback_seats SET own = ${randomBytes(32)}`;
      assert.equal(await changedBy(site, chair(0).handed, async () => {}, again), 0);
    });

    it('gives it to one of two who take it at once, and to the other nothing', async () => {
      const fresh = await opened(site, 2);
      const [free] = fresh.chairs as [Chair];
      const other = {...free, own: `${free.own}-other`};
      const ends = await Promise.allSettled([take(site, free), take(site, other), take(site, free)]);
      const taken = ends.map(({status}) => status === 'fulfilled');
      assert.deepEqual([taken[0] === taken[2], taken[0] !== taken[1]], [true, true]);
    });
  });
});
