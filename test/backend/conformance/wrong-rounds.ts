import type {Seat} from '../../../src/model/contract/feedback/round.js';
import {
  type Wrong,
  asks,
  fails,
  pages,
  random,
  remembering,
  roundsAre,
  seatsAre,
  taking,
  taming,
} from './changed-feedback.js';
import {clock} from './clock.js';

const opening: Record<string, Wrong> = {
  'forgets the language': roundsAre(() => ({language: undefined})),
  'turns the circle round': roundsAre(({seats}) => ({seats: seats.toReversed()})),
  'lets everybody hide': roundsAre(() => ({unsigned: true})),
  'gives secrets back': ({openRound}) => ({
    openRound: async (draft, link) => {
      const {value, version} = await openRound(draft, link);
      return {value: {...value, prompt: link.secret}, version};
    },
  }),
  'makes another of every round': ({openRound}) => ({
    openRound: ({seats, ...draft}, link) =>
      openRound(
        {...draft, seats: seats.map((seat) => ({...seat, secret: random()}))},
        {...link, secret: random(), key: random()},
      ),
  }),
  'takes anything': ({openRound}) => ({
    openRound: (draft, link) =>
      openRound(draft, link).catch(() =>
        openRound(
          {
            prompt: 'x',
            pattern: 'next',
            wish: 'listen',
            otherView: false,
            until: clock() + 86_400_000,
            seats: ['a', 'b'].map((name) => ({name, secret: random()})),
          },
          {secret: link.secret.padEnd(30, 'x'), key: random()},
        ),
      ),
  }),
};

const takingPlaces: Record<string, Wrong> = {
  'tells all by the handed-out link': seatsAre(({id, name, owes, own}) => ({
    owes: own ? owes : [{id, name, state: 'owed'}],
  })),
  'opens everything by the handed-out link': taking('asked', 'received'),
  'goes on opening by the handed-out link': ({seat, takeSeat}) => {
    const taken = new Map<string, string>();
    return {
      takeSeat: (secret, own) => {
        taken.set(secret, own);
        return takeSeat(secret, own);
      },
      seat: (secret) => seat(taken.get(secret) ?? secret),
    };
  },
  'takes a place once only': ({takeSeat}) => {
    const taken = new Set<string>();
    return {
      takeSeat: (secret, own) => {
        if (taken.has(secret)) return fails('missing');
        taken.add(secret);
        return takeSeat(secret, own);
      },
    };
  },
  'lets anybody take a place': taking('takeSeat'),
  'owes nothing': seatsAre(() => ({owes: []})),
  'says nothing of rounds': asks(() => ({inRound: false})),
};

const leading: Record<string, Wrong> = {
  'shames who has passed': roundsAre(({seats}) => ({
    seats: seats.map((seat) => (seat.state === 'done' ? {...seat, state: 'giving'} : seat)),
  })),
  'tells how many were given': roundsAre(({seats}) => ({seats: seats.map((seat) => ({...seat, given: 1}))})),
  'changes its version with every card': ({round}) => ({
    round: async (...about) => ({...(await round(...about)), version: random()}),
  }),
};

const unmarked = seatsAre(({owes}) => ({owes: owes.map((owed) => ({...owed, state: 'owed'}))}));

const giving: Record<string, Wrong> = {
  'marks nothing': unmarked,
  'takes what is not owed': taking('give'),
  'signs what nobody has signed': taming((draft) => ({signature: 'x', ...draft})),
  'drops what is not invited': taming(({tryOut: _tryOut, otherView: _otherView, ...draft}) => draft),
};

const passing: Record<string, Wrong> = {
  'lets nobody pass': unmarked,
  'lets people pass too late': taking('pass'),
};

const receiving: Record<string, Wrong> = {
  'brings a card to everybody': remembering('received', () => 'all'),
  'lets nothing arrive': pages(() => ({items: []})),
  'shows nothing': seatsAre(() => ({shown: []})),
  'goes on showing to who has left': ({seat}) => {
    let last: Seat['shown'] = [];
    return {
      seat: async (...about) => {
        const {shown, ...told} = await seat(...about);
        if (shown.length > 0) last = shown;
        return {...told, shown: last};
      },
    };
  },
  'erases nothing': () => ({eraseAsk: () => Promise.resolve()}),
};

const changing: Record<string, Wrong> = {
  'changes nothing': ({round}) => ({changeRound: (_change, secret) => round(secret)}),
  'changes any version': ({round, changeRound}) => ({
    changeRound: async (change, secret, _version, options) =>
      changeRound(change, secret, (await round(secret)).version, options),
  }),
  'takes what is refused': taking('changeRound'),
};

const ending: Record<string, Wrong> = {
  'never ends': ({round}) => ({changeRound: (_change, secret) => round(secret)}),
  'closes everything with the round': ({changeRound, received}) => {
    let closed = false;
    return {
      changeRound: (change, ...rest) => {
        closed ||= change.closed === true;
        return changeRound(change, ...rest);
      },
      received: (...about) => (closed ? fails('missing') : received(...about)),
    };
  },
  'takes nothing back': () => ({withdrawRound: () => Promise.resolve()}),
};

const theEnd: Record<string, Wrong> = {
  'takes cards for ever': taking('give'),
  'lets nothing arrive': pages(() => ({items: []})),
  'keeps everything for ever': taking('round'),
};

/** Ports that are wrong in one way each about rounds, by the topic in which that must be found out. */
export const wrongRounds: Record<string, Record<string, Wrong>> = {
  'feedback: opening a round': opening,
  'feedback: taking a place': takingPlaces,
  'feedback: what who leads a round sees': leading,
  'feedback: giving in a round': giving,
  'feedback: passing': passing,
  'feedback: receiving in a round': receiving,
  'feedback: changing a round': changing,
  'feedback: ending a round': ending,
  'feedback: the end of a round': theEnd,
};
