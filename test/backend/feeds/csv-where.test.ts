import {expect} from '@open-wc/testing';
import type {Group, Meeting} from '../../../src/model/group.js';
import {row} from './one-row.js';

describe('CSV feed: where and how', () => {
  const meetings: [what: string, cells: Record<string, string>, meeting: Partial<Meeting>, problems?: string[]][] = [
    ['the word online as the place', {Location: 'Online'}, {attendance: 'online'}],
    [
      'a link as the place',
      {Location: 'https://meet.google.com/abc'},
      {attendance: 'online', online: {url: 'https://meet.google.com/abc'}},
    ],
    ['a link and an address', {Zoom: 'https://zoom.us/j/1', Address: '1 High St'}, {attendance: 'hybrid'}],
    ['attendance in words', {Format: 'Hybrid'}, {attendance: 'hybrid'}],
    ['attendance in Spanish', {Modalidad: 'En línea'}, {attendance: 'online'}],
    ['both ways in words', {Format: 'In person and on Zoom'}, {attendance: 'hybrid'}],
    [
      'attendance nobody knows',
      {Format: 'telepathy'},
      {attendance: 'inPerson', note: 'telepathy'},
      ['row 2 unknown-attendance attendance'],
    ],
    [
      'an unsafe link',
      {Zoom: 'javascript:alert(1)'},
      {online: {notes: 'Link: javascript:alert(1)'}},
      ['row 2 unsafe-link conferenceUrl'],
    ],
    [
      'swapped coordinates',
      {Lat: '-122.4', Lng: '37.7'},
      {place: {regions: [], latitude: 37.7, longitude: -122.4}},
      ['row 2 swapped-coordinates latitude'],
    ],
    ['a location that is closed for now', {Types: 'TC'}, {status: 'paused'}],
  ];
  for (const [what, cells, meeting, problems = []] of meetings) {
    it(`reads ${what}`, async () => {
      const found = await row(cells);
      expect(found.meeting).to.deep.include(meeting);
      expect(found.problems).to.deep.equal(problems);
    });
  }

  const groups: [what: string, cells: Record<string, string>, group: Partial<Group>][] = [
    ['a donation', {Cost: 'Donation, 5 € suggested'}, {cost: {kind: 'donation', text: 'Donation, 5 € suggested'}}],
    ['a price', {Cost: '£5'}, {cost: {kind: 'paid', text: '£5'}}],
    ['a price of nothing', {Cost: '0 €'}, {cost: {kind: 'free', text: '0 €'}}],
    [
      'joining by form',
      {'How to join': 'Fill in the form', 'Join link': 'https://example.org/form'},
      {join: {kind: 'ask', url: 'https://example.org/form', text: 'Fill in the form'}},
    ],
    ['joining by mail', {'How to join': 'ana@example.org'}, {join: {kind: 'ask', email: 'ana@example.org'}}],
    [
      'joining by link',
      {'How to join': 'https://example.org/form'},
      {join: {kind: 'ask', url: 'https://example.org/form'}},
    ],
    ['languages by tag and name', {Language: 'pt-BR, Arabic, français'}, {languages: ['pt-BR', 'ar', 'fr']}],
    ['audiences in words of its own', {Audience: 'Beekeepers; for men only'}, {audiences: ['Beekeepers', 'men']}],
    [
      'type codes',
      {Types: 'O, X, ASL, B'},
      {audiences: ['open'], access: ['wheelchair', 'sign-language'], topics: ['Big Book']},
    ],
    ['credentials without a facilitator', {Credentials: 'RN'}, {description: 'Credentials: RN'}],
    [
      'two facilitators with a credential each',
      {Facilitators: 'Ana; Jo', Credentials: 'RN; LCSW'},
      {
        facilitators: [
          {name: 'Ana', credentials: [{name: 'RN'}]},
          {name: 'Jo', credentials: [{name: 'LCSW'}]},
        ],
      },
    ],
  ];
  for (const [what, cells, group] of groups) {
    it(`reads ${what}`, async () => expect((await row(cells)).group).to.deep.include(group));
  }
});
