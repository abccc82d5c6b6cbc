import type {CardText} from '../contract/feedback/card-draft.js';
import {cardFields, correctable} from './rules.js';

/** A card that its giver wants to correct. */
export interface Corrected {
  text: CardText;
  /** Epoch milliseconds. */
  created: number;
  /** Whether it is with its receiver. */
  arrived: boolean;
  /** Whether its receiver has turned the giver away. */
  turnedAway: boolean;
}

const sameWords = (one: CardText, other: CardText): boolean =>
  one.mayShow === other.mayShow && cardFields.every((field) => one[field] === other[field]);

const signs = (before: CardText, after: CardText): boolean =>
  before.signature === undefined && after.signature !== undefined && sameWords(before, after);

/** Why a card cannot be corrected in this way; undefined when it can. */
export const refusedCorrection = (card: Corrected, text: CardText, now: number): string | undefined => {
  const signed = card.text.signature !== undefined;
  if (card.turnedAway) return 'Who it is for does not want to hear more. It can still be withdrawn.';
  if (signed && text.signature === undefined) return 'A signed card cannot become unsigned.';
  if (!signed && card.arrived) return 'It has arrived. It can still be withdrawn.';
  if (now < card.created + correctable || signs(card.text, text)) return undefined;
  return 'A card can be corrected for 15 minutes. It can still be withdrawn.';
};
