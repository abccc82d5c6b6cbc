import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Card} from '../../../src/model/contract/feedback/card.js';
import {type Site, openSite} from '../http/support/site.js';
import {
  type Chair,
  bearing,
  change,
  changing,
  feedback,
  giving,
  roundOf,
  seatOf,
  seated,
  told,
} from './support/circle.js';

describe('a round in which all happens at once', () => {
  let site: Site;
  before(async () => {
    site = await openSite({feedback});
  });
  after(() => site.close());

  const pairsOf = (chairs: readonly Chair[]): [Chair, Chair][] =>
    chairs.flatMap((from) => chairs.filter((to) => to !== from).map((to): [Chair, Chair] => [from, to]));
  /** The stamp of each place, some seconds old. */
  const stampsOf = async (chairs: readonly Chair[]): Promise<Map<Chair, string>> => {
    const seats = await Promise.all(chairs.map(async (chair) => [chair, (await seatOf(site, chair)).stamp] as const));
    site.clock.now += 3_000;
    return new Map(seats);
  };
  const cardsOf = async ({own}: Chair): Promise<Card[]> =>
    (await told<{items: Card[]}>(site, '/feedback/ask/cards', bearing(own))).items;

  it('lets every card arrive once, and everybody be done', async () => {
    const circle = await seated(site, 6);
    const stamps = await stampsOf(circle.chairs);
    const given = pairsOf(circle.chairs).map(async ([from, to]) => {
      const {status} = await site.ask('/feedback/cards', giving(from, to, {stamp: stamps.get(from)}));
      return status;
    });
    assert.deepEqual(new Set(await Promise.all(given)), new Set([201]));
    assert.ok((await roundOf(site, circle)).seats.every(({state}) => state === 'done'));
    await change(site, circle, {closed: true});
    for (const chair of circle.chairs) assert.ok([3, 5].includes((await cardsOf(chair)).length));
  });

  it('marks as given what was kept, and nothing else, whoever passes, leaves or closes meanwhile', async () => {
    const circle = await seated(site, 5);
    const stamps = await stampsOf(circle.chairs);
    const last = circle.chairs.at(-1)!;
    const given = pairsOf(circle.chairs).map(async ([from, to], index) => {
      if (index % 5 === 0) void (await site.ask(`/feedback/seat/owed/${to.id}`, changing({state: 'passed'}, from.own)));
      if (index === 8) void (await change(site, circle, {left: [last.id]}));
      if (index === 16) void (await change(site, circle, {closed: true}));
      const card = giving(from, to, {stamp: stamps.get(from), signature: 'A friend'});
      return {from, to, status: (await site.ask('/feedback/cards', card)).status};
    });
    const all = await Promise.all(given);
    assert.ok(
      all.every(({status}) => status === 201 || status === 403),
      JSON.stringify(all.map(({status}) => status)),
    );
    for (const chair of circle.chairs) {
      const kept = all.filter(({from, status}) => from === chair && status === 201).map(({to}) => to.id);
      const {owes} = await seatOf(site, chair);
      assert.deepEqual(
        owes
          .filter(({state}) => state === 'given')
          .map(({id}) => id)
          .sort(),
        kept.sort(),
      );
      const received = all.filter(({to, status}) => to === chair && status === 201);
      assert.equal((await cardsOf(chair)).length, received.length);
    }
  });
});
