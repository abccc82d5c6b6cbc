import {isoDateText} from '../../i18n/more-formats.js';
import type {Messages} from '../../i18n/messages.js';
import type {OwnAsk} from '../../model/contract/feedback/ask.js';
import type {Card} from '../../model/contract/feedback/card.js';
import {cardFields} from '../../model/feedback/rules.js';
import {signed} from './card-face.js';

const readable = (cards: readonly Card[]): Card[] => cards.filter(({reported}) => reported !== 'removed');

const lines = (card: Card, words: Messages, locale: string): string[] => [
  `${signed(card, words)}, ${isoDateText(locale, card.day)}`,
  ...cardFields.flatMap((field) => (card[field] ? [`${words.cardFields[field]}:`, card[field]] : [])),
  ...(card.answer === undefined ? [] : [`${words.answerLabel}:`, card.answer]),
];

/** What was asked and every card, to be read. */
export const cardsAsText = (asked: OwnAsk, cards: readonly Card[], words: Messages, locale: string): string =>
  [
    `${words.receiveAsked}: ${asked.about}`,
    ...readable(cards).map((card) => lines(card, words, locale).join('\n')),
  ].join('\n\n');

/** The same for machines, under the names of the contract. */
export const cardsAsJson = ({about, wish, name, until}: OwnAsk, cards: readonly Card[]): string => {
  const told = readable(cards).map(({id: _id, version: _version, ...card}) => card);
  return JSON.stringify({asked: {about, wish, name, until: new Date(until).toISOString()}, cards: told}, undefined, 2);
};
