import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type Box, type Point, clustersIn} from '../../../src/model/listing/clusters.js';

const summary = (box: Box, points: Point[]): [number, number, number][] =>
  clustersIn(box, points).map(({count, latitude, longitude}) => [count, latitude, longitude]);

describe('clusters on a map', () => {
  it('are the points of one cell: how many, their middle and their edges', () => {
    const points: Point[] = [
      [0.25, 0.25],
      [0.75, 0.75],
    ];
    expect(clustersIn([0, 0, 16, 16], points)).to.deep.equal([
      {count: 2, latitude: 0.5, longitude: 0.5, box: [0.25, 0.25, 0.75, 0.75]},
    ]);
  });

  it('lie on 16 columns and on rows of the same height', () => {
    expect(
      summary(
        [0, 0, 32, 8],
        [
          [1, 1],
          [1, 2],
          [2, 1],
        ],
      ),
    ).to.have.length(3);
    expect(
      summary(
        [0, 0, 32, 8],
        [
          [1, 1],
          [1.5, 1.5],
        ],
      ),
    ).to.have.length(1);
  });

  it('take the last edges into the last cells', () => {
    expect(
      summary(
        [0, 0, 16, 16],
        [
          [15.5, 15.5],
          [16, 16],
        ],
      ),
    ).to.deep.equal([[2, 15.75, 15.75]]);
  });

  it('come largest first, then from the west, then from the south', () => {
    const points: Point[] = [
      [9, 9],
      [9, 9],
      [5, 3],
      [4, 3],
      [1, 2],
    ];
    expect(summary([0, 0, 16, 16], points)).to.deep.equal([
      [2, 9, 9],
      [1, 1, 2],
      [1, 4, 3],
      [1, 5, 3],
    ]);
  });

  it('go across the date line', () => {
    const box: Box = [172, -8, -172, 8];
    expect(
      summary(box, [
        [0, 173.5],
        [0, -173.5],
      ]).map(([, , longitude]) => longitude),
    ).to.deep.equal([-173.5, 173.5]);
    expect(
      clustersIn(
        [164, -16, -164, 16],
        [
          [0, 179.5],
          [0, -179.5],
        ],
      ).map(({count}) => count),
    ).to.deep.equal([1, 1]);
  });

  it('have edges and a middle about the date line when that runs through their cell', () => {
    const [cluster] = clustersIn(
      [163, -16, -165, 16],
      [
        [1, 179.5],
        [1, -179.5],
      ],
    );
    expect(cluster).to.deep.equal({count: 2, latitude: 1, longitude: 180, box: [179.5, 1, -179.5, 1]});
  });

  it('are one where the box has no width', () => {
    expect(
      summary(
        [5, 0, 5, 10],
        [
          [1, 5],
          [9, 5],
        ],
      ),
    ).to.deep.equal([[2, 5, 5]]);
  });

  it('are 500 at most, the largest', () => {
    const points = Array.from({length: 1600}, (_, index): Point => [index / 16, (index % 16) / 16]);
    const found = clustersIn([0, 0, 1, 100], [...points, [50.5, 0.5]]);
    expect([found.length, found[0]!.count > 1]).to.deep.equal([500, true]);
  });

  it('hold every point once, and lie within their own edges', () => {
    const point = fc.tuple(fc.double({min: -60, max: 60, noNaN: true}), fc.double({min: -180, max: 180, noNaN: true}));
    fc.assert(
      fc.property(fc.array(point, {maxLength: 60}), (points) => {
        const found = clustersIn([-180, -60, 180, 60], points);
        expect(found.reduce((sum, {count}) => sum + count, 0)).to.equal(points.length);
        for (const {latitude, longitude, box} of found) {
          expect([latitude >= box[1], latitude <= box[3], longitude >= box[0], longitude <= box[2]]).to.deep.equal([
            true,
            true,
            true,
            true,
          ]);
        }
      }),
    );
  });
});
