/** Runs in a page: the places of peer feedback in which a text is shown. */
import {mount, part, type, until} from './looking.mjs';

const week = 7 * 86_400_000;
const secret = 's'.repeat(43);
const hash = '0'.repeat(64);
const day = '2026-01-01';
const idOf = (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const times = () => ({until: Date.now() + week, erasedOn: Date.now() + 2 * week, sealDays: 30});
const versioned = (value) => ({value, version: '"1"'});

const texts = (text) => ({
  noticed: text,
  appreciate: text,
  tryOut: text,
  otherView: text,
  signature: text,
  language: text,
});
const invited = (text) => ({about: text, name: text, wish: 'ideas', otherView: true, language: text});

const received = (text, index) => ({
  ...texts(text),
  id: idOf(index),
  day,
  version: '1',
  mayShow: true,
  shown: false,
  thanked: false,
  place: 'kept',
  answer: text,
  answered: true,
});

const shown = (text) => [1, 2].map((index) => ({...texts(text), id: idOf(index), day, to: text}));

const ownCard = (text, more) => ({
  ...texts(text),
  mayShow: true,
  to: text,
  about: text,
  wish: 'ideas',
  otherViewInvited: true,
  thanked: true,
  shown: false,
  created: Date.now(),
  correctableUntil: 0,
  erasedOn: Date.now() + week,
  ...more,
});

const roundOf = (text) => ({
  ...times(),
  prompt: text,
  pattern: 'everyone',
  wish: 'ideas',
  otherView: true,
  language: text,
  closed: false,
  unsigned: true,
});

const states = ['unopened', 'giving', 'done', 'left'];
const places = (text, of) => of.map((state, index) => ({id: idOf(index), name: text, state}));

/** Answers what it was given, as it is: nothing has looked at its texts before. */
const holding = (text, more) => ({
  feedback: {
    asked: async () => versioned({...times(), ...invited(text), closed: false, give: hash, inRound: false}),
    received: async () => ({items: [received(text, 0)]}),
    invitation: async () => ({...times(), ...invited(text), open: true, stamp: 'stamp', shown: shown(text)}),
    round: async () => versioned({...roundOf(text), seats: places(text, states)}),
    seat: async () => ({
      id: idOf(9),
      name: text,
      own: true,
      round: roundOf(text),
      owes: places(text, ['owed', 'given', 'passed']),
      sealDays: 30,
      stamp: 'stamp',
      shown: shown(text),
    }),
    ...more,
  },
});

// Each time anew: what was there before is not what is looked at.
const opened = (tag, link) => async (stage, properties, come) => {
  location.hash = link ? `#${link}=${secret}` : '';
  stage.widget?.remove();
  stage.widget = await mount(tag, properties);
  await until(() => part(stage.widget, 'base') && come(stage.widget), `${tag} ${link}`);
  await stage.widget.updateComplete;
};

const has = (text) => (widget) => widget.shadowRoot.textContent.includes(text);

const place = (tag, link, make, more = {}) => ({
  size: 300,
  unseen: true,
  open: () => ({}),
  fill: (stage, {text}) => opened(tag, link)(stage, make(text), has(text)),
  ...more,
});

const card = 'kith-feedback-card';
const round = 'kith-feedback-round';
const own = (state) => (text) => ({
  backend: holding(text, {given: async () => versioned(ownCard(text, state(text)))}),
});

const fields = ['noticed', 'appreciate', 'tryOut', 'otherView'];

const write = async (widget, given) => {
  const named = (name) => widget.shadowRoot.querySelector(`textarea[id$=${name}]`);
  await until(() => named('otherView'), 'the fields');
  for (const [index, name] of fields.entries())
    type(named(name), given.filter((_, at) => at % fields.length === index).join(' | '));
};

const sign = async (widget, name) => {
  await widget.updateComplete;
  const choices = [...part(widget, 'signing').querySelectorAll('input[type=radio]')];
  choices[0].click();
  const field = await until(() => part(widget, 'signing').querySelector('input:not([type=radio])'), 'the name');
  type(field, name);
  await widget.updateComplete;
};

/** A card as it is looked at before it is sent: what was written is still the page's own. */
const preview = {
  // as many as four fields hold
  size: 48,
  apart: true,
  shown: (text) => text.replace(/\r\n?/g, '\n').trim(),
  open: () => ({}),
  fill: async (stage, {texts: given}) => {
    await opened(card, 'kith-give')(stage, {backend: holding('Sam')}, (widget) => part(widget, 'composer'));
    await write(stage.widget, given);
    await sign(stage.widget, 'Noor');
    part(stage.widget, 'next-button').click();
    await until(() => part(stage.widget, 'preview'), 'the preview');
  },
};

export const feedbackPlaces = {
  'cards that were received': {
    size: 200,
    apart: true,
    unseen: true,
    open: () => ({}),
    fill: async (stage, {texts: given}) => {
      const items = given.map(received);
      const backend = holding('Sam', {received: async () => ({items})});
      await opened(card, 'kith-ask')(stage, {backend, label: 'Cards'}, has(given.at(-1)));
    },
  },
  'who has asked, and what came': place(card, 'kith-ask', (text) => ({backend: holding(text), label: text})),
  'who asks, and what is shown to the group': place(card, 'kith-give', (text) => ({backend: holding(text)})),
  'a card before it is sent': preview,
  'one’s own card that has arrived, and its answer': place(
    card,
    'kith-card',
    own((answer) => ({state: 'arrived', answer})),
  ),
  'one’s own card that waits': place(
    card,
    'kith-card',
    own(() => ({state: 'waiting'})),
  ),
  'one’s own card that was removed, and why': place(
    card,
    'kith-card',
    own((removedFor) => ({state: 'removed', removedFor, ...texts(undefined)})),
  ),
  'what is asked, to begin with': place(card, '', (text) => ({
    backend: holding(text),
    about: text,
    name: text,
    label: text,
  })),
  'a round, for who leads it': place(round, 'kith-round', (text) => ({backend: holding(text), label: text})),
  'a place in a round': place(round, 'kith-seat', (text) => ({backend: holding(text)})),
  'a place that nobody has taken': place(round, 'kith-seat', (text) => ({
    backend: holding(text, {
      seat: async () => ({...(await holding(text).feedback.seat()), own: false, owes: [], shown: []}),
    }),
  })),
  'a round, to begin with': place(round, '', (text) => ({backend: holding(text), prompt: text, label: text})),
  'names of a round, to begin with': {
    ...place(round, '', () => ({})),
    size: 30,
    exact: false,
    // a name that holds a comma or a new line is two
    allows: /^(LI|INPUT|LABEL|BUTTON|SPAN|DIV|svg|path|OPTION)\[/,
    fill: (stage, {texts: names}) =>
      opened(round, '')(stage, {backend: holding('Sam'), names: names.join('\n')}, (widget) => part(widget, 'form')),
  },
};
