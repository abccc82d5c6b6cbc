import {OwnRoundSchema, type Seat, SeatSchema} from '../../model/contract/feedback/round.js';
import type {FeedbackPort} from '../feedback.js';
import {addressOf} from './address.js';
import type {Exchange, Question} from './exchange.js';
import {hashOfSecret} from './hash-of-secret.js';
import {askVersioned, takeBack} from './versioned.js';

type Rounds = Pick<
  FeedbackPort,
  'openRound' | 'round' | 'changeRound' | 'withdrawRound' | 'seat' | 'takeSeat' | 'pass'
>;

const under = (secret: string): Record<string, string> => ({'kith-secret': secret});

const hashed = (places: readonly {name: string; secret: string}[]): Promise<{name: string; hash: string}[]> =>
  Promise.all(places.map(async ({name, secret}) => ({name, hash: await hashOfSecret(secret)})));

/** Rounds, by the contract. `href` is the absolute address of all feedback. The site’s own sign-in never goes with a place. */
export const restRounds = (href: string, exchange: Exchange): Rounds => {
  const own = addressOf(href, 'round');
  const place = addressOf(href, 'seat');
  const ask = (question: Question) => askVersioned(exchange, question, OwnRoundSchema);
  const seated = async (question: Question): Promise<Seat> =>
    (await exchange.ask({...question, anonymous: true}, SeatSchema)).value;

  return {
    openRound: async ({seats, ...draft}, {secret, key, signal}) => {
      const headers = {...under(secret), 'idempotency-key': key};
      const body = {...draft, seats: await hashed(seats)};
      return ask({url: addressOf(href, 'rounds'), method: 'POST', headers, body, signal});
    },
    round: (secret, {signal} = {}) => ask({url: own, headers: under(secret), signal}),
    changeRound: async ({add, ...change}, secret, version, {signal} = {}) => {
      const headers = {...under(secret), 'if-match': version};
      const body = {...change, ...(add && {add: await hashed(add)})};
      return ask({url: own, method: 'PUT', headers, body, signal});
    },
    withdrawRound: (secret, {signal} = {}) => takeBack(exchange, {url: own, headers: under(secret), signal}),
    seat: (secret, {signal} = {}) => seated({url: place, headers: under(secret), signal}),
    takeSeat: async (secret, other, {signal} = {}) => {
      const body = {hash: await hashOfSecret(other)};
      return seated({url: place, method: 'PUT', headers: under(secret), body, signal});
    },
    pass: async (state, {to, secret}, {signal} = {}) =>
      seated({url: addressOf(place, 'owed', to), method: 'PUT', headers: under(secret), body: {state}, signal}),
  };
};
