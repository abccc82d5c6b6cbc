import type {CardText} from '../../src/model/contract/feedback/card-draft.js';
import {endFor, linkFor, versionFor} from './feedback-choice.js';
import type {Deed} from './feedback-deeds.js';
import type {History} from './feedback-history.js';
import type {Card} from './feedback-oracle.js';
import {outcomeOf} from './feedback-stage.js';

/** Secrets of all cards. */
export const cardLinks = ({oracle}: History): string[] => oracle.cards.map(({secret}) => secret);

const sameWords = ({signature: _one, ...one}: CardText, {signature: _other, ...other}: CardText): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const signs = (before: CardText, after: CardText): boolean =>
  before.signature === undefined && after.signature !== undefined && sameWords(before, after);

const mayCorrect = ({oracle}: History, card: Card, text: CardText): boolean => {
  const signed = card.text.signature !== undefined;
  const isLost = signed ? text.signature === undefined : card.day !== undefined;
  if (card.turnedAway || isLost) return false;
  return signs(card.text, text) || oracle.now < card.created + 15 * 60_000;
};

const correction = ({oracle}: History, card: Card | undefined, how: number): CardText => {
  const before = card?.text ?? {noticed: 'I noticed.', mayShow: true};
  const {signature = `Late ${how}`, ...words} = before;
  const number = oracle.cards.findIndex((each) => each === card);
  const text = how % 2 > 0 ? words : {noticed: `again #${number}.${how}`, mayShow: how % 4 > 0};
  return how % 3 > 0 ? {...text, signature} : text;
};

const corrected = ({oracle}: History, card: Card, text: CardText): void => {
  if (card.text.signature === undefined && text.signature !== undefined) oracle.arrive(card);
  Object.assign(card, {text, shown: card.shown && text.mayShow});
};

/** A giver puts another text in its place, or a name under it. */
export const correct: Deed = async (history, {by: link, how, port}) => {
  const secret = linkFor(history, cardLinks(history), link);
  const card = history.oracle.card(secret);
  const text = correction(history, card, how);
  const {value} = await outcomeOf(history.port(port).given(secret));
  const {version, stale} = versionFor(how, value);
  const {outcome} = await outcomeOf(history.port(port).correct(text, secret, version));
  const isDenied = card !== undefined && !mayCorrect(history, card, text);
  history.expect(`correcting ${secret}`, outcome, ...endFor(card !== undefined, isDenied, stale));
  if (!card || outcome !== 'answered') return;
  corrected(history, card, text);
  history.changed('given', secret);
};
