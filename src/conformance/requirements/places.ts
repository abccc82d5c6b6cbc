import type {GroupPage} from '../../backend/backend.js';
import {distance} from '../../model/listing/nearby.js';
import {expectSame, expectSameSet, expectThat} from '../expectation.js';
import {about, ask, listing, namesIn} from '../requirement.js';

const belfast = [54.6, -5.92] as const;
const near = belfast.join(',');
type Item = GroupPage['items'][number];

const pointOf = ({meeting: {place}}: Item): readonly [number, number] | undefined =>
  place?.latitude === undefined || place.longitude === undefined ? undefined : [place.latitude, place.longitude];
const inside = (item: Item, [west, south, east, north]: readonly [number, number, number, number]): boolean => {
  const point = pointOf(item);
  return point !== undefined && point[0] >= south && point[0] <= north && point[1] >= west && point[1] <= east;
};
const key = ({meeting, start}: Item): string => `${meeting.id} ${start ?? ''}`;
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

const written = ({clusters = []}: GroupPage): string[] =>
  clusters.map(({count, latitude, longitude, box}) => `${count} ${[latitude, longitude, ...box].map(rounded).join()}`);

/** Where meetings are. */
export const places = about('groups', 'places', {
  'finds what lies within so many kilometres of a point': async (subject) => {
    const whole = await ask(listing(subject));
    for (const within of [1, 150, 900]) {
      const expected = whole.items.filter((item) => {
        const point = pointOf(item);
        return point !== undefined && distance(belfast, point) <= within;
      });
      const {items} = await ask(listing(subject), {near, within});
      expectSameSet(`within ${within} km`, items.map(key), expected.map(key));
      expectThat(items.length > 0, `nothing lies within ${within} km`);
    }
  },

  'takes 25 kilometres when none are said': async (subject) => {
    const [said, plain] = await Promise.all([ask(listing(subject), {near, within: 25}), ask(listing(subject), {near})]);
    expectSame('items', plain.items.map(key), said.items.map(key));
    expectSame('names', namesIn(plain).includes('Room to Grieve'), true);
  },

  'says how far away each is': async (subject) => {
    const {items} = await ask(listing(subject), {near, within: 900});
    for (const item of items) {
      const far = distance(belfast, pointOf(item)!);
      expectThat(
        Math.abs((item.distance ?? NaN) - far) < 0.1,
        `${item.group.name}: ${item.distance} km instead of ${far}`,
      );
    }
  },

  'finds what lies in a box': async (subject) => {
    const box = [-8, 38, 0, 50] as const;
    const [whole, page] = await Promise.all([ask(listing(subject)), ask(listing(subject), {box: box.join(',')})]);
    const expected = whole.items.filter((item) => inside(item, box));
    expectThat(expected.length > 3, 'the box is empty');
    expectSameSet('items', page.items.map(key), expected.map(key));
  },

  'takes a box across the date line': async (subject) => {
    const {items} = await ask(listing(subject), {box: '170,-30,-170,0'});
    expectSameSet(
      'names',
      items.map(({group}) => group.name),
      ['Suva Shore', 'Apia Shore'],
    );
  },

  'says where in a box how many are': async (subject) => {
    for (const box of ['-8,38,0,50', '170,-30,-170,0']) {
      const {clusters = [], total} = await ask(listing(subject), {box});
      expectSame(
        `sum of the counts in ${box}`,
        clusters.reduce((sum, {count}) => sum + count, 0),
        total,
      );
      const outside = clusters.find(({latitude, box: [, south, , north]}) => latitude < south || latitude > north);
      expectThat(!outside, `the middle of ${JSON.stringify(outside)} is not in its box`);
    }
  },

  'makes the same clusters as a page would': async (subject) => {
    const query = {box: '-8,38,0,50', topic: ['Sleep', 'Carers']};
    const [came, rules] = await Promise.all([ask(listing(subject), query), ask(subject.oracle, query)]);
    expectThat(written(rules).length > 1, 'there is nothing to compare');
    expectSameSet('clusters', written(came), written(rules));
  },
});
