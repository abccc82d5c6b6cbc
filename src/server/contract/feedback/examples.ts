import type {Invitation, OwnAsk} from '../../../model/contract/feedback/ask.js';
import type {AskChange, NewAsk} from '../../../model/contract/feedback/ask-draft.js';
import type {Card, OwnCard, ReportReceipt, ShownCard} from '../../../model/contract/feedback/card.js';
import type {CardDraft, CardHandling, CardText, ReportDraft} from '../../../model/contract/feedback/card-draft.js';
import type {OwnRound, Seat} from '../../../model/contract/feedback/round.js';
import type {RoundChange, RoundDraft} from '../../../model/contract/feedback/round-draft.js';
import {exampleHashes} from './secrets.js';

const until = 1_742_200_000_000;
const erasedOn = 1_749_976_000_000;
const sealDays = 30;
const stamp = 'm8fa1b2c.0Zk1xY3vT5nB7mC9dEwq8l1Zk0xY3vT5nB7mC9dEwQ';

const newAsk: NewAsk = {
  about: 'How my story landed. It was my first time telling it.',
  wish: 'ideas',
  otherView: false,
  name: 'Ana',
  language: 'en',
  until,
  give: exampleHashes.give,
};

const askChange: AskChange = {closed: true};

const ownAsk: OwnAsk = {...newAsk, closed: false, inRound: false, erasedOn, sealDays};

const words = {
  noticed: 'You told it slowly, and looked up when it got hard.',
  appreciate: 'I felt less alone with my own story.',
  tryOut: 'A sip of water halfway helped me once.',
};
const said = {...words, signature: 'Jo', language: 'en'};

const shownCard: ShownCard = {...said, id: '3f0e8a52-7c1b-4d6e-9b2a-5c4d3e2f1a00', day: '2025-03-11', to: 'Ana'};

const {give: _give, ...asked} = newAsk;
const invitation: Invitation = {...asked, open: true, erasedOn, sealDays, stamp, shown: [shownCard]};

const cardText: CardText = {...said, mayShow: true};
const cardDraft: CardDraft = {...cardText, stamp};

const card: Card = {
  ...said,
  id: shownCard.id,
  day: shownCard.day,
  version: 'q8l1Zk0xY3vT5nB7mC9dEw',
  mayShow: true,
  shown: true,
  thanked: true,
  place: 'kept',
  answer: 'I will bring a bottle next time. Thank you.',
  answered: true,
};

const handling: CardHandling = {thanked: true, place: 'kept'};

const ownCard: OwnCard = {
  ...said,
  mayShow: true,
  to: 'Ana',
  about: newAsk.about,
  wish: 'ideas',
  otherViewInvited: false,
  state: 'arrived',
  thanked: true,
  answer: 'I will bring a bottle next time. Thank you.',
  shown: true,
  created: 1_741_690_000_000,
  correctableUntil: 1_741_690_900_000,
  erasedOn,
};

const report: ReportDraft = {reason: 'private', note: 'It names somebody who is not here.'};
const receipt: ReportReceipt = {sealedUntil: 1_744_282_000_000};

const round = {
  prompt: 'What did each of us bring to this evening?',
  pattern: 'everyone',
  wish: 'experience',
  otherView: false,
  language: 'en',
  until,
} as const;

const roundDraft: RoundDraft = {
  ...round,
  seats: [
    {name: 'Ana', hash: exampleHashes.handed},
    {name: 'Bo', hash: exampleHashes.other},
  ],
};

const roundChange: RoundChange = {until};

const ana = '5b7d6f2c-1a9e-4c38-9a41-0d8e7f6b5a43';
const bo = '9a41c38d-5b7d-4c38-8e7f-6f2c1a9e0d43';

const ownRound: OwnRound = {
  ...round,
  closed: false,
  unsigned: false,
  erasedOn,
  seats: [
    {id: ana, name: 'Ana', state: 'giving'},
    {id: bo, name: 'Bo', state: 'unopened'},
  ],
};

const seat: Seat = {
  id: ana,
  name: 'Ana',
  own: true,
  round: {...round, closed: false, unsigned: false, erasedOn},
  owes: [{id: bo, name: 'Bo', state: 'owed'}],
  sealDays,
  stamp,
  shown: [],
};

/** By the name of their schema. */
export const feedbackExamples: Record<string, unknown> = {
  NewAsk: newAsk,
  AskChange: askChange,
  OwnAsk: ownAsk,
  Invitation: invitation,
  CardDraft: cardDraft,
  CardText: cardText,
  OwnCard: ownCard,
  ShownCard: shownCard,
  Card: card,
  CardPage: {items: [card]},
  CardHandling: handling,
  ReportDraft: report,
  ReportReceipt: receipt,
  RoundDraft: roundDraft,
  RoundChange: roundChange,
  OwnRound: ownRound,
  SeatTaking: {hash: exampleHashes.own},
  Seat: seat,
  Owed: {state: 'passed'},
};
