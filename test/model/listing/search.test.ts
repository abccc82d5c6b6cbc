import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {group, meeting, roomToGrieve} from '../../support/groups.js';
import {idsIn, idsOf, listingOf, viewpoint} from './listing-of.js';

const named = (id: string, name: string, more: Parameters<typeof group>[1] = {}) =>
  group(name, {id, meetings: [meeting({id})], ...more});

const listing = listingOf([
  named('cafe', 'Café de duelo', {description: 'Un lugar tranquilo en Nueva York.'}),
  named('york', 'New York Night Owls', {topics: ['Sleep']}),
  named('newer', 'York for new parents'),
  named('tea', 'بيت الشاي', {description: 'قهوة وشاي في المدرسة'}),
  {...roomToGrieve, meetings: roomToGrieve.meetings.slice(0, 1)},
]);

const rows: [search: string, finds: string[]][] = [
  ['cafe', ['cafe']],
  ['CAFÉ', ['cafe']],
  ['york', ['york', 'newer', 'cafe']],
  ['york sleep', ['york']],
  ['sleep york', ['york']],
  ['new york', ['york', 'newer']],
  ['"new york"', ['york']],
  ['"york new"', []],
  ['york zebra', []],
  ['شاي', ['tea']],
  ['قهوه', ['tea']],
  ['مَدرسة', ['tea']],
  ['orla', ['grief-room']],
  ['counsellor', ['grief-room']],
  ['lantern quay', ['grief-room']],
  ['quay house', ['grief-room']],
  ['belfast', ['grief-room']],
  ['ring lower', ['grief-room']],
  ['photograph', ['grief-room']],
  ['wheelchair', ['grief-room']],
  ['seniors', ['grief-room']],
  ['give what', ['grief-room']],
  ['stays here', ['grief-room']],
];

describe('search', () => {
  for (const [search, finds] of rows) {
    it(`for “${search}” finds ${finds.join(', ') || 'nothing'}`, () => {
      expect(idsIn(listing, {text: search})).to.have.members(finds);
    });
  }

  it('for nothing finds everything', () => {
    expect(idsIn(listing, {text: '  '})).to.have.length(5);
  });

  it('does not look across two records', () => {
    expect(idsIn(listingOf([named('a', 'Sun'), named('b', 'Rise')]), {text: '"sun rise"'})).to.deep.equal([]);
  });

  it('knows nothing of a search before the listing is prepared for it', () => {
    const unprepared = listingOf([]);
    expect(unprepared.find({text: 'grief'}, viewpoint).entries).to.have.length(0);
  });
});

describe('ranking', () => {
  it('puts the start of a word of the name first, then the name, then the rest', () => {
    const mixed = listingOf([
      named('rest', 'Tuesdays', {description: 'on art'}),
      named('inside', 'Heartfelt'),
      named('word', 'Art in company'),
    ]);
    expect(idsIn(mixed, {text: 'art'})).to.deep.equal(['word', 'inside', 'rest']);
  });

  it('keeps the order of time among equals', () => {
    const at = (id: string, start: string) => group('Art', {id, meetings: [meeting({id, start})]});
    const three = listingOf([at('late', '22:00'), at('early', '20:00'), at('between', '21:00')]);
    expect(idsIn(three, {text: 'art'}, {timeZone: 'UTC'})).to.deep.equal(['early', 'between', 'late']);
  });
});

describe('typing on', () => {
  const words = ['grief', 'grove', 'green tea', 'tea and toast', 'new york', 'Café'];
  const names = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 4}).map((list) => list.join(' '));
  const typed = fc.array(fc.constantFrom('g', 'r', 'e', 'a', 't', 'n', ' ', '"', 'o', 'é'), {maxLength: 8});

  it('finds what a fresh search finds, after every key', () => {
    fc.assert(
      fc.property(fc.array(names, {maxLength: 12}), typed, (list, keys) => {
        const groups = list.map((name, index) => named(String(index), name));
        const used = listingOf(groups);
        for (let length = 0; length <= keys.length; length++) {
          const text = keys.slice(0, length).join('');
          const fresh = listingOf(groups);
          expect(idsIn(used, {text})).to.deep.equal(idsOf(fresh, fresh.find({text}, viewpoint)));
        }
      }),
      {numRuns: 60},
    );
  });

  it('finds what a fresh search finds when letters are taken back', () => {
    const used = listingOf([named('a', 'Grief'), named('b', 'Green tea')]);
    const found = ['grief', 'grie', 'gre', 'g', ''].map((text) => idsIn(used, {text}).length);
    expect(found).to.deep.equal([1, 1, 1, 2, 2]);
  });
});
