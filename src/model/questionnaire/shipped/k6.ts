import type {Option, Questionnaire} from '../questionnaire.js';

const options: readonly Option[] = [
  {value: '4', text: 'All of the time', score: 4},
  {value: '3', text: 'Most of the time', score: 3},
  {value: '2', text: 'Some of the time', score: 2},
  {value: '1', text: 'A little of the time', score: 1},
  {value: '0', text: 'None of the time', score: 0},
];

const texts = [
  'nervous',
  'hopeless',
  'restless or fidgety',
  'so depressed that nothing could cheer you up',
  'that everything was an effort',
  'worthless',
];

const items = texts.map((text, index) => ({linkId: `k6-${index + 1}`, type: 'choice' as const, text, options}));

const attribution = '© World Health Organization 2003. Kessler et al. 2003, Arch Gen Psychiatry 60(2):184–189.';

/** K6. */
export const questionnaire: Questionnaire = {
  id: 'k6',
  version: '1',
  title: 'K6',
  language: 'en',
  items: [
    {
      linkId: 'feelings',
      type: 'group',
      control: 'matrix',
      text: 'During the past 30 days, about how often did you feel …',
      items,
    },
  ],
  scores: [
    {
      id: 'k6',
      name: 'K6 total',
      // Of the two ways to count in use, 0 to 4 and 1 to 5, this is the first.
      algorithm: {id: 'k6-sum-0-to-4', version: '1'},
      items: items.map(({linkId}) => linkId),
      min: 0,
      max: 24,
      higher: 'harder',
    },
  ],
  about: {
    license: 'Free to use with its copyright notice and citation.',
    attribution,
    source: 'https://www.hcp.med.harvard.edu/ncs/k6_scales.php',
    verifiedOn: '2026-11-22',
    intendedUse: 'For adults to see how the last 30 days went, and to talk about it with somebody they trust.',
    notFor: 'Not a diagnosis, and no reason to let anybody into a group or keep them out.',
  },
  copyright: attribution,
};
