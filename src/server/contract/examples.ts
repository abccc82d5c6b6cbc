import type {Change, ChangeDraft} from '../../model/contract/change.js';
import type {AnonymousReceipt, CheckIn} from '../../model/contract/check-in.js';
import type {CheckInDraft} from '../../model/contract/check-in-draft.js';
import type {Discovery} from '../../model/contract/discovery.js';
import type {GroupPageAnswer} from '../../model/contract/group-page.js';
import type {ProblemAnswer} from '../../model/contract/problem.js';
import type {QuestionnaireOffer} from '../../model/contract/questionnaire-offer.js';
import type {Group} from '../../model/group.js';
import {feedbackExamples} from './feedback/examples.js';

const group: Group = {
  id: 'harbour:open-door',
  name: 'Open Door',
  lang: 'en',
  description: 'An evening for everyone who grieves. Come as you are.',
  topics: ['Grief'],
  audiences: ['Adults'],
  languages: ['en'],
  facilitators: [{name: 'Maria', credentials: []}],
  cost: {kind: 'free'},
  join: {kind: 'open'},
  agreements: ['What is said here stays here.'],
  access: ['Wheelchair'],
  contacts: [{email: 'hello@harbour.example'}],
  source: {id: 'harbour', name: 'Harbour Network', url: 'https://harbour.example/'},
  updated: '2025-03-01T09:00:00Z',
  meetings: [
    {
      id: 'open-door-1',
      days: [2],
      start: '19:00',
      minutes: 90,
      timeZone: 'Europe/Madrid',
      attendance: 'inPerson',
      place: {
        name: 'Library',
        address: 'Calle Mayor 1, Madrid',
        regions: ['Spain', 'Madrid'],
        latitude: 40.4168,
        longitude: -3.7038,
      },
    },
  ],
};

const page: GroupPageAnswer = {
  items: [{group: group.id, meeting: 'open-door-1', start: 1_741_716_000_000, end: 1_741_721_400_000}],
  groups: [group],
  facets: {topic: [{value: 'Grief', count: 1}]},
  total: 1,
  source: [{id: 'harbour', name: 'Harbour Network', url: 'https://harbour.example/'}],
  asOf: 1_741_600_000_000,
};

const draft: ChangeDraft = {
  message: 'The group now meets at seven, not at half past six.',
  meeting: 'open-door-1',
  name: 'Ana',
};

const change: Change = {
  id: '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00',
  group: group.id,
  ...draft,
  status: 'waiting',
  created: 1_741_600_000_000,
  updated: 1_741_600_000_000,
};

const discovery: Discovery = {
  kith: 1,
  name: 'Harbour Network',
  offers: {
    groups: {href: 'groups'},
    changes: {href: 'groups'},
    questionnaires: {href: 'questionnaires'},
    checkIns: {href: 'check-ins'},
    feedback: {href: 'feedback'},
  },
};

const offer: QuestionnaireOffer = {
  id: 'arriving',
  keepDays: 365,
  readers: 'Hosts of the Tuesday group',
  hostsRead: 'Usually on the evening of the meeting',
};

const sent = {
  questionnaire: {id: 'arriving', version: '1'},
  answers: {feeling: ['4'], energy: ['2'], words: ['hopeful', 'tired'], note: ['My week was long.']},
  group: group.id,
  language: 'en',
  consent: {
    version: '1',
    text: 'Your answers go to the hosts of the Tuesday group. They are erased after a year.',
    agreedOn: '2025-03-10',
  },
};

const checkInDraft: CheckInDraft = {...sent, audience: 'hosts', contact: 'ana@example.org'};

const checkIn: CheckIn = {
  id: '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00',
  ...sent,
  audience: 'hosts',
  contactAsked: true,
  created: 1_741_600_000_000,
  updated: 1_741_600_000_000,
  correctableUntil: 1_741_600_900_000,
  erasedOn: 1_773_136_000_000,
};

const receipt: AnonymousReceipt = {day: '2025-03-10'};

const problem: ProblemAnswer = {
  type: 'about:blank',
  title: 'Bad Request',
  status: 400,
  detail: 'The body is not as it should be.',
  instance: '7a1c0f4e-1d2b-4c3a-8e9f-0b1a2c3d4e5f',
  errors: [{at: '/message', message: 'is missing'}],
};

/** By the name of their schema. */
export const examples: Record<string, unknown> = {
  Discovery: discovery,
  GroupPage: page,
  Group: group,
  ChangeDraft: draft,
  Change: change,
  QuestionnaireOffers: {items: [offer]},
  QuestionnaireOffer: offer,
  CheckInDraft: checkInDraft,
  CheckIn: checkIn,
  CheckInPage: {items: [checkIn]},
  AnonymousCheckIn: sent,
  AnonymousReceipt: receipt,
  Receipt: sent.consent,
  ...feedbackExamples,
  Problem: problem,
  Health: {status: 'ok'},
};
