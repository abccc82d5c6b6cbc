import type {About} from '../questionnaire.js';

/** What is true of all questions that were written for this library. */
export const ownAbout: About = {
  license: 'The licence of this library.',
  attribution: 'Written for Kith.',
  source: 'Kith',
  verifiedOn: '2026-11-22',
  intendedUse: 'For members of a support group to notice how they are, and to share as much of it as they like.',
  notFor: 'Not a test: it measures nobody and compares nobody.',
};
