import {type Wrong, all, drafting, denied, oneForAKey, random, sending, taking, upTo} from './changed-check-ins.js';

export const sendingAndReading: Record<string, Wrong> = {
  'forgets some answers': all(({answers}) => upTo({answers}, ['slept', 'more'])),
  'forgets the receipt': all(() => ({consent: undefined})),
  'invents a group': all(({group}) => ({group: group ?? 'any'})),
  'wants an answer': ({send}) => ({
    send: (draft, link) => (Object.keys(draft.answers).length > 0 ? send(draft, link) : denied()),
  }),
  'gives an hour for correcting': all(({created}) => ({correctableUntil: created + 3_600_000})),
  'shows what cannot be seen': all(({answers}) => ({
    answers: {...answers, more: [`${JSON.stringify(answers['more'])}\u202E`]},
  })),
  'takes markup out': drafting(({answers}) => ({
    answers: Object.fromEntries(
      Object.entries(answers).map(([key, values]) => [
        key,
        values.map((value) => (typeof value === 'string' ? value.replace(/<.*?>/g, '') : value)),
      ]),
    ),
  })),
  'numbers what comes': all(() => ({id: '1'})),
  'never asks a host': all(() => ({contactAsked: false})),
  'gives the contact back': all(({contactAsked}) => (contactAsked ? {language: 'ida@kith.example'} : {})),
  'never gives up': (right) => ({
    send: (draft, {signal: _signal, ...link}) => right.send(draft, link),
    get: (link) => right.get(link),
  }),
};

export const refusing: Record<string, Wrong> = {
  'takes anything': ({send}) => ({
    send: (draft, link) =>
      send(draft, link).catch(() =>
        send({questionnaire: {id: 'sample-day', version: '3'}, answers: {}, audience: 'self'}, link),
      ),
  }),
  'drops fields that it does not know': ({send}) => ({
    send: ({questionnaire, answers, group, language, audience, consent}, link) =>
      send(
        {
          questionnaire,
          answers,
          audience,
          ...(group && {group}),
          ...(language && {language}),
          ...(consent && {consent}),
        },
        link,
      ),
  }),
  'makes weak secrets strong': sending((draft, link) => [draft, {...link, secret: link.secret.padEnd(30, 'x')}]),
  'makes weak keys strong': sending((draft, link) => [draft, {...link, key: link.key.padEnd(30, 'x')}]),
  'takes any questionnaire': drafting(({questionnaire}) => ({questionnaire: {...questionnaire, id: 'sample-day'}})),
  'takes any version': drafting(({questionnaire}) => ({questionnaire: {...questionnaire, version: '3'}})),
  'drops what nobody asked for': drafting((draft) =>
    upTo(draft, ['slept', 'awake', 'did', 'hours', 'alone', 'way', 'day', 'more']),
  ),
  'drops what is hidden': drafting((draft) =>
    draft.answers['slept']?.[0] === 'badly'
      ? {}
      : upTo(
          draft,
          Object.keys(draft.answers).filter((key) => key !== 'awake'),
        ),
  ),
  'drops what is no answer': taking((draft) =>
    upTo(
      draft,
      Object.keys(draft.answers).filter((key) => !['slept', 'hours', 'way'].includes(key)),
    ),
  ),
  'keeps what is called __proto__': ({send}) => ({
    send: async (draft, link) => {
      const harm = Object.hasOwn(draft.answers, '__proto__');
      if (!harm) return send(draft, link);
      const {checkIn, version} = await send({...draft, answers: {}}, link);
      return {checkIn: {...checkIn, answers: draft.answers}, version};
    },
  }),
};

export const once: Record<string, Wrong> = {
  'makes another of every send': sending((draft, link) => [draft, {...link, key: random()}]),
  'does not look at the answers again': oneForAKey(({key, secret}) => key + secret),
  'takes everybody’s key for one': oneForAKey(({key}) => key),
  'knows one check-in for each secret': oneForAKey(({secret}) => secret),
};
