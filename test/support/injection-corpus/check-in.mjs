/** Runs in a page: the places of a check-in in which a text is shown. */
import {mount, part, parts, until} from './looking.mjs';

const link = 'https://example.org/';

const options = (text) =>
  ['1', '2', '3'].map((value, index) => ({value, text, prefix: text, about: text, face: index + 1}));
const item = (linkId, type, text, more) => ({linkId, type, text, prefix: text, help: text, placeholder: text, ...more});

/** A questionnaire of a site's own that says a text wherever it says something, with each kind of question. */
const questionsOf = (text) => ({
  id: 'own',
  version: '1',
  title: text,
  language: 'en',
  intro: text,
  copyright: text,
  items: [
    item('scale', 'choice', text, {control: 'scale', options: options(text).map((each, score) => ({...each, score}))}),
    item('chips', 'choice', text, {
      control: 'chips',
      repeats: true,
      open: true,
      openLabel: text,
      options: options(text),
    }),
    item('radio', 'choice', text, {control: 'radio', open: true, openLabel: text, options: options(text)}),
    item('boxes', 'choice', text, {control: 'check-box', repeats: true, options: options(text)}),
    item('drop', 'choice', text, {control: 'drop-down', options: options(text)}),
    item('rating', 'integer', text, {control: 'rating', min: 1, max: 5, labels: {1: text, 5: text}}),
    item('slider', 'integer', text, {control: 'slider', min: 0, max: 10, labels: {0: text, 10: text}}),
    item('weight', 'quantity', text, {units: options(text), unitOpen: true}),
    item('number', 'decimal', text, {units: options(text).slice(0, 1)}),
    item('yes', 'boolean', text),
    item('day', 'date', text),
    item('link', 'url', text, {link}),
    item('read', 'display', text),
    item('words', 'string', text, {required: true}),
    item('note', 'text', text, {contentNote: text}),
    item('matrix', 'group', text, {
      control: 'matrix',
      items: ['a', 'b'].map((id) => item(id, 'choice', text, {options: options(text)})),
    }),
    item('table', 'group', text, {control: 'table', repeats: true, items: [item('c', 'string', text)]}),
  ],
  scores: [
    {id: 's', name: text, algorithm: {id: 's', version: '1'}, items: ['scale'], min: 0, max: 2, higher: 'better'},
  ],
});

const open = {
  id: 'own',
  version: '1',
  title: 'Own',
  language: 'en',
  items: [
    {linkId: 'step', type: 'text', text: 'One small step?'},
    {linkId: 'note', type: 'string', text: 'Anything else?'},
    {linkId: 'words', type: 'choice', open: true, text: 'In a word?', options: [{value: 'a', text: 'A'}]},
  ],
};

const answersOf = (text) => ({step: [text], note: [text], words: [{other: text}]});

const form = (properties = {}) => mount('kith-check-in-form', {endpoint: 'device:', consent: 'on', ...properties});

const settled = async (stage) => {
  await stage.updateComplete;
  await until(
    () => part(stage, 'next-button') && !stage.shadowRoot.textContent.includes('on its way'),
    'the questions',
  );
};

const onward = async (stage, name) => {
  part(stage, 'next-button').click();
  await until(() => part(stage, name), name);
};

const asked = async (stage, properties) => {
  Object.assign(stage, properties);
  stage.reset();
  await until(() => parts(stage, 'next-button').length > 0 && stage.visit, 'the questions');
  await settled(stage);
};

// What is filled in beforehand is read once.
const anew = async (stage, properties) => {
  stage.form?.remove();
  stage.form = await form(properties);
  await until(() => stage.form.visit, 'the questions');
  await settled(stage.form);
  await onward(stage.form, 'review');
};

const samples = [
  'r4-basics',
  'r4-explained',
  'r4-matrix',
  'r4-nested',
  'r4-repeats',
  'r4-units',
  'r4-value-sets',
  'r5-basics',
];

// What a questionnaire is read by: its codes and addresses; everything else somebody reads.
const bound =
  /^(resourceType|id|url|linkId|type|system|code|question|operator|status|language|version|expression|name|valueCode|valueId|value(Canonical|Uri)?|answerValueSet|control|answerCoding)$/;

const poisoned = (value, text, key = '') => {
  if (typeof value === 'string') return bound.test(key) ? value : text;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, text, name)]));
};

const rich = (texts) => ({
  resourceType: 'Questionnaire',
  url: 'https://example.org/rich',
  status: 'active',
  language: 'en',
  title: 'Rich',
  item: texts.map((text, index) => ({
    linkId: `${index}`,
    type: 'display',
    text: 'Asked?',
    _text: {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/rendering-xhtml',
          valueString: `<div xmlns="http://www.w3.org/1999/xhtml"><p>Read</p>${text}</div>`,
        },
      ],
    },
  })),
});

const offering = (text) => ({
  questionnaires: {
    list: async () => [],
    get: async (id) => ({id, readers: text, hostsRead: text, keepDays: 90}),
  },
  checkIns: {
    send: async (draft) => ({
      checkIn: {
        ...draft,
        id: crypto.randomUUID(),
        contactAsked: false,
        created: Date.now(),
        updated: 0,
        correctableUntil: 0,
      },
      version: '1',
    }),
  },
});

export const checkInPlaces = {
  'questions of a site’s own': {
    size: 200,
    unseen: true,
    open: () => form(),
    fill: (stage, batch) => asked(stage, {questionnaire: questionsOf(batch.text), label: ''}),
  },
  'what is missing in them': {
    size: 200,
    unseen: true,
    open: () => form(),
    fill: async (stage, {text}) => {
      const {items, ...rest} = questionsOf(text);
      const few = items.filter(({linkId}) => ['scale', 'words'].includes(linkId));
      await asked(stage, {questionnaire: {...rest, items: few}, label: text});
      await onward(stage, 'summary');
    },
  },
  'questions in FHIR': {
    size: 100,
    unseen: true,
    open: async () => {
      const forms = await Promise.all(samples.map(() => form()));
      const read = async (name) => (await fetch(`/test/support/questionnaires/${name}.json`)).json();
      return {forms, resources: await Promise.all(samples.map(read))};
    },
    fill: ({forms, resources}, batch) =>
      Promise.all(forms.map((each, index) => asked(each, {questionnaire: poisoned(resources[index], batch.text)}))),
  },
  'rich text in FHIR': {
    size: 200,
    exact: false,
    allows: /^(P|BR|STRONG|EM|U|SUB|SUP|UL|OL|LI|DIV|SPAN)\[(class|part)?\]$/,
    open: () => form(),
    fill: (stage, {texts}) => asked(stage, {questionnaire: rich(texts)}),
  },
  'answers, looked over': {
    size: 100,
    unseen: true,
    open: () => ({}),
    fill: (stage, {text}) => anew(stage, {questionnaire: open, prefill: answersOf(text)}),
  },
  'who reads them, what is agreed to, and what is thanked for': {
    size: 100,
    unseen: true,
    open: () => ({}),
    fill: async (stage, {text}) => {
      const away = {endpoint: '', backend: offering(text), consent: ''};
      await anew(stage, {...away, questionnaire: open, prefill: answersOf(text)});
      await onward(stage.form, 'consent');
      stage.form.shadowRoot.querySelector('#agreement').click();
      await stage.form.updateComplete;
      await onward(stage.form, 'done');
    },
  },
  'who reads them, and what is agreed to': {
    size: 500,
    open: () => ({}),
    fill: async (stage, batch) => {
      await anew(stage, {endpoint: '', backend: offering(batch.text), consent: '', questionnaire: 'leaving'});
      await onward(stage.form, 'consent');
    },
  },
};
