import {whatHappened} from '../what-happened.js';

export const questionnaire = whatHappened('en', {
  title: 'What happened',
  intro: 'Think of one moment. Write as much or as little as you like.',
  happened: 'What happened',
  felt: 'What I felt',
  believed: 'What I believed',
  did: 'What I did',
});
