import {expect} from '@open-wc/testing';
import {memoryBackend} from '../../src/backend/device/memory.js';
import {group, groups, meeting, now} from '../support/groups.js';

const port = memoryBackend(groups).groups!;
const around = '-6,54.5,-5.84,54.66';

describe('local groups, asked about places', () => {
  it('answer how far each is from where one asks, in kilometres', async () => {
    const {items} = await port.search({from: now, near: '54.6,-5.9'});
    expect(items.map(({distance}) => distance?.toFixed(2))).to.deep.equal(['1.29', '1.29']);
  });

  it('answer no distance that nobody asked for', async () => {
    const {items} = await port.search({from: now, box: around});
    expect(items.map((item) => 'distance' in item)).to.deep.equal([false, false]);
  });

  it('answer where in a box all of them are, whatever the page shows', async () => {
    const {items, total, clusters} = await port.search({from: now, box: around, limit: 0});
    expect([items.length, total]).to.deep.equal([0, 2]);
    expect(clusters).to.deep.equal([{count: 2, latitude: 54.6, longitude: -5.92, box: [-5.92, 54.6, -5.92, 54.6]}]);
  });

  it('count groups where groups are asked for', async () => {
    const daily = group('Daily', {
      meetings: [meeting({id: 'd', days: [1, 2, 3], place: {regions: [], latitude: 1, longitude: 1}})],
    });
    const listing = memoryBackend([daily]).groups!;
    const counts = await Promise.all(
      (['meeting', 'group'] as const).map(async (per) => {
        const {clusters} = await listing.search({from: now, box: '0,0,2,2'}, {per});
        return clusters?.map(({count}) => count);
      }),
    );
    expect(counts).to.deep.equal([[3], [1]]);
  });

  it('answer no clusters without a box, and none where nothing lies', async () => {
    const [without, empty] = await Promise.all([port.search({from: now}), port.search({from: now, box: '1,1,2,2'})]);
    expect([without.clusters, empty.clusters]).to.deep.equal([undefined, []]);
  });
});
