import {expect} from '@open-wc/testing';
import {distance} from '../../../src/model/listing/nearby.js';
import {group, meeting} from '../../support/groups.js';
import {idsIn, listingOf} from './listing-of.js';

const at = (id: string, latitude?: number, longitude?: number) =>
  group(id, {meetings: [meeting({id, place: {regions: [], latitude, longitude}})]});

const listing = listingOf([
  at('belfast', 54.597, -5.93),
  at('dublin', 53.349, -6.26),
  at('suva', -18.14, 178.44),
  at('apia', -13.83, -171.76),
  at('origin', 0, 0),
  at('somewhere'),
]);

// Great-circle distances from published city tables, kilometres.
const distances: [from: [number, number], to: [number, number], kilometres: number][] = [
  [[54.597, -5.93], [53.349, -6.26], 140],
  [[51.5, -0.12], [40.71, -74], 5570],
  [[-18.14, 178.44], [-13.83, -171.76], 1147],
  [[0, 0], [0, 180], 20_015],
  [[12, 34], [12, 34], 0],
];

const boxes: [what: string, box: string, finds: string[]][] = [
  ['holds what is inside', '-7,53,-5,55', ['belfast', 'dublin']],
  ['crosses the date line', '170,-20,-165,-10', ['suva', 'apia']],
  ['holds its edges', '0,0,0,0', ['origin']],
  ['that is no box is no filter', 'here', ['belfast', 'dublin', 'suva', 'apia', 'origin', 'somewhere']],
  ['with a corner missing is no filter', '1,2,3', ['belfast', 'dublin', 'suva', 'apia', 'origin', 'somewhere']],
];

describe('distance', () => {
  for (const [from, to, kilometres] of distances) {
    it(`from ${from.join()} to ${to.join()} is about ${kilometres} km`, () => {
      expect(distance(from, to)).to.be.closeTo(kilometres, Math.max(1, kilometres * 0.005));
    });
  }
});

describe('near a point', () => {
  it('are the places within so many kilometres', () => {
    expect(idsIn(listing, {near: '54.6,-5.9', within: 10})).to.deep.equal(['belfast']);
    expect(idsIn(listing, {near: '54.6,-5.9', within: 200})).to.deep.equal(['belfast', 'dublin']);
  });

  it('means within 25 km when nobody says', () => {
    expect(idsIn(listing, {near: '54.4,-5.93'})).to.deep.equal(['belfast']);
    expect(idsIn(listing, {near: '54.3,-5.93'})).to.deep.equal([]);
  });

  it('is no filter when it is no point', () => {
    expect(idsIn(listing, {near: 'Belfast'})).to.have.length(6);
  });

  it('is counted with the other filters', () => {
    const both = listingOf([at('a', 1, 1), {...at('b', 9, 9), topics: ['Grief']}]);
    expect(idsIn(both, {near: '9,9', topic: ['Grief']})).to.deep.equal(['b']);
  });
});

describe('a box', () => {
  for (const [what, box, finds] of boxes) {
    it(what, () => {
      expect(idsIn(listing, {box})).to.deep.equal(finds);
    });
  }
});
