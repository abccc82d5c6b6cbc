import type {Backend} from '../../backend/backend.js';
import type {Versioned} from '../../backend/feedback.js';
import type {OwnCard} from '../../model/contract/feedback/card.js';
import type {CardDraft, CardText} from '../../model/contract/feedback/card-draft.js';
import {kindOf} from '../failure.js';
import type {Letter} from '../sending.js';
import {feedbackOf} from './feedback-port.js';

const spent: ReadonlySet<string> = new Set(['invalid', 'conflict']);

const textOf = ({to: _to, stamp: _stamp, website: _website, ...text}: CardDraft): CardText => text;

/** Gives one card to a backend, once. Where an earlier try has arrived unheard, its words are put right. */
export const handCard = async (
  backend: Backend | undefined,
  {draft, secret = '', give = '', key}: Letter<CardDraft>,
): Promise<Versioned<OwnCard>> => {
  const port = feedbackOf(backend);
  try {
    return await port.give(draft, {secret, give, key});
  } catch (error) {
    // This secret opens a card already, with other words.
    const before = spent.has(kindOf(error)) ? await port.given(secret).catch(() => undefined) : undefined;
    if (!before) throw error;
    return port.correct(textOf(draft), secret, before.version);
  }
};
