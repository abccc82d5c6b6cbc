import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type pg from 'pg';
import type {GroupSearch} from '../../../src/model/contract/group-search.js';
import type {ReadPool} from '../../../src/server/database/reading.js';
import {Reader} from '../../../src/server/listing/read/reader.js';
import {listingWriter} from '../../../src/server/listing/store.js';
import {generateGroups} from '../../bench/server/listing.js';
import {type FreshDatabase, freshDatabase} from '../support/database.js';

const now = () => Date.UTC(2026, 2, 20, 12, 7);

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

describe('the plans of 20,000 meetings', {timeout: 300_000}, () => {
  let fresh: FreshDatabase;
  before(async () => {
    fresh = await freshDatabase();
    await listingWriter(fresh.database, {now}).replace({id: 'bench'}, generateGroups({groups: 8_000, seed: 3}));
    const {database} = fresh;
    const {rows} = await database.pool.query<{count: string}>('SELECT count(*) FROM meetings');
    assert.ok(Number(rows[0]?.count) >= 20_000);
    // What the database does by itself before long.
    await asOwner(fresh, 'VACUUM ANALYZE');
  });
  after(() => fresh.close());

  /** Every node of the plans of the statements that a search asks. */
  const plansOf = async (search: GroupSearch, runs = 1): Promise<Plan[]> => {
    const {pool} = fresh.database;
    const nodes: Plan[] = [];
    const explaining: ReadPool = {
      connect: () => pool.connect(),
      query: async <R extends pg.QueryResultRow>(query: string | pg.QueryConfig, values?: unknown[]) => {
        const {text, values: own} = typeof query === 'string' ? {text: query, values} : query;
        const {rows} = await pool.query<{'QUERY PLAN': string}>(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, own);
        const [{Plan: plan}] = JSON.parse(rows[0]!['QUERY PLAN']) as [{Plan: Plan}];
        nodes.push(...nodesOf(plan));
        return pool.query<R>(query, values);
      },
    };
    const reader = new Reader(explaining, now);
    for (let run = 0; run < runs; run++) {
      nodes.length = 0;
      await reader.search(search);
    }
    return nodes;
  };

  const indexes = (plans: readonly Plan[]): string[] => plans.flatMap((plan) => plan['Index Name'] ?? []);
  const readWhole = (plans: readonly Plan[]): string[] =>
    plans.flatMap((plan) => (plan['Node Type'] === 'Seq Scan' ? (plan['Relation Name'] ?? []) : []));

  it('find words by their index', async () => {
    const plans = await plansOf({text: 'bereavement lavapies', topic: ['Grief'], cost: ['free'], facets: true});
    assert.ok(indexes(plans).includes('meetings_words'));
    assert.ok(!readWhole(plans).includes('meetings'));
    assert.ok(!readWhole(plans).includes('occurrences'));
  });

  it('find places by their index', async () => {
    const plans = await plansOf({near: '40.4168,-3.7038', within: 2});
    assert.ok(indexes(plans).includes('meetings_place'));
    assert.ok(!readWhole(plans).includes('meetings'));
  });

  it('walk along what comes next until a page is full, once it is counted', async () => {
    for (const search of [{}, {per: 'group'}, {attendance: ['inPerson']}] as GroupSearch[]) {
      const plans = await plansOf(search, 2);
      assert.ok(indexes(plans).includes('occurrences_starts'), JSON.stringify(search));
      assert.deepEqual(
        readWhole(plans).filter((table) => table !== 'listing' && table !== 'sources'),
        [],
      );
      const rows = plans.map(
        (plan) => (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'],
      );
      assert.ok(Math.max(...rows) < 2_000, `${Math.max(...rows)} rows for ${JSON.stringify(search)}`);
    }
  });

  it('find a group by indexes only', async () => {
    const {pool} = fresh.database;
    const {rows} = await pool.query<{id: string}>('SELECT id FROM groups LIMIT 1');
    let plan = '';
    const explaining: ReadPool = {
      connect: () => pool.connect(),
      query: async <R extends pg.QueryResultRow>(query: string | pg.QueryConfig) => {
        const {text, values} = query as pg.QueryConfig;
        plan = JSON.stringify((await pool.query(`EXPLAIN ${text}`, values)).rows);
        return pool.query<R>(query);
      },
    };
    assert.ok(await new Reader(explaining, now).group(rows[0]!.id));
    assert.doesNotMatch(plan, /Seq Scan/);
  });
});

const asOwner = async ({ownerUrl}: FreshDatabase, statement: string): Promise<void> => {
  const {openDatabase} = await import('../../../src/server/database/database.js');
  const owner = await openDatabase({url: ownerUrl, poolSize: 1});
  await owner.pool.query(statement);
  await owner.close();
};
