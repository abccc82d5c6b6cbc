import {
  type Wrong,
  fails,
  givenCards,
  giving,
  pages,
  random,
  receivedCards,
  remembering,
  taking,
  taming,
} from './changed-feedback.js';
import {clock} from './clock.js';
import {arrivingWhen, stillThere, telling, unsignedIn} from './early-feedback.js';

const withdrawingAll: Wrong = ({give, withdraw}) => {
  const secrets: string[] = [];
  return {
    give: (draft, link) => {
      secrets.push(link.secret);
      return give(draft, link);
    },
    withdraw: async () => {
      for (const secret of secrets) await withdraw(secret);
    },
  };
};

const giveAndRead: Record<string, Wrong> = {
  'forgets the language': givenCards(() => ({language: undefined})),
  'does not say to whom it is': givenCards(() => ({to: '?'})),
  'gives an hour for correcting': givenCards(({created}) => ({correctableUntil: created + 3_600_000})),
  'wants a name': ({give}) => ({give: (draft, link) => (draft.signature ? give(draft, link) : fails('invalid'))}),
  'brings every card at once': givenCards(() => ({state: 'arrived'})),
  'shows what cannot be seen': givenCards(({noticed}) => ({noticed: `${noticed}\u202E`})),
  'takes markup out': giving(({noticed = '', ...draft}, link) => [
    {...draft, noticed: noticed.replace(/<.*?>/g, '')},
    link,
  ]),
  'rejects what is suspicious': ({give}) => ({
    give: (draft, link) => (draft.website ? fails('denied') : give(draft, link)),
  }),
};

const refusing: Record<string, Wrong> = {
  'takes anything': taming(() => ({noticed: 'Yes.', signature: 'x', mayShow: false})),
  'drops fields that it does not know': giving(({noticed, signature, mayShow, stamp}, link) => [
    {
      mayShow,
      ...(noticed !== undefined && {noticed}),
      ...(signature !== undefined && {signature}),
      ...(stamp && {stamp}),
    },
    link,
  ]),
  'drops what is not invited': taming(({tryOut: _tryOut, otherView: _otherView, ...draft}) => draft),
  'makes weak secrets strong': giving((draft, {secret, ...link}) => [draft, {...link, secret: secret.padEnd(30, 'x')}]),
  'takes cards by any link': taking('give'),
};

const once: Record<string, Wrong> = {
  'makes another of every card': giving((draft, link) => [draft, {...link, secret: random(), key: random()}]),
  'does not look at the words again': remembering('give', (_draft, {secret}: {secret: string}) => secret),
  'takes everybody’s key for one': remembering('give', (_draft, {key}: {key: string}) => key),
};

const inTime: Record<string, Wrong> = {
  'lets nothing arrive': pages(() => ({items: []})),
  'takes cards for ever': taking('give'),
  'keeps everything for ever': taking('asked'),
};

const arriving: Record<string, Wrong> = {
  'lets two arrive': arrivingWhen(({own}) => unsignedIn(own).length >= 2),
  'lets no unsigned card arrive': pages(({items}) => ({items: items.filter(({signature}) => signature !== undefined)})),
  'lets three arrive at once': arrivingWhen(({own}) => unsignedIn(stillThere(own)).length >= 3),
  'counts who has withdrawn': arrivingWhen(({own}) => unsignedIn(own).length >= 3),
  'counts those who signed': arrivingWhen(({own}) => own.length >= 3),
  'counts what is given to others': arrivingWhen(({all}) => unsignedIn(all).length >= 3),
  'tells the minute': receivedCards(() => ({created: clock()})),
  'keeps the order in which they were given': pages(({items}) => ({
    items: items.toSorted((one, other) => (one.noticed ?? '').localeCompare(other.noticed ?? '')),
  })),
};

const waiting: Record<string, Wrong> = {
  'tells how many wait': telling(({own}) => ({waiting: own.length})),
  'lets none arrive once it is signed': givenCards(() => ({state: 'waiting'})),
  'lets no unsigned card arrive': arriving['lets no unsigned card arrive']!,
  'lets two arrive at the end': arrivingWhen(({own, closed}) => closed && unsignedIn(own).length >= 2),
};

const correcting: Record<string, Wrong> = {
  'corrects nothing': ({given}) => ({correct: (_text, secret) => given(secret)}),
  'begins the time anew': ({correct}) => ({
    correct: async (...about) => {
      const {value, version} = await correct(...about);
      return {value: {...value, correctableUntil: value.correctableUntil + 1}, version};
    },
  }),
  'keeps what is left out': ({correct, given}) => ({
    correct: async (text, secret, ...rest) => {
      const {noticed} = (await given(secret)).value;
      return correct({...(noticed !== undefined && {noticed}), ...text}, secret, ...rest);
    },
  }),
  'corrects any version': ({correct, given}) => ({
    correct: async (text, secret, _version, options) => correct(text, secret, (await given(secret)).version, options),
  }),
  'takes what is refused': ({correct, given}) => ({
    correct: (text, secret, ...rest) => correct(text, secret, ...rest).catch(() => given(secret)),
  }),
};

const correctingLate: Record<string, Wrong> = {
  'shows its receiver the first words': remembering('received', (secret: string) => secret),
  'corrects for ever': correcting['takes what is refused']!,
  'corrects nothing that waits': ({correct}) => ({
    correct: (text, ...rest) => (text.signature ? correct(text, ...rest) : fails('denied')),
  }),
};

const withdrawing: Record<string, Wrong> = {
  'withdraws nothing': () => ({withdraw: () => Promise.resolve()}),
  'withdraws once only': ({given, withdraw}) => ({
    withdraw: async (secret) => {
      await given(secret);
      await withdraw(secret);
    },
  }),
  'brings back what was withdrawn': ({give}) => ({
    give: (draft, link) => give(draft, link).catch(() => give(draft, {...link, secret: random(), key: random()})),
  }),
  'withdraws all': withdrawingAll,
};

const withdrawingLate: Record<string, Wrong> = {
  'withdraws what can be corrected alone': ({given, withdraw}) => ({
    withdraw: async (secret) =>
      (await given(secret)).value.correctableUntil > clock() ? withdraw(secret) : fails('denied'),
  }),
  'withdraws all': withdrawingAll,
};

/** Ports that are wrong in one way each about cards, by the topic in which that must be found out. */
export const wrongGiving: Record<string, Record<string, Wrong>> = {
  'feedback: giving': giveAndRead,
  'feedback: what is refused of a card': refusing,
  'feedback: giving once': once,
  'feedback: giving in time': inTime,
  'feedback: unsigned cards': arriving,
  'feedback: what waits': waiting,
  'feedback: correcting a card': correcting,
  'feedback: correcting a card that has arrived': correctingLate,
  'feedback: withdrawing a card': withdrawing,
  'feedback: withdrawing a card that has arrived': withdrawingLate,
};
