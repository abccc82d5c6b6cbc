import type {Questionnaire} from './questionnaire.js';

type Load = () => Promise<{questionnaire: Questionnaire}>;

/** By id, then by the languages it was written, or its translation sourced, in. */
const files: Readonly<Record<string, Readonly<Record<string, Load>>>> = {
  arriving: {
    ar: () => import('./shipped/arriving/ar.js'),
    en: () => import('./shipped/arriving/en.js'),
    es: () => import('./shipped/arriving/es.js'),
  },
  leaving: {
    ar: () => import('./shipped/leaving/ar.js'),
    en: () => import('./shipped/leaving/en.js'),
    es: () => import('./shipped/leaving/es.js'),
  },
  'what-happened': {
    ar: () => import('./shipped/what-happened/ar.js'),
    en: () => import('./shipped/what-happened/en.js'),
    es: () => import('./shipped/what-happened/es.js'),
  },
  'phq-2': {en: () => import('./shipped/phq-2.js')},
  'phq-4': {en: () => import('./shipped/phq-4.js')},
  // asked for together with what its risks need
  'phq-9': {en: async () => (await Promise.all([import('./shipped/phq-9.js'), import('./risks.js')]))[0]},
  'gad-2': {en: () => import('./shipped/gad-2.js')},
  'gad-7': {en: () => import('./shipped/gad-7.js')},
  k6: {en: () => import('./shipped/k6.js')},
};

/** Whether one of them is a scale: a table of questions that share their options. */
export const isScale = (id: string | object): boolean => typeof id === 'string' && /^(phq|gad|k6)/.test(id);

/** The questionnaires that come with the library. */
export const shippedIds: readonly string[] = Object.keys(files);

/** One of them, in a language or else in English, and said so. Undefined for an id that is none of theirs. */
export const loadShipped = async (
  id: string,
  locale: string,
): Promise<{questionnaire: Questionnaire; onlyInEnglish: boolean} | undefined> => {
  if (!Object.hasOwn(files, id)) return undefined;
  const file = files[id]!;
  const language = locale.toLowerCase().split(/[-_]/)[0]!;
  const isThere = Object.hasOwn(file, language);
  const {questionnaire} = await file[isThere ? language : 'en']!();
  return {questionnaire, onlyInEnglish: !isThere};
};
