import {ChangeSchema} from '../../model/contract/change.js';
import type {ChangeLink, ChangesPort, VersionedChange} from '../backend.js';
import {addressOf} from './address.js';
import type {Exchange, Question} from './exchange.js';
import {askVersioned, takeBack} from './versioned.js';

/** “Tell us about a change”, by the contract. `href` is the absolute address of the groups. */
export const restChanges = (href: string, exchange: Exchange): ChangesPort => {
  const ask = async (question: Question): Promise<VersionedChange> => {
    const {value, version} = await askVersioned(exchange, question, ChangeSchema);
    return {change: value, version};
  };
  const to = ({group, id}: ChangeLink): string => addressOf(href, group, 'changes', id);

  return {
    send: (body, {group, secret, key, signal}) => {
      const headers = {'kith-secret': secret, 'idempotency-key': key};
      return ask({url: addressOf(href, group, 'changes'), method: 'POST', headers, body, signal});
    },
    get: (link, {signal} = {}) => ask({url: to(link), headers: {'kith-secret': link.secret}, signal}),
    correct: (body, link, version, {signal} = {}) => {
      const headers = {'kith-secret': link.secret, 'if-match': version};
      return ask({url: to(link), method: 'PUT', headers, body, signal});
    },
    withdraw: async (link, {signal} = {}) =>
      takeBack(exchange, {url: to(link), headers: {'kith-secret': link.secret}, signal}),
  };
};
