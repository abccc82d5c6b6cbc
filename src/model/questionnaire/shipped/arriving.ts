import type {Item, Option, Questionnaire} from '../questionnaire.js';
import {ownAbout} from './own-about.js';

type Five = readonly [string, string, string, string, string];

/** The words of the check-in before a session. */
export interface Arriving {
  readonly title: string;
  readonly feeling: string;
  /** The lowest first. */
  readonly feelingPoints: Five;
  readonly energy: string;
  readonly energyPoints: Five;
  readonly words: string;
  readonly wordsHelp: string;
  /** By id, in the order they are offered: the word, and what is meant by it. */
  readonly feelings: Readonly<Record<string, readonly [text: string, about: string]>>;
  readonly note: string;
}

type Face = NonNullable<Option['face']>;

const points = (texts: Five): Option[] => texts.map((text, at) => ({value: `${at + 1}`, text, score: at + 1}));

const withFaces = (options: readonly Option[]): Option[] =>
  options.map((option, at) => ({...option, face: (at + 1) as Face}));

const itemsOf = (words: Arriving): Item[] => [
  {
    linkId: 'feeling',
    type: 'choice',
    control: 'scale',
    text: words.feeling,
    options: withFaces(points(words.feelingPoints)),
  },
  {linkId: 'energy', type: 'choice', control: 'scale', text: words.energy, options: points(words.energyPoints)},
  {
    linkId: 'words',
    type: 'choice',
    control: 'chips',
    repeats: true,
    text: words.words,
    help: words.wordsHelp,
    options: Object.entries(words.feelings).map(([value, [text, about]]) => ({value, text, about})),
  },
  {linkId: 'note', type: 'text', text: words.note, maxLength: 2000},
];

/** Before a session: how somebody arrives. */
export const arriving = (language: string, words: Arriving): Questionnaire => ({
  id: 'arriving',
  version: '1',
  title: words.title,
  language,
  items: itemsOf(words),
  about: ownAbout,
});
