import type {Answers, Item, Option} from '../../src/model/questionnaire/questionnaire.js';

const optionsOf = (...texts: string[]): Option[] => texts.map((text) => ({value: text.toLowerCase(), text}));

const often = optionsOf('Not at all', 'Several days', 'More than half the days', 'Nearly every day');

const feelings: Option[] = [
  ...optionsOf('Calm', 'Hopeful', 'Grateful', 'Tired', 'Anxious', 'Lonely', 'Angry'),
  {value: 'mixed', text: 'Mixed', about: 'Several feelings at once'},
  {value: 'numb', text: 'Numb', about: 'Feeling little or nothing'},
  {value: 'unsure', text: 'Not sure', about: 'You do not have to know', exclusive: true},
];

/** What most check-ins ask. */
export const usual: readonly Item[] = [
  {
    linkId: 'feeling',
    type: 'choice',
    control: 'scale',
    text: 'How are you arriving today?',
    options: optionsOf('Very low', 'Low', 'In between', 'Good', 'Very good').map((option, index) => ({
      ...option,
      face: (index + 1) as NonNullable<Option['face']>,
    })),
  },
  {
    linkId: 'words',
    type: 'choice',
    control: 'chips',
    repeats: true,
    text: 'Which words fit right now?',
    help: 'Choose as many as you like.',
    options: feelings,
  },
  {linkId: 'sleep', type: 'choice', required: true, text: 'How often did you sleep badly?', options: often},
  {linkId: 'again', type: 'boolean', text: 'Would you come again?'},
  {
    linkId: 'part',
    type: 'group',
    text: 'Hard days',
    contentNote: 'The next part asks about very hard days.',
    items: [{linkId: 'hard', type: 'choice', text: 'How many days were very hard?', options: often}],
  },
  {
    linkId: 'step',
    type: 'string',
    text: 'One small step until next time',
    help: 'Something small that you can do this week: a walk, a call, a meal with somebody, an hour in the garden, or a thing that you have put off for a while.',
  },
  {
    linkId: 'note',
    type: 'text',
    maxLength: 80,
    text: 'Anything the group should know?',
    help: 'Hosts of the Tuesday group will read this.',
  },
];

const numbers: readonly Item[] = [
  {
    linkId: 'rate',
    type: 'integer',
    control: 'rating',
    min: 0,
    max: 10,
    text: 'How much distress do you feel?',
    labels: {0: 'None at all', 10: 'The most I can imagine'},
  },
  {
    linkId: 'near',
    type: 'integer',
    control: 'slider',
    min: 0,
    max: 100,
    step: 5,
    text: 'How connected do you feel?',
    labels: {0: 'Alone', 50: 'In between', 100: 'Very connected'},
  },
  {linkId: 'hours', type: 'decimal', text: 'Hours of sleep last night', units: [{value: 'h', text: 'hours'}]},
  {linkId: 'people', type: 'integer', text: 'How many people live with you?', help: 'A whole number.'},
  {linkId: 'weight', type: 'quantity', text: 'Weight', units: optionsOf('kg', 'pounds')},
  {linkId: 'since', type: 'date', text: 'When did it start?'},
  {linkId: 'last', type: 'dateTime', text: 'When was your last meeting?'},
  {linkId: 'bed', type: 'time', text: 'When do you go to bed?'},
];

const choices: readonly Item[] = [
  {linkId: 'page', type: 'url', text: 'A page that helped you', placeholder: 'https://'},
  {
    linkId: 'where',
    type: 'choice',
    control: 'drop-down',
    text: 'Where do you live?',
    options: optionsOf('Antrim', 'Down'),
  },
  {
    linkId: 'heard',
    type: 'choice',
    open: true,
    text: 'How did you hear of us?',
    options: optionsOf('A friend', 'A doctor'),
  },
  {linkId: 'helps', type: 'string', repeats: true, text: 'What helped?'},
  {linkId: 'sum', type: 'integer', readOnly: true, text: 'Sum'},
  {
    linkId: 'closed',
    type: 'choice',
    text: 'Which one?',
    disabledDisplay: 'protected',
    enableWhen: [{question: 'people', operator: '>', answer: 7}],
    options: optionsOf('One', 'Another'),
  },
  {linkId: 'photo', type: 'attachment', text: 'A photo of the letter'},
  {
    linkId: 'medicine',
    type: 'boolean',
    text: 'Do you take medicine?',
    items: [
      {
        linkId: 'which',
        type: 'string',
        text: 'Which?',
        enableWhen: [{question: 'medicine', operator: '=', answer: true}],
      },
    ],
  },
  {
    linkId: 'read',
    type: 'display',
    text: 'Please read this',
    rich: [
      'Please read: ',
      {tag: 'strong', children: ['this']},
      {tag: 'ul', children: [{tag: 'li', children: ['one']}]},
    ],
  },
];

const row = (linkId: string, text: string): Item => ({linkId, type: 'choice', text, options: often});

/** Groups that are more than one question after another. */
export const groups: readonly Item[] = [
  {
    linkId: 'matrix',
    type: 'group',
    control: 'matrix',
    text: 'Over the last 2 weeks, how often was this so?',
    items: [
      row('rest', 'I could not rest'),
      row('joy', 'I had little joy in things'),
      row('food', 'I ate too little or too much'),
    ],
  },
  {
    linkId: 'taken',
    type: 'group',
    repeats: true,
    text: 'Medicine',
    items: [
      {linkId: 'name', type: 'string', text: 'Name', plain: true},
      {linkId: 'times', type: 'choice', text: 'How often?', plain: true, options: optionsOf('Daily', 'Weekly')},
    ],
  },
  {
    linkId: 'children',
    type: 'group',
    control: 'table',
    repeats: true,
    text: 'Children',
    items: [
      {linkId: 'called', type: 'string', text: 'Name', plain: true},
      {linkId: 'age', type: 'integer', text: 'Age', plain: true},
    ],
  },
];

/** What few check-ins ask: numbers, dates, lists, things to read. */
export const seldom: readonly Item[] = [...numbers, ...choices];

/** One of every kind. */
export const everyKind: readonly Item[] = [...usual, ...seldom, ...groups];

/** An answer to each of them. */
export const givenTo: Answers = {
  feeling: ['good'],
  words: ['calm', 'tired'],
  sleep: ['several days'],
  again: [true],
  step: ['A walk by the river'],
  note: ['I would rather listen than speak this evening.'],
  rate: [7],
  near: [50],
  hours: [7.5],
  people: [3],
  weight: [{value: 70, unit: 'kg'}],
  since: ['2026-03-01'],
  last: ['2026-03-01T18:30'],
  bed: ['22:30'],
  page: ['https://lantern.example'],
  where: ['down'],
  heard: [{other: 'On the radio'}],
  helps: ['Walking', 'Friends'],
  sum: [12],
  closed: ['one'],
  medicine: [true],
  which: ['Vitamin D'],
  rest: ['several days'],
  joy: [{declined: true}],
  taken: [2],
  'taken#0/name': ['Vitamin D'],
  'taken#0/times': ['daily'],
  children: [2],
  'children#0/called': ['Ada'],
  'children#0/age': [7],
};
