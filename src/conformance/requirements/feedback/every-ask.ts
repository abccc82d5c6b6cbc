import type {FeedbackPort} from '../../../backend/feedback.js';
import {random} from '../../sending.js';
import {words} from './asked.js';
import type {World} from './world.js';

type Question = (port: FeedbackPort, signal: AbortSignal) => Promise<unknown>;
type Questions<Name extends keyof FeedbackPort> = Record<Name, Question>;

type OfReceiver = 'ask' | 'asked' | 'changeAsk' | 'eraseAsk' | 'received' | 'handle' | 'report';
type OfGiver = 'invitation' | 'give' | 'given' | 'correct' | 'withdraw';
type OfRound = Exclude<keyof FeedbackPort, OfReceiver | OfGiver>;

const ofReceiver = ({secrets, card, to}: World): Questions<OfReceiver> => {
  const link = {id: card, secret: secrets.ask};
  const fresh = {secret: random(), give: random(), key: random()};
  const draft = {about: 'More.', wish: 'listen', otherView: false, name: 'Ida', until: to.value.until} as const;
  return {
    ask: (port, signal) => port.ask(draft, {...fresh, signal}),
    asked: (port, signal) => port.asked(secrets.ask, {signal}),
    changeAsk: (port, signal) => port.changeAsk({closed: true}, secrets.ask, to.version, {signal}),
    eraseAsk: (port, signal) => port.eraseAsk(secrets.ask, {signal}),
    received: (port, signal) => port.received(secrets.ask, {signal}),
    handle: (port, signal) => port.handle({thanked: true}, link, 'x', {signal}),
    report: (port, signal) => port.report({reason: 'spam'}, link, {signal}),
  };
};

const ofGiver = ({secrets, given}: World): Questions<OfGiver> => {
  const fresh = {secret: random(), give: secrets.give, key: random()};
  const other = {...words, noticed: 'No.'};
  return {
    invitation: (port, signal) => port.invitation(secrets.give, {signal}),
    give: (port, signal) => port.give(words, {...fresh, signal}),
    given: (port, signal) => port.given(secrets.card, {signal}),
    correct: (port, signal) => port.correct(other, secrets.card, given.version, {signal}),
    withdraw: (port, signal) => port.withdraw(secrets.card, {signal}),
  };
};

const ofRound = ({secrets, circle, to}: World): Questions<OfRound> => {
  const fresh = {secret: random(), key: random()};
  const seats = ['Ida', 'Orla'].map((name) => ({name, secret: random()}));
  const draft = {prompt: 'More.', pattern: 'next', wish: 'listen', otherView: false, until: to.value.until} as const;
  const owed = {to: circle.ids[1]!, secret: secrets.own};
  return {
    openRound: (port, signal) => port.openRound({...draft, seats}, {...fresh, signal}),
    round: (port, signal) => port.round(secrets.round, {signal}),
    changeRound: (port, signal) => port.changeRound({closed: true}, secrets.round, circle.version, {signal}),
    withdrawRound: (port, signal) => port.withdrawRound(secrets.round, {signal}),
    seat: (port, signal) => port.seat(secrets.own, {signal}),
    takeSeat: (port, signal) => port.takeSeat(secrets.handed, random(), {signal}),
    pass: (port, signal) => port.pass('passed', owed, {signal}),
  };
};

/** A question of each method that would be answered, if nobody had given it up. */
export const everyAsk = (world: World): Questions<keyof FeedbackPort> => ({
  ...ofReceiver(world),
  ...ofGiver(world),
  ...ofRound(world),
});
