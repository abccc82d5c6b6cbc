/** What each named schema of peer feedback is. */
export const feedbackSchemaNotes: Record<string, string> = {
  NewAsk: 'What somebody asks peers for. Unknown fields are refused.',
  AskChange: 'What can be changed of an ask; what givers have replied to cannot. What is left out stays.',
  OwnAsk: 'An ask, or the own place in a round as far as it receives, for who holds its secret.',
  Invitation: 'What is seen by who is invited to give.',
  CardDraft: 'A card that is given. Unknown fields are refused, and so is one without a word.',
  CardText: 'What a card says, for a correction. Unknown fields are refused, and so is one without a word.',
  OwnCard: 'A card as its giver sees it.',
  ShownCard: 'A card that its receiver shows to the group.',
  Card: 'A card as its receiver sees it.',
  CardPage: 'Cards of one ask: the newest day first, shuffled within a day. What waits is not counted.',
  CardHandling: 'What a receiver does with a card. What is left out stays.',
  ReportDraft: 'Why a keeper of the site is to look at a card.',
  ReportReceipt: 'What is answered to a report.',
  RoundDraft: 'A round that is opened. Unknown fields are refused.',
  RoundChange: 'What a facilitator can change of a round. What is left out stays.',
  OwnRound: 'A round as its facilitator sees it: that cards were given, never what they say, nor to whom.',
  SeatTaking: 'Takes a place that was handed out.',
  Seat: 'A place in a round, for who holds it.',
  Owed: '“Pass”, and taking that back.',
};

const instant = 'Epoch milliseconds.';
const hash = 'SHA-256 of the secret, in lower-case hexadecimal.';

const ofAsks = {
  about: 'What they would like to hear about, in their words.',
  wish: 'What kind of reply helps: `listen` (just listen), `experience` (shared experience), `ideas` (ideas welcome).',
  otherView: 'Whether “another way to see it” is invited.',
  name: 'What they want to be called.',
  language: 'BCP 47 language of what was written.',
  until: `${instant} Until when cards are taken.`,
};
const erasedOn = `${instant} When it will be erased by itself, with all cards.`;
const sealDays = 'Days for which a copy of a reported card stays with the keepers of the site.';
const stamp = 'Goes back with a card, and says when its writer began.';
const shown = 'What is shown to the group, of what its givers agreed to.';

const ofTexts = {
  noticed: 'What I noticed.',
  appreciate: 'What I appreciate.',
  tryOut: 'Something to try: only where ideas are welcome.',
  otherView: 'Another way to see it: only where that is invited.',
  signature: 'The name it is signed with; missing: unsigned.',
  language: 'BCP 47 language it was written in.',
};
const mayShow = 'Whether the receiver may show it to the group.';
const answer = 'What the receiver has answered, once.';
const id = 'Random, 128 bits, as a UUID.';
const day = 'ISO date, UTC, on which it arrived; the hour is not told.';

const ofRounds = {
  prompt: 'What everybody is asked to give feedback about.',
  pattern: 'Who gives to whom: `everyone` to everyone, to the `next` in the circle, or to `one`.',
  wish: ofAsks.wish,
  otherView: ofAsks.otherView,
  language: ofAsks.language,
  until: ofAsks.until,
};

/** What the properties mean that their names do not say. */
export const feedbackPropertyNotes: Record<string, Record<string, string>> = {
  NewAsk: {
    ...ofAsks,
    until: `${ofAsks.until} Later than now, and within a year.`,
    give: `${hash} It opens the giving.`,
  },
  AskChange: {
    until: ofAsks.until,
    closed: 'True stops the asking, false takes it up again.',
    give: `${hash} From then on the old link for peers opens nothing.`,
  },
  OwnAsk: {
    ...ofAsks,
    closed: 'True once the asker has stopped it.',
    give: `${hash} It opens the giving; missing in a round.`,
    inRound: 'True for a place in a round: until when, and whether it is over, is then the round’s.',
    erasedOn,
    sealDays,
  },
  Invitation: {...ofAsks, open: 'Whether cards are taken now.', erasedOn, sealDays, stamp, shown},
  CardDraft: {
    ...ofTexts,
    mayShow,
    to: 'In a round: the id of the place it is for.',
    stamp:
      'The `stamp` of the invitation or place. Without one that is real and two seconds old, a keeper looks at the card first.',
    website: 'Stays empty: people do not see this field.',
  },
  CardText: {...ofTexts, mayShow},
  OwnCard: {
    ...ofTexts,
    mayShow,
    to: 'To whom it is, by the name they chose.',
    about: ofAsks.about,
    wish: ofAsks.wish,
    otherViewInvited: ofAsks.otherView,
    state:
      '`waiting`: unsigned, until enough others have given one. `held`: until a keeper of the site has looked at it. `arrived`. `removed`: by a keeper, for `removedFor`.',
    removedFor: 'Why a keeper has removed it, in their words.',
    thanked: 'Whether the receiver says thanks.',
    answer,
    shown: 'Whether the receiver shows it to the group.',
    created: `${instant} Of an unsigned one that has arrived, the beginning of that day.`,
    correctableUntil: `${instant} 15 minutes after \`created\`. Of an unsigned one that waits, the name can be added also later.`,
    erasedOn,
  },
  ShownCard: {...ofTexts, id, day, to: 'To whom it was given, by the name they chose.'},
  Card: {
    ...ofTexts,
    id,
    day,
    version: 'The entity tag of this card, to be named by `If-Match` when something is done with it.',
    mayShow,
    shown: 'Whether it is shown to the group.',
    thanked: 'Whether its giver reads thanks.',
    place: 'Where it lies: `new`, `kept` or put `away`. Its giver never learns of it.',
    answer,
    answered: 'True once it was answered, also when the answer was taken back.',
    reported: 'What became of a report of it. Of a `removed` one nothing else is told.',
  },
  CardPage: {cursor: 'Ask again with it for the next page; missing on the last.'},
  CardHandling: {
    thanked: 'Whether its giver reads thanks.',
    place: 'Where it lies. Its giver never learns of it.',
    shown: 'Whether it is shown to the group: only what its giver agreed to.',
    answer: 'An answer, once. `null` takes it back for ever.',
    turnedAway: 'Turns its giver away for good: they can still read and withdraw it, and change nothing more.',
  },
  ReportDraft: {reason: 'Why, in one word.', note: 'More about it, for the keepers alone.'},
  ReportReceipt: {sealedUntil: `${instant} Until then the keepers have a copy, whatever becomes of the card.`},
  RoundDraft: {
    ...ofRounds,
    seats: 'The places in the order of the circle: a name or alias, and the hash of the secret that is handed out.',
    one: 'Which of the places receives, 0 for the first: for the pattern `one`, and only there.',
  },
  RoundChange: {
    until: ofAsks.until,
    closed: 'Closes it for good: who has a place can still read, and no more cards are taken.',
    add: 'Places that are added at the end of the circle.',
    left: 'Ids of places whose holders have left: nobody owes them a card any more, and they give none.',
  },
  OwnRound: {
    ...ofRounds,
    unsigned: 'Whether cards may be unsigned.',
    erasedOn,
    seats:
      'In the order of the circle. `unopened`: nobody has taken the place. `done`: has given or passed all. `left`: is not in the round any more.',
    one: 'Id of the place that receives, in the pattern `one`.',
  },
  SeatTaking: {hash: `${hash} From then on it opens the place, and the one that was handed out nothing.`},
  Seat: {
    id: 'Id of the place: a UUID.',
    name: 'The name or alias in the round.',
    own: 'False: it is the secret that was handed out, which opens nothing but this, and can be taken once.',
    round: 'The round it belongs to.',
    owes: 'To whom a card is owed, given or passed. Empty until the place is taken.',
    sealDays,
    stamp,
    shown: 'What people of the round show to all in it. Empty until the place is taken.',
  },
};
