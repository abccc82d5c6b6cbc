import {expect} from '@open-wc/testing';
import type {FeedbackPort} from '../../../src/backend/feedback.js';
import {hashOf} from '../../../src/backend/device/secrets.js';
import {type RestOptions, restBackend} from '../../../src/backend/rest/rest-backend.js';
import {type Scripted, type Seen, scripted} from '../../support/scripted.js';
import {give, key, made, other, own, secret, to, told} from './feedback-samples.js';
import {impatient, problem, reasonOf} from './support.js';

const token = (): Promise<string> => Promise.resolve('t0k');

const served = async (
  answers: Scripted[],
  options: RestOptions = {},
): Promise<{port: FeedbackPort; log: () => Promise<Seen[]>}> => {
  const {url, log} = await scripted(...answers);
  const document = {kith: 1, offers: {feedback: {href: 'feedback'}}};
  return {port: restBackend(document, `${url}/`, {patience: impatient(), ...options}).feedback!, log};
};

const tagged = (body: object, status = 200): Scripted => ({status, headers: {etag: '"v1"'}, body});
const pathOf = ({url}: Seen): string => url.split('/').slice(3).join('/');

type Ask = (port: FeedbackPort) => Promise<unknown>;
interface Question {
  ask: Ask;
  /** What is answered. */
  answer: Scripted;
  /** What is asked: method, path, and the headers and body that matter. */
  sent: [method: string, path: string, headers?: Record<string, string>, body?: object];
}

const under = {'kith-secret': secret};
const changing = {...under, 'if-match': '"v1"'};
const {draft, ask, card, text, ownCard, invitation, round, roundDraft, seat} = told;
const cardPath = `feedback/ask/cards/${to}`;

/** Everything that is asked without the site's own sign-in: the link alone says who may. */
const nameless: Record<string, Question> = {
  'an ask is read': {ask: (port) => port.asked(secret), answer: tagged(ask), sent: ['GET', 'feedback/ask', under]},
  'an ask is stopped': {
    ask: (port) => port.changeAsk({closed: true}, secret, '"v1"'),
    answer: tagged(ask),
    sent: ['PUT', 'feedback/ask', changing, {closed: true}],
  },
  'an ask is erased': {
    ask: (port) => port.eraseAsk(secret),
    answer: {status: 204},
    sent: ['DELETE', 'feedback/ask', under],
  },
  'a page of cards is read': {
    ask: (port) => port.received(secret, {cursor: 'a/b c'}),
    answer: {body: {items: [card]}},
    sent: ['GET', 'feedback/ask/cards?cursor=a%2Fb+c', under],
  },
  'a card is handled': {
    ask: (port) => port.handle({thanked: true}, {id: to, secret}, 'v1'),
    answer: {body: card},
    sent: ['PUT', cardPath, changing, {thanked: true}],
  },
  'a card is reported': {
    ask: (port) => port.report({reason: 'threat'}, {id: to, secret}),
    answer: {status: 201, body: {sealedUntil: 9}},
    sent: ['POST', `${cardPath}/report`, under, {reason: 'threat'}],
  },
  'an invitation is read': {
    ask: (port) => port.invitation(give),
    answer: {body: invitation},
    sent: ['GET', 'feedback/invitation', {'kith-secret': give}],
  },
  'a card is given': {
    ask: (port) => port.give(text, {secret, give, key}),
    answer: tagged(ownCard, 201),
    sent: ['POST', 'feedback/cards', {...under, 'kith-give': give, 'idempotency-key': key}, text],
  },
  'a card that is held is given': {
    ask: (port) => port.give(text, {secret, give, key}),
    answer: tagged({...ownCard, state: 'held'}, 202),
    sent: ['POST', 'feedback/cards'],
  },
  'a given card is read': {
    ask: (port) => port.given(secret),
    answer: tagged(ownCard),
    sent: ['GET', 'feedback/card', under],
  },
  'a given card is corrected': {
    ask: (port) => port.correct(text, secret, '"v1"'),
    answer: tagged(ownCard),
    sent: ['PUT', 'feedback/card', changing, text],
  },
  'a given card is withdrawn': {
    ask: (port) => port.withdraw(secret),
    answer: {status: 204},
    sent: ['DELETE', 'feedback/card', under],
  },
  'a place is read': {ask: (port) => port.seat(secret), answer: {body: seat}, sent: ['GET', 'feedback/seat', under]},
  'somebody passes': {
    ask: (port) => port.pass('passed', {to, secret}),
    answer: {body: seat},
    sent: ['PUT', `feedback/seat/owed/${to}`, under, {state: 'passed'}],
  },
};

/** Everything that a site may want to know who asks. */
const signedIn: Record<string, Question> = {
  'a round is read': {
    ask: (port) => port.round(secret),
    answer: tagged(round),
    sent: ['GET', 'feedback/round', under],
  },
  'a round is closed': {
    ask: (port) => port.changeRound({closed: true}, secret, '"v1"'),
    answer: tagged(round),
    sent: ['PUT', 'feedback/round', changing, {closed: true}],
  },
  'a round is withdrawn': {
    ask: (port) => port.withdrawRound(secret),
    answer: {status: 204},
    sent: ['DELETE', 'feedback/round', under],
  },
};

const goesOut = (name: string, {ask: question, answer, sent}: Question, authorization?: string): void => {
  it(`is asked as the contract says when ${name}`, async () => {
    const {port, log} = await served([answer], {token});
    await question(port);
    const [seen] = await log();
    const [method, path, headers = {}, body] = sent;
    expect([seen?.method, pathOf(seen!)]).to.deep.equal([method, path]);
    expect(seen?.headers).to.include(headers);
    expect(seen?.headers.authorization).to.equal(authorization);
    if (body) expect(JSON.parse(seen!.body)).to.deep.equal(body);
  });
};

describe('feedback on a server, without the site’s own sign-in', () => {
  for (const [name, question] of Object.entries(nameless)) goesOut(name, question);
});

describe('feedback on a server, with it', () => {
  for (const [name, question] of Object.entries(signedIn)) goesOut(name, question, 'Bearer t0k');
});

describe('a secret that somebody else is going to use', () => {
  const sentIn = async (answer: Scripted, question: Ask): Promise<{body: unknown; texts: string}> => {
    const {port, log} = await served([answer]);
    await question(port);
    const [seen] = await log();
    return {body: JSON.parse(seen!.body), texts: JSON.stringify(seen)};
  };
  const cases: Record<string, [Scripted, Ask, (hash: string) => object]> = {
    'of peers, with an ask': [
      tagged(ask, 201),
      (port) => port.ask(draft, {secret, give: other, key}),
      (hash) => ({...draft, give: hash}),
    ],
    'of peers, given anew': [
      tagged(ask),
      (port) => port.changeAsk({give: other}, secret, '"v1"'),
      (hash) => ({give: hash}),
    ],
    'of a place, with a round': [
      tagged(round, 201),
      (port) => port.openRound({...roundDraft, seats: [{name: 'Ida', secret: other}]}, {secret, key}),
      (hash) => ({...roundDraft, seats: [{name: 'Ida', hash}]}),
    ],
    'of a place that is added': [
      tagged(round),
      (port) => port.changeRound({add: [{name: 'Ida', secret: other}]}, secret, '"v1"'),
      (hash) => ({add: [{name: 'Ida', hash}]}),
    ],
    'of who takes a place': [{body: seat}, (port) => port.takeSeat(secret, other), (hash) => ({hash})],
  };
  for (const [name, [answer, question, body]] of Object.entries(cases)) {
    it(`${name}, leaves as its hash alone`, async () => {
      const sent = await sentIn(answer, question);
      expect(sent.body).to.deep.equal(body(await hashOf(other)));
      expect(sent.texts).not.to.include(other);
    });
  }

  it('is refused when it can be guessed, before anything is sent', async () => {
    const {port, log} = await served([tagged(ask)]);
    for (const weak of [port.ask(draft, {secret, give: 'short', key}), port.takeSeat(secret, 'short')]) {
      expect(await reasonOf(weak)).to.include({kind: 'invalid'});
    }
    expect(await log()).to.deep.equal([]);
  });
});

describe('what feedback is answered', () => {
  it('comes with the version to name', async () => {
    const {port} = await served([tagged(ask), tagged(ownCard), tagged(round)]);
    const versions = [await port.asked(secret), await port.given(secret), await port.round(secret)];
    expect(versions).to.deep.equal([ask, ownCard, round].map((value) => ({value, version: '"v1"'})));
  });

  it('holds nothing that the contract does not know', async () => {
    const {port} = await served([{body: {items: [{...card, giver: 'x', waiting: 2}], cursor: 'next', waiting: 2}}]);
    expect(await port.received(secret)).to.deep.equal({items: [card], cursor: 'next'});
  });

  it('is the server’s failure when it is broken', async () => {
    const {port} = await served([{body: {...seat, owes: 'all'}}]);
    expect(await reasonOf(port.seat(own))).to.include({kind: 'server'});
  });

  it('may be gone already when it is erased or withdrawn', async () => {
    const {port} = await served([problem(404, 'Gone.')]);
    const taken = [port.eraseAsk(secret), port.withdraw(secret), port.withdrawRound(secret)];
    expect(await Promise.all(taken.map(reasonOf))).to.deep.equal([undefined, undefined, undefined]);
  });

  for (const [status, kind] of Object.entries({403: 'denied', 404: 'missing', 412: 'conflict', 422: 'invalid'})) {
    it(`is ${kind} for a ${status}`, async () => {
      const {port} = await served([problem(Number(status), 'No.')]);
      expect(await reasonOf(port.give(text, {secret, give, key}))).to.include({kind});
    });
  }
});

describe('feedback whose way to the server fails', () => {
  it('is sent again where a key makes it one', async () => {
    const {port, log} = await served([{drop: true}, tagged(ownCard, 201)]);
    await port.give(text, {secret, give, key});
    expect((await log()).map(({headers}) => headers['idempotency-key'])).to.deep.equal([key, key]);
  });

  it('is not sent again where none does', async () => {
    const {port, log} = await served([{drop: true}]);
    expect(await reasonOf(port.handle({thanked: true}, {id: made, secret}, 'v1'))).to.include({kind: 'server'});
    expect(await log()).to.have.length(1);
  });

  it('never signs in for a card, even when the server asks for it', async () => {
    const {port, log} = await served([problem(401, 'Who are you?')], {token});
    expect(await reasonOf(port.give(text, {secret, give, key}))).to.include({kind: 'auth'});
    expect((await log()).map(({headers}) => headers.authorization)).to.deep.equal([undefined]);
  });

  it('is given up when its signal aborts', async () => {
    const {port} = await served([tagged(ownCard)]);
    const reason = new Error('given up');
    expect(await reasonOf(port.given(secret, {signal: AbortSignal.abort(reason)}))).to.equal(reason);
  });
});
