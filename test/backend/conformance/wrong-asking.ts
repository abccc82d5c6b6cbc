import {type Wrong, asks, both, changed, fails, invitations, random, remembering, taking} from './changed-feedback.js';
import {clock} from './clock.js';

const soon = (): number => clock() + 86_400_000;

const asking: Record<string, Wrong> = {
  'forgets the language': asks(() => ({language: undefined})),
  'erases it when it ends': asks(({until}) => ({erasedOn: until})),
  'gives the secret of peers back': ({ask}) => ({
    ask: async (draft, link) => {
      const {value, version} = await ask(draft, link);
      return {value: {...value, give: link.give}, version};
    },
  }),
  'invites to nothing': invitations(() => ({about: ''})),
  'wants a language': ({ask}) => ({ask: (draft, link) => (draft.language ? ask(draft, link) : fails('invalid'))}),
  'shows what cannot be seen': asks(({about}) => ({about: `${about}\u202E`})),
  'takes anything': ({ask}) => ({
    ask: (draft, link) =>
      ask(draft, link).catch(() => ask({about: 'x', wish: 'listen', otherView: false, name: 'x', until: soon()}, link)),
  }),
  'takes any time': ({ask}) => ({ask: (draft, link) => ask({...draft, until: soon()}, link)}),
  'makes weak secrets strong': ({ask}) => ({
    ask: (draft, {secret, give, ...link}) =>
      ask(draft, {...link, secret: secret.padEnd(30, 'x'), give: give.padEnd(30, 'x')}),
  }),
};

const once: Record<string, Wrong> = {
  'makes another of every ask': ({ask}) => ({
    ask: (draft, link) => ask(draft, {...link, secret: random(), give: random(), key: random()}),
  }),
  'does not look at the words again': remembering('ask', (_draft, {secret}: {secret: string}) => secret),
  'takes everybody’s link': ({ask, invitation}) => {
    const links = new Map<string, string>();
    return {
      ask: (draft, link) => {
        const give = random();
        links.set(link.give, give);
        return ask(draft, {...link, give});
      },
      invitation: (give) => invitation(links.get(give) ?? give),
    };
  },
};

const changing: Record<string, Wrong> = {
  'never stops': ({changeAsk}) => ({changeAsk: ({closed: _closed, ...change}, ...rest) => changeAsk(change, ...rest)}),
  'changes nothing': ({asked}) => ({changeAsk: (_change, secret) => asked(secret)}),
  'takes what is refused': ({asked, changeAsk}) => ({
    changeAsk: (change, secret, ...rest) => changeAsk(change, secret, ...rest).catch(() => asked(secret)),
  }),
  'keeps the old link open': ({changeAsk}) => ({
    changeAsk: ({give: _give, ...change}, ...rest) => changeAsk(change, ...rest),
  }),
  'lets anybody ask by the old link': ({ask}) => ({
    ask: (draft, link) => ask(draft, link).catch(() => ask(draft, {...link, give: random()})),
  }),
  'changes any version': ({asked, changeAsk}) => ({
    changeAsk: async (change, secret, _version, options) =>
      changeAsk(change, secret, (await asked(secret)).version, options),
  }),
};

/** An old link is anybody's: whoever asks by it gets another in its place. */
const reusing: Wrong = ({ask, invitation}) => {
  const links = new Map<string, string>();
  return {
    ask: (draft, link) =>
      ask(draft, link).catch(() => {
        const give = random();
        links.set(link.give, give);
        return ask(draft, {...link, give});
      }),
    invitation: (give) => invitation(links.get(give) ?? give),
  };
};

const erasing: Record<string, Wrong> = {
  'lets anybody ask by its link': reusing,
  'erases nothing': () => ({eraseAsk: () => Promise.resolve()}),
  'erases once only': ({asked, eraseAsk}) => ({
    eraseAsk: async (secret) => {
      await asked(secret);
      await eraseAsk(secret);
    },
  }),
  'keeps the cards': taking('given'),
  'brings back what was erased': ({ask}) => ({
    ask: (draft, link) => ask(draft, link).catch(() => ask(draft, {secret: random(), give: random(), key: random()})),
  }),
  'erases everything': ({ask, eraseAsk}) => {
    const secrets: string[] = [];
    return {
      ask: (draft, link) => {
        secrets.push(link.secret);
        return ask(draft, link);
      },
      eraseAsk: async () => {
        for (const secret of secrets) await eraseAsk(secret);
      },
    };
  },
};

const opening: Record<string, Wrong> = {
  'opens an ask to anybody': taking('asked', 'received', 'changeAsk'),
  'opens a received card to anybody': taking('handle', 'report'),
  'opens an invitation to anybody': taking('invitation'),
  'takes cards of anybody': taking('give'),
  'opens a card to anybody': taking('given', 'correct'),
  'opens a round to anybody': taking('round', 'changeRound'),
  'opens a place to anybody': taking('seat'),
  'lets anybody take a place': taking('takeSeat'),
  'lets anybody pass': taking('pass'),
  'does not say that nothing is there': changed(
    ['asked', 'given', 'round'],
    (method) =>
      (...about) =>
        method(...about).catch(() => fails('denied')),
  ),
  'erases the last ask for anybody': ({ask, eraseAsk}) => {
    let last = '';
    return {
      ask: (draft, link) => {
        last = link.secret;
        return ask(draft, link);
      },
      eraseAsk: () => eraseAsk(last),
    };
  },
};

/** Ports that are wrong in one way each about asks and secrets, by the topic in which that must be found out. */
export const wrongAsking: Record<string, Record<string, Wrong>> = {
  'feedback: asking': asking,
  'feedback: asking once': once,
  'feedback: changing an ask': changing,
  'feedback: erasing an ask': erasing,
  'feedback: what a secret opens': opening,
  'feedback: giving up': {
    'never gives up': both(
      ({given}) => ({given: (secret) => given(secret)}),
      ({round}) => ({round: (secret) => round(secret)}),
    ),
  },
};
