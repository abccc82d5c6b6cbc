import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {type Backend, BackendError, type BackendErrorKind} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/device/memory.js';
import type {FeedbackPort} from '../../src/backend/feedback.js';
import {newKey, newSecret} from '../../src/controllers/own-link.js';
import '../../src/define/kith-feedback-card.js';
import '../../src/define/kith-provider.js';
import type {AskDraft} from '../../src/model/contract/feedback/ask-draft.js';
import type {Card} from '../../src/model/contract/feedback/card.js';
import type {CardDraft} from '../../src/model/contract/feedback/card-draft.js';
import type {HelpConfig} from '../../src/model/help/help.js';
import type {KithFeedbackCard} from '../../src/widgets/feedback-card/feedback-card.js';
import {type Role, allByRole, byRole} from './by-role.js';
import {comes, press, says, shown, someHelp, tuesday} from './check-in-form.js';
import {appears} from './finder.js';

export {comes, press, says, shown};

const minute = 60_000;

/** What is written on the cards of the tests. */
export const someWords = 'I noticed how calm it was.';

type Method = (...about: unknown[]) => Promise<unknown>;

/** A site's server as a card sees it: it has a clock of its own, and fails or waits when a test says so. */
export class Circle implements Backend {
  /** Epoch milliseconds. */
  at = tuesday;
  /** While set, nothing is taken or answered, and this is why. */
  fails: BackendErrorKind | undefined;
  /** While set, answers wait for it. */
  holds: Promise<void> | undefined;
  /** Every call that came through, by name. */
  readonly called: [name: string, ...about: unknown[]][] = [];
  readonly feedback: FeedbackPort;

  constructor() {
    const near = memoryBackend([], undefined, {now: () => this.at}).feedback! as unknown as Record<string, Method>;
    const through =
      (name: string): Method =>
      async (...about) => {
        await this.holds;
        if (this.fails) throw new BackendError(this.fails, `It fails: ${this.fails}.`);
        this.called.push([name, ...about]);
        return near[name]!(...about);
      };
    this.feedback = new Proxy(near, {
      // a promise of it must not take it for a promise
      get: (port, name: string) => (typeof port[name] === 'function' ? through(name) : undefined),
    }) as unknown as FeedbackPort;
  }

  /** So many minutes go by. */
  pass(minutes: number): void {
    this.at += minutes * minute;
  }
}

/** An ask, and the secrets of its links. */
export interface Ask {
  secret: string;
  give: string;
}

/** Sam asks how a story came across. */
export const asks = async (circle: Circle, draft: Partial<AskDraft> = {}): Promise<Ask> => {
  const link = {secret: newSecret(), give: newSecret(), key: newKey()};
  const until = circle.at + 7 * 1_440 * minute;
  const words = {about: 'How did my story come across?', name: 'Sam', wish: 'listen', otherView: false, until} as const;
  await circle.feedback.ask({...words, ...draft}, link);
  return link;
};

/** Somebody gives a card; resolves with its secret. */
export const gives = async (circle: Circle, {give}: Ask, draft: Partial<CardDraft> = {}): Promise<string> => {
  const secret = newSecret();
  const words = {noticed: someWords, mayShow: false, language: 'en'};
  await circle.feedback.give({...words, ...draft}, {secret, give, key: newKey()});
  return secret;
};

/** The newest card that has arrived. */
export const newest = async ({feedback}: Circle, {secret}: Ask): Promise<Card> =>
  (await feedback.received(secret)).items[0]!;

export interface CardStage {
  circle?: Circle | undefined;
  locale?: string;
  help?: HelpConfig | undefined;
  discreet?: boolean;
}

const plain = html`<kith-feedback-card></kith-feedback-card>`;

/** Puts a private link into the address, as if the page had been opened by it; without one, there is none. */
export const openedBy = (link = ''): void => history.replaceState(null, '', link ? `#${link}` : location.pathname);

/** A card inside a provider, on the circle's clock, once it has drawn something of this role. */
export const showCard = async (
  stage: CardStage = {},
  template: TemplateResult = plain,
  ready: Role = 'textbox',
): Promise<KithFeedbackCard> => {
  const {circle = new Circle(), locale = 'en-GB', help = someHelp, discreet = false} = stage;
  const provider = await fixture(
    html`<kith-provider locale=${locale} .now=${() => circle.at} .backend=${circle} .help=${help} ?discreet=${discreet}>${template}</kith-provider>`,
  );
  const card = provider.querySelector('kith-feedback-card')!;
  await appears(card, () => allByRole(card, ready)[0]);
  await card.updateComplete;
  return card;
};

/** Chooses the option or ticks the box of this name. */
export const choose = async (card: KithFeedbackCard, name: string | RegExp): Promise<void> => {
  [...allByRole(card, 'radio', name), ...allByRole(card, 'checkbox', name)][0]!.click();
  await card.updateComplete;
};

/** Types a text into the field of this name, all at once. */
export const write = async (card: KithFeedbackCard, name: string | RegExp, text: string): Promise<void> => {
  const field = byRole(card, 'textbox', name) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await card.updateComplete;
};

/** Somebody invited by a link, and the page on which they write. */
export interface Invited {
  circle: Circle;
  ask: Ask;
  card: KithFeedbackCard;
}

/** A page opened by the link to give. */
export const invited = async (draft: Partial<AskDraft> = {}, template: TemplateResult = plain): Promise<Invited> => {
  const circle = new Circle();
  const ask = await asks(circle, draft);
  openedBy(`kith-give=${ask.give}`);
  return {circle, ask, card: await showCard({circle}, template)};
};

/** Writes a card, signed. */
export const fillIn = async (card: KithFeedbackCard): Promise<void> => {
  await write(card, /^What I noticed/, someWords);
  await choose(card, /^With a name/);
  await write(card, /^Your name/, 'Noor');
};

/** On to the preview. */
export const toPreview = async (card: KithFeedbackCard): Promise<void> => {
  await fillIn(card);
  await press(card, 'Look at it first');
  await comes(card, 'button', 'Give this card');
};
