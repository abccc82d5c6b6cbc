import type {Card} from '../../../src/model/contract/feedback/card.js';
import {
  type Right,
  type Wrong,
  fails,
  givenCards,
  invitations,
  pages,
  receivedCards,
  taking,
} from './changed-feedback.js';
import {clock} from './clock.js';

/** Tells a giver something that happens with their cards. */
const tellingGivers =
  (...names: ('received' | 'handle' | 'report')[]): Wrong =>
  (right) => {
    let happened = 0;
    const counted = Object.fromEntries(
      names.map((name) => [
        name,
        (...about: never[]) => {
          happened++;
          return (right[name] as (...about: never[]) => Promise<unknown>)(...about);
        },
      ]),
    ) as Partial<Right>;
    return {
      ...counted,
      given: async (secret, options) => {
        const {value, version} = await right.given(secret, options);
        return {value, version: `${version} ${happened}`};
      },
    };
  };

const receiving: Record<string, Wrong> = {
  'counts them': pages(({items}) => ({total: items.length})),
  'takes any cursor for none': ({received}) => ({
    received: (...about) => received(...about).catch(() => received(about[0])),
  }),
};

const arrived: Record<string, Wrong> = {
  'shows everything as kept': receivedCards(() => ({place: 'kept'})),
  'numbers them': pages(({items}) => ({items: items.map((card, index) => ({...card, id: String(index)}))})),
  'has one page only': pages(({items}) => ({items: items.slice(0, 50), cursor: undefined})),
  'begins anew with every page': ({received}) => ({
    received: async (secret) => ({items: (await received(secret)).items.slice(0, 50), cursor: 'next'}),
  }),
  'lists the oldest day first': pages(({items}) => ({items: items.toReversed()})),
  'lists everybody’s': ({received}) => {
    const all = new Map<string, Card>();
    return {
      received: async (...about) => {
        const {items, ...page} = await received(...about);
        for (const card of items) all.set(card.id, card);
        return {...page, items: [...all.values()]};
      },
    };
  },
  'tells givers that they were read': tellingGivers('received'),
};

const handling: Record<string, Wrong> = {
  'brings no thanks': givenCards(() => ({thanked: false})),
  'tells givers where their cards lie': tellingGivers('handle'),
  'forgets what is not named': ({handle}) => ({
    handle: (change, ...rest) => handle({thanked: false, ...change}, ...rest),
  }),
  'does nothing': ({received}) => ({
    handle: async (_handling, {id, secret}) => (await received(secret)).items.find((card) => card.id === id)!,
  }),
  'takes a second answer': taking('handle'),
  'does any version': ({handle, received}) => ({
    handle: async (change, link, _version, options) => {
      const {items} = await received(link.secret);
      return handle(change, link, items.find(({id}) => id === link.id)?.version ?? '', options);
    },
  }),
  'turns nobody away': ({handle}) => ({
    handle: ({turnedAway: _away, ...change}, ...rest) => handle(change, ...rest),
  }),
};

const showing: Record<string, Wrong> = {
  'shows nothing': invitations(() => ({shown: []})),
  'shows what nobody agreed to': taking('handle'),
  'shows for ever': ({invitation}) => {
    let last: unknown[] = [];
    return {
      invitation: async (...about) => {
        const seen = await invitation(...about);
        if (seen.shown.length > 0) last = seen.shown;
        return {...seen, shown: last as typeof seen.shown};
      },
    };
  },
  'tells the group of thanks': invitations(({shown}) => ({shown: shown.map((card) => ({...card, thanked: true}))})),
};

const reporting: Record<string, Wrong> = {
  'seals for ever': ({report}) => ({
    report: async (...about) => ({sealedUntil: (await report(...about)).sealedUntil + 9e10}),
  }),
  'gives another receipt each time': ({report}) => ({
    report: async (...about) => {
      await report(...about);
      return {sealedUntil: clock()};
    },
  }),
  'tells givers of reports': tellingGivers('report'),
  'takes any report': taking('report'),
  'keeps a reported card': ({report, withdraw}) => {
    let reported = 0;
    return {
      report: (...about) => {
        reported++;
        return report(...about);
      },
      withdraw: (secret) => (reported > 0 ? fails('denied') : withdraw(secret)),
    };
  },
};

/** Ports that are wrong in one way each about receiving, by the topic in which that must be found out. */
export const wrongReceiving: Record<string, Record<string, Wrong>> = {
  'feedback: receiving': receiving,
  'feedback: receiving what has arrived': arrived,
  'feedback: handling a card': handling,
  'feedback: showing a card': showing,
  'feedback: reporting a card': reporting,
};
