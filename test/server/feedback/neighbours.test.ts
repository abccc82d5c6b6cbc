import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sending} from '../http/support/sending.js';
import {type Site, openSite} from '../http/support/site.js';
import {type Chair, type Circle, bearing, changing, feedback, give, opened, seatOf, take} from './support/circle.js';

const limits = {readsPerMinute: 600, writesPerHour: 60, writesPerHourInAll: 600};

describe('row 11: a circle that shares one network with who leads it', () => {
  let site: Site;
  let circle: Circle;
  before(async () => {
    site = await openSite({feedback, limits});
    circle = await opened(site, 3);
  });
  after(() => site.close());

  /** What the headers say is left to who leads the round. */
  const left = async (): Promise<number> => {
    const {headers} = await site.ask('/feedback/round', bearing(circle.host));
    return Number(/"reads";r=(\d+)/.exec(headers.get('RateLimit') ?? '')?.[1]);
  };
  const [zero, one] = [0, 1].map((index) => (): Chair => circle.chairs[index]!) as [() => Chair, () => Chair];
  const deeds: Record<string, () => Promise<unknown>> = {
    'takes a place': () => take(site, zero()),
    'looks at it': () => seatOf(site, zero()),
    passes: () => site.ask(`/feedback/seat/owed/${one().id}`, changing({state: 'passed'}, zero().own)),
    'changes their mind': () => site.ask(`/feedback/seat/owed/${one().id}`, changing({state: 'owed'}, zero().own)),
    'gives a card': () => give(site, zero(), one()),
    'gives one that is refused': () =>
      site.ask('/feedback/cards', sending({}, {secret: zero().handed, 'Kith-Give': zero().own})),
  };
  for (const [what, act] of Object.entries(deeds))
    it(`is not told by what is left of a limit, nor by the log, that somebody ${what}`, async () => {
      const rest = await left();
      const lines = site.lines.length;
      await act();
      assert.equal(site.lines.length, lines);
      assert.equal(await left(), rest - 1);
    });
});
