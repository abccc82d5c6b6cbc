import type {Card} from '../../../src/model/contract/feedback/card.js';
import type {CardDraft} from '../../../src/model/contract/feedback/card-draft.js';
import type {Right, Wrong} from './changed-feedback.js';

/** A card, as who keeps it sees it. */
interface Kept {
  draft: CardDraft;
  secret: string;
  /** The secret of the link that it was given by. */
  give: string;
  withdrawn: boolean;
}

/** What is known of an ask when its cards are read. */
interface Known {
  /** All that were given to it. */
  own: readonly Kept[];
  /** All that were given to anybody. */
  all: readonly Kept[];
  closed: boolean;
}

const isUnsigned = ({draft}: Kept): boolean => draft.signature === undefined;
export const unsignedIn = (cards: readonly Kept[]): Kept[] => cards.filter(isUnsigned);
export const stillThere = (cards: readonly Kept[]): Kept[] => cards.filter(({withdrawn}) => !withdrawn);

const early = ({draft: {noticed = '', mayShow}, secret}: Kept): Card => ({
  noticed,
  mayShow,
  id: secret.slice(0, 36),
  day: '2024-03-28',
  version: 'x',
  shown: false,
  thanked: false,
  place: 'new',
  answered: false,
});

/** Keeps a note of everything that is asked and given. */
const noting = (right: Right) => {
  const [cards, links, closed] = [[] as Kept[], new Map<string, string>(), new Set<string>()];
  const port: Partial<Right> = {
    ask: (draft, link) => {
      links.set(link.secret, link.give);
      return right.ask(draft, link);
    },
    changeAsk: (change, secret, ...rest) => {
      if (change.closed) closed.add(secret);
      return right.changeAsk(change, secret, ...rest);
    },
    give: async (draft, link) => {
      const given = await right.give(draft, link);
      cards.push({draft, secret: link.secret, give: link.give, withdrawn: false});
      return given;
    },
    withdraw: (secret) => {
      for (const card of cards) card.withdrawn ||= card.secret === secret;
      return right.withdraw(secret);
    },
  };
  const known = (secret: string): Known => ({
    own: cards.filter(({give}) => give === links.get(secret)),
    all: cards,
    closed: closed.has(secret),
  });
  return {port, known};
};

/** Lets unsigned cards arrive as soon as they are enough. */
export const arrivingWhen =
  (areEnough: (known: Known) => boolean): Wrong =>
  (right) => {
    const {port, known} = noting(right);
    return {
      ...port,
      received: async (secret, options) => {
        const page = await right.received(secret, options);
        const now = known(secret);
        const there = new Set(page.items.map(({noticed}) => noticed));
        const more = unsignedIn(stillThere(now.own)).filter(({draft}) => !there.has(draft.noticed));
        return areEnough(now) ? {...page, items: [...page.items, ...more.map(early)]} : page;
      },
    };
  };

/** Tells a receiver something of what waits. */
export const telling =
  (what: (known: Known) => object): Wrong =>
  (right) => {
    const {port, known} = noting(right);
    return {
      ...port,
      received: async (secret, options) => ({...(await right.received(secret, options)), ...what(known(secret))}),
      given: async (secret) => {
        const {value, version} = await right.given(secret);
        const card = known('').all.find((each) => each.secret === secret);
        const own = known('').all.filter(({give}) => give === card?.give);
        return {value: {...value, ...what({own, all: own, closed: false})}, version};
      },
    };
  };
