import type {FeedbackPort} from '../../../backend/feedback.js';
import {expectKind, expectSame, expectThat} from '../../expectation.js';
import {type Subject, about, feedback} from '../../requirement.js';
import {givenUp, random} from '../../sending.js';
import {words} from './asked.js';
import {everyAsk} from './every-ask.js';
import {type Kind, type World, made} from './world.js';

type Ask = (port: FeedbackPort, secret: string, world: World) => Promise<unknown>;

/** Fails unless the question is missing for all secrets but these. */
const opensOnly = (kinds: readonly Kind[], asks: Record<string, Ask>) => async (subject: Subject) => {
  const [port, world] = [feedback(subject), await made(subject)];
  for (const [what, ask] of Object.entries(asks)) {
    for (const [kind, secret] of Object.entries(world.secrets)) {
      if (kinds.includes(kind as Kind)) continue;
      await expectKind(`${what} with the secret of: ${kind}`, ask(port, secret, world), 'missing');
    }
  }
};

const text = {noticed: 'Yes.', signature: 'Ida', mayShow: false};

/** Each secret opens one thing. */
export const secrets = [
  ...about('feedback', 'what a secret opens', {
    'opens an ask, and what came, with its own secret or that of a place': opensOnly(['ask', 'own'], {
      asked: (port, secret) => port.asked(secret),
      received: (port, secret) => port.received(secret),
      changeAsk: (port, secret, {to}) => port.changeAsk({closed: true}, secret, to.version),
    }),
    'opens a received card with the secret of its ask alone': opensOnly(['ask'], {
      handle: (port, secret, {card}) => port.handle({thanked: true}, {id: card, secret}, 'x'),
      report: (port, secret, {card}) => port.report({reason: 'spam'}, {id: card, secret}),
    }),
    'opens an invitation with its own secret alone': opensOnly(['give'], {
      invitation: (port, secret) => port.invitation(secret),
    }),
    'gives cards with the secret of an invitation or of a place': opensOnly(['give', 'own'], {
      give: (port, give) => port.give(text, {secret: random(), give, key: random()}),
      'give to a place': (port, give, {circle}) =>
        port.give({...text, to: circle.ids[1]!}, {secret: random(), give, key: random()}),
    }),
    'opens a card with its own secret alone': opensOnly(['card'], {
      given: (port, secret) => port.given(secret),
      correct: (port, secret, {given}) => port.correct(words, secret, given.version),
    }),
    'opens a round with its own secret alone': opensOnly(['round'], {
      round: (port, secret) => port.round(secret),
      changeRound: (port, secret, {circle}) => port.changeRound({closed: true}, secret, circle.version),
    }),
    'opens a place with its own secret, or the one that was handed out': opensOnly(['own', 'handed'], {
      seat: (port, secret) => port.seat(secret),
    }),
    'takes a place with the secret that was handed out alone': opensOnly(['handed'], {
      takeSeat: (port, secret) => port.takeSeat(secret, random()),
    }),
    'passes with the secret of a place of one’s own alone': opensOnly(['own'], {
      pass: (port, secret, {circle}) => port.pass('passed', {to: circle.ids[1]!, secret}),
    }),
    'opens nothing with the id of something': async (subject) => {
      const [port, {card, circle}] = [feedback(subject), await made(subject)];
      for (const id of [card, circle.ids[0]!]) {
        const asks = ['asked', 'received', 'invitation', 'given', 'round', 'seat'] as const;
        for (const name of asks) await expectKind(name, port[name](id), 'missing');
      }
    },
    'erases and withdraws nothing with a secret that does not open it': async (subject) => {
      const [port, world] = [feedback(subject), await made(subject)];
      const {ask, card, round, own, ...rest} = world.secrets;
      const tried = [card, round, ...Object.values(rest)].map((secret) => port.eraseAsk(secret));
      tried.push(...[ask, round, own, ...Object.values(rest)].map((secret) => port.withdraw(secret)));
      tried.push(...[ask, card, own, ...Object.values(rest)].map((secret) => port.withdrawRound(secret)));
      await Promise.allSettled(tried);
      const stands = await Promise.all([port.asked(ask), port.given(card), port.round(round)]);
      expectSame('how much stands', stands.length, 3);
      expectSame('place', (await port.seat(own)).own, true);
    },
  }),

  ...about('feedback', 'giving up', {
    'asks, gives and changes nothing for who has given up': async (subject) => {
      const [port, world] = [feedback(subject), await made(subject)];
      for (const [name, ask] of Object.entries(everyAsk(world))) {
        expectThat(await givenUp((signal) => ask(port, signal)), `${name} was not given up`);
      }
      const {circle, to, given} = world;
      expectSame('ask', (await port.asked(to.secret)).version, to.version);
      expectSame('card', (await port.given(given.secret)).version, given.version);
      expectSame('round', (await port.round(circle.secret)).version, circle.version);
      expectSame('handed out', (await port.seat(circle.handed[1]!)).own, false);
    },
  }),
];
