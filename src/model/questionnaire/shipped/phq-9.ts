import type {Item, Questionnaire} from '../questionnaire.js';
import {ninth, phq, scale, stem} from './phq-family.js';

// Apart, behind a note, so that it can be passed over; it counts as it always did.
const harm: Item = {
  linkId: 'harm',
  type: 'group',
  text: stem,
  contentNote: 'The next question asks about thoughts of death or self-harm.',
  items: [ninth],
};

const difficulty: Item = {
  linkId: 'difficulty',
  type: 'choice',
  control: 'radio',
  text:
    'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of ' +
    'things at home, or get along with other people?',
  options: [
    {value: '0', text: 'Not difficult at all'},
    {value: '1', text: 'Somewhat difficult'},
    {value: '2', text: 'Very difficult'},
    {value: '3', text: 'Extremely difficult'},
  ],
};

const whole = scale('phq-9', [...phq, ninth]);
const {items: problems, ...rest} = whole.items[0]!;

/** PHQ-9, with its tenth question, which is not scored. */
export const questionnaire: Questionnaire = {
  ...whole,
  items: [{...rest, items: problems!.slice(0, -1)}, harm, difficulty],
  risks: [{item: 'phq-9', operator: '>=', value: 1}],
};
