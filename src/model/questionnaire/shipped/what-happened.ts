import type {Item, Questionnaire} from '../questionnaire.js';
import {ownAbout} from './own-about.js';

/** The words of an entry in a private journal. */
export interface WhatHappened {
  readonly title: string;
  readonly intro: string;
  readonly happened: string;
  readonly felt: string;
  readonly believed: string;
  readonly did: string;
}

/** An entry in a private journal: one moment, from four sides. */
export const whatHappened = (language: string, words: WhatHappened): Questionnaire => {
  const ask = (linkId: 'happened' | 'felt' | 'believed' | 'did'): Item => ({
    linkId,
    type: 'text',
    text: words[linkId],
    maxLength: 4000,
  });
  return {
    id: 'what-happened',
    version: '1',
    title: words.title,
    language,
    intro: words.intro,
    items: [ask('happened'), ask('felt'), ask('believed'), ask('did')],
    about: ownAbout,
  };
};
