import {type Backend, BackendError, type BackendErrorKind} from '../../src/backend/backend.js';
import {deviceBackend} from '../../src/backend/device/device-backend.js';
import type {FeedbackPort} from '../../src/backend/feedback.js';
import {giveSecretOf} from '../../src/controllers/feedback/secrets.js';
import {newKey, newSecret} from '../../src/controllers/own-link.js';
import type {CardDraft} from '../../src/model/contract/feedback/card-draft.js';
import {now} from './scene.js';

/* What Sam has asked, and the cards that came, as a backend has them. The moment is that of every story. */

type Draft = Partial<CardDraft>;
type Loader = () => Promise<{backend: Backend}>;

/** The secret of every story: many stand on one page of docs, and all read the same address. */
const secret = 'story-'.repeat(6);
const week = 7 * 86_400_000;
const hour = 3_600_000;

const cards: readonly Draft[] = [
  {
    signature: 'Ana',
    noticed: 'I noticed how you looked up and smiled when you came to the part with the dog.',
    appreciate: 'That you stayed with it, even when your voice shook. I felt less alone.',
    mayShow: true,
  },
  {signature: 'Ben', noticed: 'When you paused before the end, the whole room was quiet with you.'},
  {
    signature: 'Chloé',
    appreciate: 'Your honesty about the first winter. I had never heard anybody say that aloud.',
    tryOut: 'Maybe breathe out once before the last sentence.',
    mayShow: true,
  },
];

const unsigned: readonly Draft[] = [
  {noticed: 'Your hands were calm the whole time.'},
  {appreciate: 'I went home and called my sister. Thank you.'},
  {
    noticed: 'You were kind to your younger self.',
    otherView: 'Maybe it was courage, not weakness, to ask for help then.',
  },
];

const many: readonly Draft[] = Array.from({length: 24}, (_, at) => ({
  ...cards[at % cards.length]!,
  signature: ['Ana', 'Ben', 'Chloé', 'Dilan', 'Ebba', 'Farid', 'Gül', 'Hanna'][at % 8]!,
}));

const long: readonly Draft[] = [
  {signature: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2), noticed: 'Donaudampfschifffahrtsgesellschaft'.repeat(8)},
  {signature: 'Ben', noticed: 'https://example.org/'.padEnd(300, 'very-long-')},
];

/** The port of a device that tells the site’s keepers, as a server does. */
class Asked {
  readonly backend: Backend;
  readonly port: FeedbackPort;
  #at = now() - 20 * hour;

  constructor() {
    const {feedback} = deviceBackend({now: () => this.#at, feedback: {settleMinutes: 0}});
    this.port = feedback;
    this.backend = {feedback};
  }

  async ask(until = now() + week): Promise<this> {
    const about = {
      about: 'How did my story on Tuesday come across?',
      name: 'Sam',
      wish: 'ideas',
      otherView: true,
    } as const;
    await this.port.ask({...about, until}, {secret, give: await giveSecretOf(secret), key: newKey()});
    return this;
  }

  async give(drafts: readonly Draft[]): Promise<this> {
    const give = await giveSecretOf(secret);
    const words = {mayShow: false, language: 'en'};
    for (const draft of drafts) {
      this.#at += hour / 2;
      await this.port.give({...words, ...draft}, {secret: newSecret(), give, key: newKey()});
    }
    return this;
  }

  /** Keeps all of them, puts one away, shows one. */
  async sort(): Promise<this> {
    const {items} = await this.port.received(secret);
    for (const [at, {id, version, mayShow}] of items.entries())
      await this.port.handle({place: at === 1 ? 'away' : 'kept', ...(mayShow && {shown: true})}, {id, secret}, version);
    return this;
  }

  today(): Backend {
    this.#at = now();
    return this.backend;
  }
}

const opened = (backend: Backend): {backend: Backend} => {
  history.replaceState(history.state, '', `${location.pathname}${location.search}#kith-ask=${secret}`);
  return {backend};
};

const given =
  (...drafts: (readonly Draft[])[]): Loader =>
  async () =>
    opened((await (await new Asked().ask()).give(drafts.flat())).today());

/** Three signed cards. */
export const filled = given(cards);
/** One. */
export const one = given(cards.slice(0, 1));
/** Three unsigned ones, which came together, among signed ones. */
export const together = given(cards, unsigned);
/** So many that they hang on a wall. */
export const onWall = given(many);
/** Unusually long words. */
export const verbose = given(long);
/** None yet. */
export const empty = given();

/** None came until the time was over. */
export const over: Loader = async () => opened((await new Asked().ask(now() - hour)).today());

/** Kept, put away, and shown to the group. */
export const sorted: Loader = async () => opened((await (await (await new Asked().ask()).give(cards)).sort()).today());

/** The link opens nothing here. */
export const missing: Loader = () => Promise.resolve(opened(new Asked().today()));

/** Another card comes whenever somebody looks whether there is one. */
export const coming: Loader = async () => {
  const asked = await (await new Asked().ask()).give(cards);
  const port = asked.today().feedback!;
  let looks = 0;
  const feedback = Object.assign(Object.create(port) as FeedbackPort, {
    received: async (...about: Parameters<FeedbackPort['received']>) => {
      if (++looks === 2)
        await asked.give([{signature: 'Dilan', noticed: 'I noticed how you thanked everybody by name.'}]);
      return port.received(...about);
    },
  });
  return opened({feedback});
};

const instead = (received: () => Promise<never>): Loader => {
  const failing = async (): Promise<{backend: Backend}> => {
    const {feedback} = (await new Asked().ask()).today();
    return opened({feedback: Object.assign(Object.create(feedback!) as FeedbackPort, {received})});
  };
  return failing;
};

/** Never answers. */
export const silent = instead(() => new Promise(() => undefined));

/** Fails in this way, always. */
export const failing = (kind: BackendErrorKind): Loader =>
  instead(() => Promise.reject(new BackendError(kind, `This story fails with “${kind}”.`)));
