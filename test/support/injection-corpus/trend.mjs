/** Runs in a page: the places of a trend in which a text is shown. */
import {mount, parts, until} from './looking.mjs';

const day = 86_400_000;

const questionsOf = (text) => ({
  id: 'own',
  version: '1',
  title: text,
  language: 'en',
  items: [
    {
      linkId: 'feeling',
      type: 'choice',
      control: 'scale',
      text,
      options: ['1', '2', '3'].map((value) => ({value, text, score: Number(value)})),
    },
    {linkId: 'note', type: 'text', text},
    {linkId: 'words', type: 'choice', repeats: true, open: true, text, options: [{value: 'a', text}]},
  ],
});

const checkIn = (text, known) => (_, index) => ({
  id: crypto.randomUUID(),
  questionnaire: known ? {id: 'own', version: '1'} : {id: text, version: text},
  answers: {feeling: [`${index + 1}`], [known ? 'note' : text]: [text], words: ['a', {other: text}]},
  audience: 'self',
  contactAsked: false,
  created: Date.now() - index * day,
  updated: Date.now() - index * day,
  correctableUntil: 0,
});

const holding = (text, known) => ({
  questionnaires: {list: async () => [], get: async () => Promise.reject(new Error('None.'))},
  checkIns: {list: async () => ({items: Array.from({length: 3}, checkIn(text, known))})},
});

const told = (known) => ({
  size: 200,
  unseen: true,
  open: () => mount('kith-trend', {secret: 's'.repeat(43), days: 0}),
  fill: async (stage, {text}) => {
    Object.assign(stage, {
      label: text,
      questionnaires: known ? [questionsOf(text)] : [],
      backend: holding(text, known),
      open: true,
    });
    await stage.updateComplete;
    await until(() => parts(stage, 'entry')[0]?.textContent.includes(text), 'the entries');
    if (known) await until(() => stage.shadowRoot.querySelector('figure')?.textContent.includes(text), 'the picture');
  },
});

export const trendPlaces = {
  'a trend, with what was asked': told(true),
  'a trend of what nobody knows': told(false),
};
