import {fixture, html} from '@open-wc/testing';
import {type Backend, BackendError, type BackendErrorKind} from '../../../src/backend/backend.js';
import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import type {FeedbackPort} from '../../../src/backend/feedback.js';
import {cardSecretOf, seatSecretOf} from '../../../src/controllers/feedback/secrets.js';
import {newKey, newSecret} from '../../../src/controllers/own-link.js';
import '../../../src/define/kith-feedback-round.js';
import '../../../src/define/kith-provider.js';
import type {RoundDraft} from '../../../src/model/contract/feedback/round-draft.js';
import type {KithFeedbackRound} from '../../../src/widgets/feedback-round/feedback-round.js';
import {byRole} from '../../support/by-role.js';
import {comes, someHelp} from '../../support/check-in-form.js';
import {appears} from '../../support/finder.js';

/** Tuesday 10 March 2026, 17:40 UTC. */
export const tuesday = Date.UTC(2026, 2, 10, 17, 40);

/** A clock that a test puts forward. */
export interface Clock {
  now: number;
}

/** A site's server, as the element sees it; it fails when a test says so. */
export class FarRounds implements Backend {
  /** While set, nothing is answered but this. */
  fails: BackendErrorKind | undefined;
  /** While true, everything arrives, and the answer is lost. */
  loses = false;
  /** While set, nothing is answered before it resolves. */
  waits: Promise<void> | undefined;
  /** The names of everything that was asked. */
  readonly asked: string[] = [];
  readonly feedback: FeedbackPort;

  constructor(clock: Clock = {now: tuesday}) {
    const port = deviceBackend({now: () => clock.now, feedback: {settleMinutes: 0}}).feedback;
    this.feedback = new Proxy(port, {
      get: (target, name: keyof FeedbackPort) => {
        const act = Reflect.get(target, name) as ((...about: unknown[]) => Promise<unknown>) | undefined;
        // A promise asks what it is given whether it is one too.
        if (!act) return undefined;
        return (...about: unknown[]) => this.#answer(name, () => act(...about));
      },
    });
  }

  async #answer(name: string, act: () => Promise<unknown>): Promise<unknown> {
    this.asked.push(name);
    if (this.fails) throw new BackendError(this.fails, `It fails: ${this.fails}.`);
    await this.waits;
    const answer = await act();
    if (this.loses) throw new BackendError('timeout', 'The answer is lost.');
    return answer;
  }
}

export interface RoundStage {
  backend?: Backend;
  locale?: string;
  /** What stands after `#` in the address. */
  link?: string;
  clock?: Clock;
  discreet?: boolean;
  drafts?: KithFeedbackRound['drafts'];
}

const page = `${location.pathname}${location.search}`;

/** Another private link in the address, as if it was opened in a new tab. */
export const goTo = (link = ''): void => history.replaceState(null, '', link ? `${page}#${link}` : page);

/** The element inside a provider, once it shows more than that it loads. */
export const showRound = async (stage: RoundStage = {}): Promise<KithFeedbackRound> => {
  const {backend = new FarRounds(), locale = 'en-GB', link, clock = {now: tuesday}} = stage;
  const {discreet = false, drafts = 'off'} = stage;
  goTo(link);
  const provider =
    await fixture(html`<kith-provider locale=${locale} ?discreet=${discreet} .now=${() => clock.now} .backend=${backend} .help=${someHelp}
    ><kith-feedback-round drafts=${drafts}><p>Call us</p></kith-feedback-round></kith-provider>`);
  const round = provider.querySelector('kith-feedback-round')!;
  await appears(round, () => round.shadowRoot!.querySelector('.moment > :not(.note, slot)') ?? undefined);
  await round.updateComplete;
  return round;
};

/** A round that was opened elsewhere: its secret, and those of its places. */
export interface Opened {
  secret: string;
  papers: readonly string[];
}

type Some = Partial<Omit<RoundDraft, 'seats'>>;

/** Opens a round without the element. */
export const openedRound = async (
  {feedback}: Backend,
  names: readonly string[] = ['Ana', 'Ben', 'Chloé', 'Dilan'],
  more: Some = {},
): Promise<Opened> => {
  const secret = newSecret();
  const papers = await Promise.all(names.map((_, place) => seatSecretOf(secret, place)));
  const seats = names.map((name, place) => ({name, secret: papers[place]!}));
  const draft = {pattern: 'everyone', wish: 'ideas', otherView: false, prompt: 'Our week together'} as const;
  await feedback!.openRound({...draft, until: tuesday + 7 * 86_400_000, seats, ...more}, {secret, key: newKey()});
  return {secret, papers};
};

/** Takes a place without the element; answers what opens it from then on. */
export const taken = async ({feedback}: Backend, paper: string): Promise<string> => {
  const own = newSecret();
  await feedback!.takeSeat(paper, own);
  return own;
};

/** Gives a card in a round without the element. */
export const given = async (
  {feedback}: Backend,
  own: string,
  name: string,
  words: {noticed: string; signature?: string; mayShow?: boolean},
): Promise<void> => {
  const {owes, stamp} = await feedback!.seat(own);
  const to = owes.find((each) => each.name === name)!.id;
  const secret = await cardSecretOf(own, to);
  await feedback!.give({mayShow: false, ...words, to, stamp}, {secret, give: own, key: newKey()});
};

/** Types a text into the field of this name, all at once. */
export const write = async (element: Element, name: string | RegExp, text: string): Promise<void> => {
  await comes(element, 'textbox', name);
  const field = byRole(element, 'textbox', name) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await (element as KithFeedbackRound).updateComplete;
};
