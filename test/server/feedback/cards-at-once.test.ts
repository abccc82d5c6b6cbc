import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {sql} from 'kysely';
import type {Card} from '../../../src/model/contract/feedback/card.js';
import {newSecret, sending} from '../http/support/sending.js';
import type {Site} from '../http/support/site.js';
import {type Asked, asked, by, giving, inTables, openFeedback, received, stampOf} from './support/asking.js';

/** What somebody does: with the first or the second ask, and one of the cards given so far. */
interface Deed {
  kind: 'give' | 'sign' | 'withdraw' | 'read' | 'rename';
  ask: 0 | 1;
  which: number;
}

const deeds = fc.array(
  fc.record<Deed>({
    kind: fc.constantFrom('give', 'give', 'give', 'give', 'sign', 'withdraw', 'read', 'rename'),
    ask: fc.constantFrom(0, 1),
    which: fc.nat(20),
  }),
  {minLength: 10, maxLength: 30},
);

/** A card's text names its ask and itself, so that nothing can be taken for something else. */
const noticed = (ask: number, index: number): string => `To ${ask}: ${index}.`;

describe('many who give, sign, withdraw and read at once', () => {
  let site: Site;
  before(async () => {
    site = await openFeedback({settleMinutes: 0});
  });
  after(() => site.close());

  const together = async (all: readonly Deed[]) => {
    const asks: [Asked, Asked] = [await asked(site), await asked(site)];
    const stamps = [await stampOf(site, asks[0]), await stampOf(site, asks[1])];
    const cards = all.map(() => newSecret());
    const views: {ask: number; items: Card[]}[] = [];
    const does: Record<Deed['kind'], (deed: Deed, index: number) => Promise<Response | void>> = {
      give: ({ask}, index) =>
        site.ask(
          '/feedback/cards',
          giving(
            {noticed: noticed(ask, index), mayShow: false, stamp: stamps[ask]},
            {secret: cards[index]!, give: asks[ask].give},
          ),
        ),
      sign: ({which, ask}) =>
        site.ask(
          '/feedback/card',
          sending(
            {noticed: noticed(ask, which), mayShow: false, signature: 'Jo'},
            {method: 'PUT', secret: cards[which % cards.length]!, 'If-Match': '*'},
          ),
        ),
      withdraw: ({which}) => site.ask('/feedback/card', by(cards[which % cards.length]!, 'DELETE')),
      read: async ({ask}) => void views.push({ask, items: await received(site, asks[ask])}),
      rename: ({ask}) =>
        site.ask('/feedback/ask', sending({closed: false}, {method: 'PUT', secret: asks[ask].secret, 'If-Match': '*'})),
    };
    const answers = await Promise.all(all.map((deed, index) => does[deed.kind](deed, index)));
    for (const response of answers) if (response) assert.ok(response.status < 500, String(response.status));
    return {asks, cards, views};
  };

  it('are each answered truthfully: what arrives arrives once, together, and where it belongs', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const {asks, views} = await together(all);
        for (const ask of [0, 1] as const) views.push({ask, items: await received(site, asks[ask])});
        const given = all.filter(({kind}) => kind === 'give').length;
        const withdrawals = all.filter(({kind}) => kind === 'withdraw').length;
        for (const {ask, items} of views) {
          const texts = items.map((item) => item.noticed!);
          assert.ok(
            texts.every((text) => text.startsWith(`To ${ask}:`)),
            texts.join(),
          );
          assert.equal(new Set(texts).size, texts.length);
          assert.ok(texts.length <= given);
          const unsigned = items.filter(({signature}) => signature === undefined).length;
          assert.ok(unsigned === 0 || unsigned >= 3 - withdrawals, `${unsigned} unsigned`);
        }
        for (const {secret} of asks) {
          const [left] = await inTables(
            site,
            sql<{waiting: string}>`SELECT count(*) AS waiting FROM feedback_cards WHERE state = 'waiting'
              AND withdrawn_at IS NULL AND ask = (SELECT id FROM feedback_asks WHERE owner = sha256(${secret}::bytea))`,
          );
          assert.ok(Number(left!.waiting) < 3);
          // each transaction that let some go has let go three at least
          const batches = await inTables(
            site,
            sql<{
              together: string;
            }>`SELECT count(*) AS together FROM feedback_cards WHERE state = 'arrived' AND NOT signed
              AND withdrawn_at IS NULL AND ask = (SELECT id FROM feedback_asks WHERE owner = sha256(${secret}::bytea))
              GROUP BY xmin::text`,
          );
          for (const batch of batches) assert.ok(Number(batch.together) >= 3 - withdrawals, batch.together);
        }
      }),
      {numRuns: 25},
    );
  });

  it('let the third of three arrive with the others, once, however they meet', async () => {
    for (let run = 0; run < 10; run++) {
      const ask = await asked(site);
      const stamp = await stampOf(site, ask);
      const give = (index: number) =>
        site.ask(
          '/feedback/cards',
          giving({noticed: noticed(0, index), mayShow: false, stamp}, {secret: newSecret(), give: ask.give}),
        );
      const answers = await Promise.all([give(0), give(1), give(2), received(site, ask), received(site, ask)]);
      assert.deepEqual(
        answers.slice(0, 3).map((answer) => (answer as Response).status),
        [201, 201, 201],
      );
      for (const seen of answers.slice(3) as Card[][]) assert.ok(seen.length === 0 || seen.length === 3);
      assert.equal((await received(site, ask)).length, 3);
    }
  });
});
