import type {AskDraft} from '../../../src/model/contract/feedback/ask-draft.js';
import type {Invitation, OwnAsk} from '../../../src/model/contract/feedback/ask.js';
import type {CardText} from '../../../src/model/contract/feedback/card-draft.js';
import type {Card, OwnCard} from '../../../src/model/contract/feedback/card.js';
import type {OwnRound, Seat} from '../../../src/model/contract/feedback/round.js';

export const [secret, give, own, other, key] = ['s', 'g', 'o', 'x', 'k'].map((letter) => letter.repeat(22)) as [
  string,
  string,
  string,
  string,
  string,
];
/** Ids that were given. */
export const [made, to] = ['7d2f6c1e-6f5b-4c3e-9a52-0b8f7f0e1a11', '1c0e9a4c-3c62-4c0f-8c5a-5a1d2f3b4c5d'] as const;

const draft: AskDraft = {about: 'My story.', wish: 'listen', otherView: false, name: 'Ida', until: 5};
const ask: OwnAsk = {...draft, closed: false, give: 'ab'.repeat(32), inRound: false, erasedOn: 9, sealDays: 30};
const {name, about, wish, otherView, until} = draft;
const invitation: Invitation = {
  name,
  about,
  wish,
  otherView,
  until,
  open: true,
  erasedOn: 9,
  sealDays: 30,
  stamp: 'st4mp',
  shown: [],
};
const text: CardText = {noticed: 'You looked up.', mayShow: false};
const flags = {mayShow: false, shown: false, thanked: false};
const card: Card = {
  ...flags,
  noticed: 'You looked up.',
  id: to,
  day: '2026-03-10',
  version: 'v1',
  place: 'new',
  answered: false,
};
const ownCard: OwnCard = {
  ...flags,
  noticed: 'You looked up.',
  to: name,
  about,
  wish,
  otherViewInvited: false,
  state: 'waiting',
  created: 1,
  correctableUntil: 900_001,
  erasedOn: 9,
};
const circle = {prompt: 'This week.', pattern: 'everyone', wish, otherView, until} as const;
const roundDraft = {...circle, seats: []};
const around = {...circle, closed: false, unsigned: false, erasedOn: 9};
const round: OwnRound = {...around, seats: [{id: to, name, state: 'unopened'}]};
const seat: Seat = {
  id: made,
  name,
  own: true,
  round: around,
  owes: [{id: to, name: 'Orla', state: 'owed'}],
  sealDays: 30,
  stamp: 'st4mp',
  shown: [],
};

/** What is told in each direction. */
export const told = {draft, ask, invitation, text, card, ownCard, roundDraft, round, seat};
