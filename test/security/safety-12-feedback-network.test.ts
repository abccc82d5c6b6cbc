import {expect, html} from '@open-wc/testing';
import {type Backend, BackendError} from '../../src/backend/backend.js';
import type {FeedbackPort} from '../../src/backend/feedback.js';
import {wipe} from '../../src/controllers/leaving.js';
import {newSecret} from '../../src/controllers/own-link.js';
import type {KithFeedbackCard} from '../../src/widgets/feedback-card/feedback-card.js';
import {told} from '../backend/rest/feedback-samples.js';
import {type Role, byRole} from '../support/by-role.js';
import {
  Circle,
  asks,
  choose,
  comes,
  fillIn,
  gives,
  openedBy,
  press,
  says,
  showCard,
  shown,
  someWords,
  toPreview,
  write,
} from '../support/feedback-card.js';
import {appears, part} from '../support/finder.js';
import {type Scripted, scripted} from '../support/scripted.js';
import {unfold} from '../widgets/feedback-card/receiving.js';

const noticed = /^What I noticed/;
const later = Date.now() + 86_400_000;
const discovery: Scripted = {body: {kith: 1, offers: {feedback: {href: 'feedback'}}}};
const invitation: Scripted = {body: {...told.invitation, name: 'Sam', until: later, erasedOn: later}};
const cut: Scripted = {drop: true};
const kept: Scripted = {
  status: 201,
  headers: {etag: '"1"'},
  body: {...told.ownCard, to: 'Sam', noticed: someWords, signature: 'Noor', state: 'arrived', erasedOn: later},
};

/** A page opened by a link to give, on a server that answers so. */
const writing = async (...answers: Scripted[]) => {
  const server = await scripted(discovery, invitation, ...answers);
  openedBy(`kith-give=${newSecret()}`);
  const template = html`<kith-feedback-card .endpoint=${`${server.url}/kith`} drafts="session"></kith-feedback-card>`;
  const card = await showCard({}, template);
  const posts = async () => (await server.log()).filter(({method}) => method === 'POST');
  return {card, posts};
};

type Method = (...about: unknown[]) => Promise<unknown>;

/** A site at which everything arrives, and every answer is lost while a test says so. */
const losing = (circle: Circle): Backend & {loses: boolean} => {
  const port = circle.feedback as unknown as Record<string, Method>;
  const stage = {loses: false, feedback: circle.feedback};
  const through =
    (name: string): Method =>
    async (...about) => {
      const answer = await port[name]!(...about);
      if (stage.loses) throw new BackendError('offline', 'The answer is lost.');
      return answer;
    };
  stage.feedback = new Proxy(port, {
    get: (_port, name: string) => (typeof port[name] === 'function' ? through(name) : undefined),
  }) as unknown as FeedbackPort;
  return stage;
};

const show = (backend: Backend, ready: Role): Promise<KithFeedbackCard> =>
  showCard({}, html`<kith-feedback-card .backend=${backend}></kith-feedback-card>`, ready);

describe('safety 12: the network is cut while somebody writes', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('keeps every word, says that it was not sent, and gives it once when the network is back', async () => {
    const {card, posts} = await writing(cut, cut, cut, kept);
    await toPreview(card);
    await press(card, 'Give this card');
    await says(card, 'Your words are still here');
    expect(shown(card)).not.to.include('has reached');
    await press(card, 'Change it');
    expect(((await comes(card, 'textbox', noticed)) as HTMLTextAreaElement).value).to.equal(someWords);
    await press(card, 'Look at it first');
    await press(card, 'Give this card');
    await says(card, 'Your card has reached Sam.');
    const tries = await posts();
    const same = (of: (post: (typeof tries)[0]) => unknown): number => new Set(tries.map(of)).size;
    expect(tries.length).to.equal(4);
    expect([same(({headers}) => headers['idempotency-key']), same(({headers}) => headers['kith-secret'])]).to.eql([
      1, 1,
    ]);
    expect(same(({body}) => body)).to.equal(1);
  });

  it('keeps every word when the page is opened anew while nothing can be reached', async () => {
    const {card} = await writing(cut);
    await fillIn(card);
    const parent = card.parentElement!;
    card.remove();
    parent.append(card);
    await comes(card, 'textbox', noticed);
    expect((byRole(card, 'textbox', noticed) as HTMLTextAreaElement).value).to.equal(someWords);
  });

  it('keeps what is asked for, and says that nobody was asked yet', async () => {
    const circle = new Circle();
    const card = await showCard({circle});
    await write(card, /^What would you like to hear about/, 'My story');
    await write(card, /called/, 'Sam');
    await choose(card, /^Just listen/);
    circle.fails = 'offline';
    await press(card, 'Make my two links');
    await says(card, 'Your two links could not be made yet.');
    expect((byRole(card, 'textbox', /^What would you like to hear about/) as HTMLInputElement).value).to.equal(
      'My story',
    );
  });
});

describe('safety 12: the network is cut after it has arrived', () => {
  afterEach(async () => {
    openedBy();
    await wipe();
  });

  it('gives one card, however often its giver tries', async () => {
    const circle = new Circle();
    const ask = await asks(circle);
    openedBy(`kith-give=${ask.give}`);
    const site = losing(circle);
    const card = await show(site, 'textbox');
    await toPreview(card);
    site.loses = true;
    await press(card, 'Give this card');
    await says(card, 'Your words are still here');
    site.loses = false;
    await press(card, 'Try again');
    await says(card, 'Your card has reached Sam.');
    expect((await circle.feedback.received(ask.secret)).items).to.have.length(1);
  });

  it('tells who answered a card that the answer is there, once they try again', async () => {
    const circle = new Circle();
    const ask = await asks(circle);
    const given = await gives(circle, ask, {signature: 'Noor'});
    openedBy(`kith-ask=${ask.secret}`);
    const site = losing(circle);
    const card = await show(site, 'button');
    await appears(card, () => part(card, 'card'));
    await unfold(card);
    await press(card, 'Answer');
    await write(card, 'Your answer', 'That helped me.');
    site.loses = true;
    await press(card, 'Send the answer');
    await comes(card, 'alert');
    expect((byRole(card, 'textbox', 'Your answer') as HTMLTextAreaElement).value).to.equal('That helped me.');
    site.loses = false;
    await press(card, 'Send the answer');
    await says(card, 'Your answer was sent.');
    expect((await circle.feedback.given(given)).value.answer).to.equal('That helped me.');
  });
});
