import type {AskDraft} from '../../../model/contract/feedback/ask-draft.js';
import type {Invitation, OwnAsk} from '../../../model/contract/feedback/ask.js';
import type {Versioned} from '../../feedback.js';
import {randomId} from '../secrets.js';
import {invitationOf, ownAsk} from './ask-views.js';
import {forgetAsk, forgetCards} from './erasing.js';
import {type KeptAsk, askPlace} from './kept.js';
import {letGo} from './letting-go.js';
import {askOf, askWith, erasedOn, invitedTo, termOf} from './opening.js';
import {type Turn, assertTerm, assertVersion, denied, invalid, link, madeBefore, unlink} from './turn.js';

/** Hashes of what comes with a new ask. */
interface NewLink {
  owner: string;
  give: string;
  made: string;
}

/** An ask that has no card yet. */
export const emptyAsk = (ask: Pick<KeptAsk, 'id' | 'asks' | 'until' | 'closed'> & Partial<KeptAsk>): KeptAsk => ({
  version: randomId(),
  waiting: [],
  arrived: [],
  shown: [],
  ...ask,
});

// Otherwise whoever gives could read everything.
const assertOther = (owner: string, give: string | undefined): void => {
  if (owner === give) throw invalid('The link for peers needs another secret.');
};

export const newAsk = (turn: Turn, {until, ...asks}: AskDraft, hashes: NewLink): Versioned<OwnAsk> => {
  const before = madeBefore<KeptAsk>(turn, {opens: 'ask', hash: hashes.owner, made: hashes.made, place: askPlace});
  if (before) return ownAsk(turn, askWith(turn, before.id));
  assertTerm(turn, until);
  assertOther(hashes.owner, hashes.give);
  const ask = emptyAsk({...hashes, id: randomId(), asks, until, closed: false});
  link(turn, 'ask', hashes.owner, {id: ask.id});
  link(turn, 'give', hashes.give, {id: ask.id});
  turn.places.set(askPlace(ask.id), ask);
  return ownAsk(turn, {ask});
};

export const asked = (turn: Turn, owner: string): Versioned<OwnAsk> => ownAsk(turn, askOf(turn, owner));

/** What is changed of an ask. `give` is a hash. */
export interface Changed {
  until?: number;
  closed?: boolean;
  give?: string;
}

// By the old link nobody may ask: whoever still holds it would get what others mean for this asker.
const relinked = (turn: Turn, {id, give: before = '', ...term}: KeptAsk, give: string): void => {
  if (before === give) return;
  unlink(turn, 'give', before, erasedOn(turn, term));
  link(turn, 'give', give, {id});
};

export const changedAsk = (turn: Turn, change: Changed, owner: string, version: string): Versioned<OwnAsk> => {
  const open = askOf(turn, owner);
  if (open.round) throw denied('Until when cards are taken is for who leads the round.');
  assertVersion(open.ask.version, version);
  if (change.until !== undefined) assertTerm(turn, change.until);
  assertOther(owner, change.give);
  if (change.give !== undefined) relinked(turn, open.ask, change.give);
  const ask: KeptAsk = {...open.ask, ...change, version: randomId()};
  turn.places.set(askPlace(ask.id), ask);
  return ownAsk(turn, letGo(turn, {ask}));
};

export const erasedAsk = (turn: Turn, owner: string): void => {
  const open = askOf(turn, owner);
  const {ask, round} = open;
  const gone = erasedOn(turn, termOf(open));
  if (!round) {
    forgetAsk(turn, ask, gone);
    unlink(turn, 'ask', owner, gone);
    return;
  }
  forgetCards(turn, ask, gone);
  turn.places.set(askPlace(ask.id), {...ask, waiting: [], arrived: [], shown: []} satisfies KeptAsk);
};

export const invitation = (turn: Turn, give: string): Invitation => invitationOf(turn, invitedTo(turn, give));
