import {AnonymousReceiptSchema, CheckInPageSchema, CheckInSchema} from '../../model/contract/check-in.js';
import type {CheckInsPort, VersionedCheckIn} from '../backend.js';
import {addressOf} from './address.js';
import type {Exchange, Question} from './exchange.js';
import {pageAddress} from './page-address.js';
import {askVersioned, takeBack} from './versioned.js';

const under = (secret: string): Record<string, string> => ({'kith-secret': secret});

/** Check-ins, by the contract. `href` is their absolute address. */
export const restCheckIns = (href: string, exchange: Exchange): CheckInsPort => {
  const ask = async (question: Question): Promise<VersionedCheckIn> => {
    const {value, version} = await askVersioned(exchange, question, CheckInSchema);
    return {checkIn: value, version};
  };

  return {
    send: (body, {secret, key, signal}) =>
      ask({url: href, method: 'POST', headers: {...under(secret), 'idempotency-key': key}, body, signal}),
    sendAnonymously: async (body, {key, signal}) => {
      const headers = {'idempotency-key': key};
      const url = addressOf(href, 'anonymous');
      const question: Question = {url, method: 'POST', headers, body, signal, anonymous: true};
      return (await exchange.ask(question, AnonymousReceiptSchema)).value;
    },
    get: async ({id, secret}, {signal} = {}) => ask({url: addressOf(href, id), headers: under(secret), signal}),
    list: async (secret, {cursor, signal} = {}) =>
      (await exchange.ask({url: pageAddress(href, cursor), headers: under(secret), signal}, CheckInPageSchema)).value,
    correct: async (body, {id, secret}, version, {signal} = {}) => {
      const headers = {...under(secret), 'if-match': version};
      return ask({url: addressOf(href, id), method: 'PUT', headers, body, signal});
    },
    withdraw: async ({id, secret}, {signal} = {}) =>
      takeBack(exchange, {url: addressOf(href, id), headers: under(secret), signal}),
    withdrawAll: (secret, {signal} = {}) => takeBack(exchange, {url: href, headers: under(secret), signal}),
  };
};
