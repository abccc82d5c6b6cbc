import {InvitationSchema, OwnAskSchema} from '../../model/contract/feedback/ask.js';
import {CardPageSchema, CardSchema, OwnCardSchema, ReportReceiptSchema} from '../../model/contract/feedback/card.js';
import type {FeedbackPort} from '../feedback.js';
import {addressOf} from './address.js';
import type {Exchange, Question} from './exchange.js';
import {hashOfSecret} from './hash-of-secret.js';
import {pageAddress} from './page-address.js';
import {restRounds} from './rest-rounds.js';
import {askVersioned, takeBack} from './versioned.js';

type Asks = Pick<FeedbackPort, 'ask' | 'asked' | 'changeAsk' | 'eraseAsk'>;
type Received = Pick<FeedbackPort, 'received' | 'handle' | 'report'>;
type Cards = Pick<FeedbackPort, 'invitation' | 'give' | 'given' | 'correct' | 'withdraw'>;

const under = (secret: string): Record<string, string> => ({'kith-secret': secret});

/*
 * Who opens something is known by its link alone. The site's own sign-in goes only where something is begun, and to who
 * leads a round: with a card, an invitation or a place it would say who somebody is.
 */
const nobody = {anonymous: true};

const asks = (href: string, exchange: Exchange): Asks => {
  const own = addressOf(href, 'ask');
  const ask = (question: Question) => askVersioned(exchange, question, OwnAskSchema);

  return {
    ask: async (draft, {secret, give, key, signal}) => {
      const headers = {...under(secret), 'idempotency-key': key};
      const body = {...draft, give: await hashOfSecret(give)};
      return ask({url: addressOf(href, 'asks'), method: 'POST', headers, body, signal});
    },
    asked: (secret, {signal} = {}) => ask({url: own, headers: under(secret), signal, ...nobody}),
    changeAsk: async ({give, ...change}, secret, version, {signal} = {}) => {
      const headers = {...under(secret), 'if-match': version};
      const body = {...change, ...(give !== undefined && {give: await hashOfSecret(give)})};
      return ask({url: own, method: 'PUT', headers, body, signal, ...nobody});
    },
    eraseAsk: (secret, {signal} = {}) => takeBack(exchange, {url: own, headers: under(secret), signal, ...nobody}),
  };
};

const received = (href: string, exchange: Exchange): Received => {
  const list = addressOf(href, 'ask', 'cards');

  return {
    received: async (secret, {cursor, signal} = {}) => {
      const url = pageAddress(list, cursor);
      return (await exchange.ask({url, headers: under(secret), signal, ...nobody}, CardPageSchema)).value;
    },
    handle: async (body, {id, secret}, version, {signal} = {}) => {
      // An entity tag stands in quotes; inside a card it does not.
      const headers = {...under(secret), 'if-match': `"${version}"`};
      const question: Question = {url: addressOf(list, id), method: 'PUT', headers, body, signal, ...nobody};
      return (await exchange.ask(question, CardSchema)).value;
    },
    report: async (body, {id, secret}, {signal} = {}) => {
      const url = addressOf(list, id, 'report');
      const question: Question = {url, method: 'POST', headers: under(secret), body, signal, ...nobody};
      return (await exchange.ask(question, ReportReceiptSchema)).value;
    },
  };
};

const cards = (href: string, exchange: Exchange): Cards => {
  const own = addressOf(href, 'card');
  const ask = (question: Question) => askVersioned(exchange, {...question, ...nobody}, OwnCardSchema);

  return {
    invitation: async (give, {signal} = {}) => {
      const question: Question = {url: addressOf(href, 'invitation'), headers: under(give), signal, ...nobody};
      return (await exchange.ask(question, InvitationSchema)).value;
    },
    give: async (body, {secret, give, key, signal}) => {
      const headers = {...under(secret), 'kith-give': give, 'idempotency-key': key};
      return ask({url: addressOf(href, 'cards'), method: 'POST', headers, body, signal});
    },
    given: async (secret, {signal} = {}) => ask({url: own, headers: under(secret), signal}),
    correct: async (body, secret, version, {signal} = {}) =>
      ask({url: own, method: 'PUT', headers: {...under(secret), 'if-match': version}, body, signal}),
    withdraw: (secret, {signal} = {}) => takeBack(exchange, {url: own, headers: under(secret), signal, ...nobody}),
  };
};

/** Peer feedback, by the contract. `href` is its absolute address. */
export const restFeedback = (href: string, exchange: Exchange): FeedbackPort => ({
  ...asks(href, exchange),
  ...received(href, exchange),
  ...cards(href, exchange),
  ...restRounds(href, exchange),
});
