import {leaving} from '../leaving.js';

export const questionnaire = leaving('en', {
  title: 'Leaving',
  intro: 'How was the session for you?',
  welcome: 'I felt welcome',
  voice: 'I could say what I wanted',
  again: 'I would come again',
  points: ['Not at all', 'Not really', 'Partly', 'Mostly', 'Fully'],
  step: 'One small step until next time',
  stepHelp: 'Only if you like. Something small enough for a hard day.',
});
