import {expect} from '@open-wc/testing';
import type {GroupPage} from '../../src/backend/backend.js';
import {connect} from '../../src/backend/connect.js';
import {namesIn, showFinder} from '../support/finder.js';
import {group, meeting, now} from '../support/groups.js';

const answer = async (text: string): Promise<GroupPage> => {
  const {groups} = await connect(URL.createObjectURL(new Blob([text], {type: 'application/json'})));
  return groups!.search({from: now, limit: 100});
};
const listing = (...groups: unknown[]): string => JSON.stringify({kith: 1, groups});
const prototypes = '{"__proto__": {"harmed": 1}, "constructor": {"prototype": {"harmed": 1}}';

describe('row 3: a malicious or broken answer', () => {
  it('loses its unknown fields', async () => {
    const {items} = await answer(listing({...group('A'), admin: true, meetings: [{...meeting(), secret: 'x'}]}));
    expect(items[0]?.group).not.to.have.property('admin');
    expect(items[0]?.meeting).not.to.have.property('secret');
  });

  it('cannot reach the prototype of everything', async () => {
    const {items} = await answer(`{"kith": 1, "groups": [${prototypes}, "id": "a", "name": "A", "meetings": []}]}`);
    expect(items.map(({group: {name}}) => name)).to.deep.equal(['A']);
    expect([({} as {harmed?: number}).harmed, (items[0]!.group as {harmed?: number}).harmed]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('cannot reach it through a Meeting Guide either', async () => {
    await answer(`[${prototypes}, "slug": "a", "name": "A", "day": 2, "time": "10:00"}]`);
    expect(({} as {harmed?: number}).harmed).to.equal(undefined);
  });

  it('is cut where it is too long', async () => {
    const long = 'x'.repeat(1_000_000);
    const {items} = await answer(listing({...group('A'), name: long, description: long, topics: [long]}));
    const {name, description, topics} = items[0]!.group;
    expect([name.length, description?.length, topics[0]?.length].every((size) => size! <= 20_000)).to.equal(true);
    expect(name.length).to.be.at.most(500);
  });

  it('is cut where it is too many', async () => {
    const many = Array.from({length: 5_000}, (_, index) => `topic ${index}`);
    const {items} = await answer(listing({...group('A'), topics: many}));
    expect(items[0]?.group.topics.length).to.be.at.most(200);
  });

  const wrong: [what: string, text: string][] = [
    ['null', 'null'],
    ['a number', '7'],
    ['groups that are no list', '{"kith": 1, "groups": "all"}'],
    ['records that are no records', '{"kith": 1, "groups": [null, 1, "a", [], true]}'],
    ['fields of the wrong kind', listing({id: {}, name: [], topics: 'x', meetings: {}, cost: 5})],
    ['half an answer', listing(group('A')).slice(0, 40)],
    ['nothing at all', ''],
  ];
  for (const [what, text] of wrong) {
    it(`breaks no list: ${what}`, async () => {
      const {groups} = await connect(URL.createObjectURL(new Blob([text], {type: 'application/json'})));
      const finder = await showFinder({backend: {groups: groups!}});
      expect(namesIn(finder).length).to.be.at.most(1);
      expect(finder.matches(':state(failed)')).to.equal(false);
    });
  }

  it('keeps the good records beside a bad one', async () => {
    const {items} = await answer(listing(null, {name: 7, meetings: 'x'}, group('Good')));
    expect(items.map(({group: {name}}) => name)).to.include('Good');
  });
});
