import {ChangeSchema} from '../../model/contract/change.js';
import {type ChangeLink, type ChangesPort, type VersionedChange, isBackendError} from '../backend.js';
import {addressOf} from './address.js';
import type {Exchange, Question} from './exchange.js';
import {broken} from './failure.js';

/** “Tell us about a change”, by the contract. `href` is the absolute address of the groups. */
export const restChanges = (href: string, exchange: Exchange): ChangesPort => {
  const ask = async (question: Question): Promise<VersionedChange> => {
    const {value, version} = await exchange.ask(question, ChangeSchema);
    if (version === undefined)
      throw broken(question.url, 'it has no ETag, or hides it (Access-Control-Expose-Headers)');
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
    withdraw: async (link, {signal} = {}) => {
      try {
        await exchange.send({url: to(link), method: 'DELETE', headers: {'kith-secret': link.secret}, signal});
      } catch (error) {
        if (!isBackendError(error) || error.kind !== 'missing') throw error;
      }
    },
  };
};
