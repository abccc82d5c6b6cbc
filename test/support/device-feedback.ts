import type {FeedbackPort} from '../../src/backend/feedback.js';
import {newSecret} from '../../src/controllers/own-link.js';
import type {AskDraft} from '../../src/model/contract/feedback/ask-draft.js';
import type {CardDraft} from '../../src/model/contract/feedback/card-draft.js';
import type {Pattern} from '../../src/model/feedback/rules.js';

export const minute = 60_000;
export const day = 86_400_000;

/** Noon of a day; whoever counts in minutes does not leave it. */
export const noon = Date.UTC(2026, 10, 20, 12);

/** What is asked, for a week from noon. */
export const askDraft: AskDraft = {
  about: 'My talk on Friday.',
  wish: 'ideas',
  otherView: false,
  name: 'Ida',
  until: noon + 7 * day,
};

/** A card that somebody may give to that. */
export const cardDraft = (draft: Partial<CardDraft> = {}): CardDraft => ({
  noticed: 'I noticed how calm it was.',
  mayShow: true,
  ...draft,
});

/** An ask, by its secrets. */
export const asking = async (port: FeedbackPort): Promise<{secret: string; give: string}> => {
  const link = {secret: newSecret(), give: newSecret()};
  await port.ask(askDraft, {...link, key: newSecret()});
  return link;
};

/** A card, by its secret. */
export const giving = async (port: FeedbackPort, give: string, draft: Partial<CardDraft> = {}): Promise<string> => {
  const secret = newSecret();
  await port.give(cardDraft(draft), {secret, give, key: newSecret()});
  return secret;
};

/** A round by the facilitator's secret and those that were handed out. */
export const openedRound = async (
  port: FeedbackPort,
  names: readonly string[],
  pattern: Pattern = 'everyone',
): Promise<{host: string; handed: string[]}> => {
  const seats = names.map((name) => ({name, secret: newSecret()}));
  const about = {prompt: 'How was this week?', pattern, wish: 'listen', otherView: false, until: noon + day} as const;
  const one = pattern === 'one' ? {one: 0} : {};
  const host = newSecret();
  await port.openRound({...about, ...one, seats}, {secret: host, key: newSecret()});
  return {host, handed: seats.map(({secret}) => secret)};
};

/** A place is taken; its own secret. */
export const taking = async (port: FeedbackPort, handed: string): Promise<string> => {
  const own = newSecret();
  await port.takeSeat(handed, own);
  return own;
};

/** The kind of a failure, or `answered`. */
export const kindOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return 'answered';
  } catch (error) {
    return (error as {kind?: string}).kind ?? String(error);
  }
};
