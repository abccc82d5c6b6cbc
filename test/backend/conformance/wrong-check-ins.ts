import type {BackendError} from '../../../src/backend/backend.js';
import type {CheckIn} from '../../../src/model/contract/check-in.js';
import type {AnonymousCheckIn} from '../../../src/model/contract/check-in-draft.js';
import {type Wrong, anonymously, denied, gone, openToAll, page, random, upTo} from './changed-check-ins.js';
import {once, refusing, sendingAndReading} from './wrong-sending.js';

const listing: Record<string, Wrong> = {
  'turns the order round': ({list}) => {
    let made = 0;
    return {
      list: async (...about) => {
        const right = await list(...about);
        return {...right, items: right.items.map((each) => ({...each, created: each.created + made++}))};
      },
    };
  },
  'lists less of each': page(({items}) => ({items: items.map(({group: _group, ...rest}) => rest)})),
  'does not know strangers': ({list}) => ({
    list: async (...about) => {
      const right = await list(...about);
      return right.items.length > 0 ? right : gone();
    },
  }),
  'lists everybody’s': ({send, list}) => {
    const everything: CheckIn[] = [];
    return {
      send: async (...about) => {
        const sent = await send(...about);
        everything.unshift(sent.checkIn);
        return sent;
      },
      list: async (...about) => ({...(await list(...about)), items: everything.slice(0, 50)}),
    };
  },
  'begins anew with every page': ({list}) => ({list: (secret) => list(secret)}),
  'has one page only': page(() => ({cursor: undefined})),
  'takes any cursor for none': ({list}) => ({list: (...about) => list(...about).catch(() => list(about[0]))}),
  'lists what was withdrawn': () => ({withdraw: () => Promise.resolve()}),
  'lists what was first sent': ({get}) => ({correct: (_draft, link) => get(link)}),
  'lists what was sent anonymously': ({send}) => ({
    sendAnonymously: async (draft, {key}) => {
      await send({...draft, audience: 'hosts'}, {secret: key, key});
      return {day: '2024-03-28'};
    },
  }),
};

const correcting: Record<string, Wrong> = {
  'corrects any version': ({correct, get}) => ({
    correct: async (draft, link, _version, options) => correct(draft, link, (await get(link)).version, options),
  }),
  'corrects nothing': ({get}) => ({correct: (_draft, link) => get(link)}),
  'begins the time anew': ({correct}) => ({
    correct: async (...about) => {
      const {checkIn, version} = await correct(...about);
      return {checkIn: {...checkIn, correctableUntil: checkIn.correctableUntil + 1}, version};
    },
  }),
  'takes corrections that break the rules': ({correct, get}) => ({
    correct: (draft, link, ...rest) =>
      correct(draft, link, ...rest).catch((error: BackendError) =>
        error.kind === 'invalid' ? get(link) : Promise.reject(error),
      ),
  }),
  'keeps whom it was for': ({correct}) => ({
    correct: ({audience: _audience, ...draft}, ...rest) => correct({...draft, audience: 'self'}, ...rest),
  }),
};

const later: Record<string, Wrong> = {
  'corrects for ever': ({correct, get}) => ({
    correct: (draft, link, ...rest) => correct(draft, link, ...rest).catch(() => get(link)),
  }),
  'takes back only what can be corrected': ({get, correct, withdraw}) => ({
    withdraw: async (link) => {
      const {checkIn, version} = await get(link);
      const {questionnaire, answers, audience} = checkIn;
      await correct({questionnaire, answers, audience}, link, version);
      await withdraw(link);
    },
  }),
};

const withdrawing: Record<string, Wrong> = {
  'withdraws nothing': () => ({withdraw: () => Promise.resolve(), withdrawAll: () => Promise.resolve()}),
  'withdraws once only': ({withdraw, get}) => ({
    withdraw: async (link) => {
      await get(link);
      await withdraw(link);
    },
  }),
  'brings back what was withdrawn': ({send}) => ({
    send: (draft, link) => send(draft, link).catch(() => send(draft, {...link, key: random()})),
  }),
  'closes a secret for ever': ({send, withdrawAll}) => {
    const closed = new Set<string>();
    return {
      withdrawAll: async (secret) => {
        closed.add(secret);
        await withdrawAll(secret);
      },
      send: (draft, link) => (closed.has(link.secret) ? gone() : send(draft, link)),
    };
  },
  'opens to anybody': openToAll,
  'does not say what is missing': ({get}) => ({get: (link) => get(link).catch(denied)}),
};

const hidden: Record<string, Wrong> = {
  'gives a number to what is anonymous': ({sendAnonymously}) => ({
    sendAnonymously: async (...about) => ({...(await sendAnonymously(...about)), id: '1'}),
  }),
  'keeps the hour': ({sendAnonymously}) => ({
    sendAnonymously: async (...about) => ({day: `${(await sendAnonymously(...about)).day}T17:40:00Z`}),
  }),
  'answers each send otherwise': ({sendAnonymously}) => {
    let days = 10;
    return {
      sendAnonymously: async (...about) => {
        await sendAnonymously(...about);
        return {day: `2024-03-${days++}`};
      },
    };
  },
  'takes other answers under one key': ({sendAnonymously}) => ({
    sendAnonymously: (draft, link) => sendAnonymously(draft, {...link, key: random()}),
  }),
  'drops what would tell who it was': anonymously(({questionnaire: {version}, answers, consent}) => ({
    questionnaire: {id: 'sample-day', version},
    answers: upTo({answers}, ['slept']) as {answers: AnonymousCheckIn['answers']}['answers'],
    ...(consent && {consent}),
  })),
  'keeps it under its key': ({send}) => ({
    sendAnonymously: async (draft, {key}) => {
      await send({...draft, audience: 'hosts'}, {secret: key, key: random()});
      return {day: '2024-03-28'};
    },
  }),
  'sends for who has given up': ({sendAnonymously}) => ({
    sendAnonymously: (draft, {key}) => sendAnonymously(draft, {key}),
  }),
};

/** Ports that are wrong in one way each, by the topic in which that must be found out. */
export const wrongCheckIns: Record<string, Record<string, Wrong>> = {
  'checkIns: sending and reading back': sendingAndReading,
  'checkIns: what is refused': refusing,
  'checkIns: sending once': once,
  'checkIns: listing': listing,
  'checkIns: correcting': correcting,
  'checkIns: after 15 minutes': later,
  'checkIns: withdrawing': withdrawing,
  'checkIns: sending anonymously': hidden,
};
