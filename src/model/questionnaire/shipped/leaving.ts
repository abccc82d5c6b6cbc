import type {Item, Option, Questionnaire} from '../questionnaire.js';
import {ownAbout} from './own-about.js';

/** The words of the check-in after a session. */
export interface Leaving {
  readonly title: string;
  readonly intro: string;
  readonly welcome: string;
  readonly voice: string;
  readonly again: string;
  /** From the least agreement to the most. */
  readonly points: readonly [string, string, string, string, string];
  readonly step: string;
  readonly stepHelp: string;
}

type Face = NonNullable<Option['face']>;

/** After a session: how it was, and one small step. */
export const leaving = (language: string, words: Leaving): Questionnaire => {
  const options = words.points.map((text, at) => ({value: `${at + 1}`, text, score: at + 1, face: (at + 1) as Face}));
  const agree = (linkId: string, text: string): Item => ({linkId, type: 'choice', control: 'scale', text, options});
  return {
    id: 'leaving',
    version: '1',
    title: words.title,
    language,
    intro: words.intro,
    items: [
      agree('welcome', words.welcome),
      agree('voice', words.voice),
      agree('again', words.again),
      {linkId: 'step', type: 'string', text: words.step, help: words.stepHelp, maxLength: 300},
    ],
    about: ownAbout,
  };
};
