import {expect} from '@open-wc/testing';
import {arriving, dayOf, orderKey, uninvited} from '../../../src/model/feedback/arriving.js';

const settle = 15;
const at = (...times: number[]): {created: number}[] => times.map((created) => ({created}));

describe('what arrives', () => {
  const cases: [what: string, waiting: number[], now: number, over: boolean, arrive: number][] = [
    ['is nothing where nothing waits', [], 100, false, 0],
    ['is nothing of two', [0, 0], 100, false, 0],
    ['is nothing of two, also when it is over', [0, 0], 100, true, 0],
    ['are three together', [0, 5, 10], 25, false, 3],
    ['is nothing as long as the third is not settled', [0, 5, 10], 24, false, 0],
    ['are all that are settled', [0, 1, 2, 3, 4], 19, false, 5],
    ['leaves behind what is not settled', [0, 1, 2, 20], 20, false, 3],
    ['are all at once when it is over', [0, 1, 20, 20], 20, true, 4],
  ];

  for (const [what, waiting, now, over, arrive] of cases)
    it(what, () => {
      expect(arriving(at(...waiting), {now, over, settle})).to.have.length(arrive);
    });

  it('is in an order that chance makes, in keys of one length', () => {
    expect([orderKey(() => 0), orderKey(() => 1 - 2 ** -32)].map((key) => key.length)).to.deep.equal([8, 8]);
    expect(orderKey(() => 0.25) < orderKey(() => 0.75)).to.equal(true);
  });

  it('is told by the day, in UTC', () => {
    expect([dayOf(Date.UTC(2026, 10, 22, 23, 59)), dayOf(-1)]).to.deep.equal(['2026-11-22', '1969-12-31']);
  });
});

describe('what is invited', () => {
  const invited = {wish: 'experience', otherView: false} as const;
  const cases: [text: Parameters<typeof uninvited>[0], invited: Parameters<typeof uninvited>[1], field?: string][] = [
    [{noticed: 'I see.', appreciate: 'Thanks.'}, invited],
    [{tryOut: 'Tea.'}, invited, 'tryOut'],
    [{tryOut: 'Tea.'}, {...invited, wish: 'ideas'}],
    [{otherView: 'Or so.'}, {...invited, wish: 'ideas'}, 'otherView'],
    [{otherView: 'Or so.'}, {...invited, otherView: true}],
  ];

  for (const [text, frame, field] of cases)
    it(`${field === undefined ? 'takes' : 'refuses'} ${Object.keys(text).join()} where the wish is ${frame.wish}`, () => {
      expect(uninvited(text, frame)).to.equal(field);
    });
});
