import type {About, Item, Option, Questionnaire} from '../questionnaire.js';

/** Asked before every part of the PHQ and GAD scales. */
export const stem = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';

const options: readonly Option[] = [
  {value: '0', text: 'Not at all', score: 0},
  {value: '1', text: 'Several days', score: 1},
  {value: '2', text: 'More than half the days', score: 2},
  {value: '3', text: 'Nearly every day', score: 3},
];

const question = (linkId: string, text: string): Item => ({linkId, type: 'choice', text, options});

/** The first eight of the PHQ-9. */
export const phq: readonly Item[] = [
  question('phq-1', 'Little interest or pleasure in doing things'),
  question('phq-2', 'Feeling down, depressed, or hopeless'),
  question('phq-3', 'Trouble falling or staying asleep, or sleeping too much'),
  question('phq-4', 'Feeling tired or having little energy'),
  question('phq-5', 'Poor appetite or overeating'),
  question('phq-6', 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down'),
  question('phq-7', 'Trouble concentrating on things, such as reading the newspaper or watching television'),
  question(
    'phq-8',
    'Moving or speaking so slowly that other people could have noticed? ' +
      'Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
  ),
];

/** The ninth, about harm. */
export const ninth = question('phq-9', 'Thoughts that you would be better off dead or of hurting yourself in some way');

/** All of the GAD-7. */
export const gad: readonly Item[] = [
  question('gad-1', 'Feeling nervous, anxious, or on edge'),
  question('gad-2', 'Not being able to stop or control worrying'),
  question('gad-3', 'Worrying too much about different things'),
  question('gad-4', 'Trouble relaxing'),
  question('gad-5', 'Being so restless that it is hard to sit still'),
  question('gad-6', 'Becoming easily annoyed or irritable'),
  question('gad-7', 'Feeling afraid, as if something awful might happen'),
];

export const about: About = {
  license: 'No permission required to reproduce, translate, display or distribute.',
  attribution:
    'Developed by Drs Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant ' +
    'from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  source: 'https://www.phqscreeners.com/',
  verifiedOn: '2026-11-22',
  intendedUse: 'For adults to see how the last two weeks went, and to talk about it with somebody they trust.',
  notFor: 'Not a diagnosis, and no reason to let anybody into a group or keep them out.',
};

/** One of the scales: its questions under the stem, and their sum. */
export const scale = (id: string, items: readonly Item[]): Questionnaire => ({
  id,
  version: '1',
  title: id.toUpperCase(),
  language: 'en',
  items: [{linkId: 'problems', type: 'group', control: 'matrix', text: stem, items}],
  scores: [
    {
      id,
      name: `${id.toUpperCase()} total`,
      algorithm: {id: `${id}-sum`, version: '1'},
      items: items.map(({linkId}) => linkId),
      min: 0,
      max: items.length * 3,
      higher: 'harder',
    },
  ],
  about,
  copyright: about.attribution,
});
