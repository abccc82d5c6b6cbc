import type {Messages} from './locales/en.js';

export type {Messages};

const loaded = new Map<string, Messages>();
const loading = new Map<string, Promise<void>>();

// One line a locale, so that bundlers see the file and visitors load only theirs.
const shipped: Record<string, () => Promise<Messages>> = {
  ar: async () => (await import('./locales/ar.js')).ar,
  en: async () => (await import('./locales/en.js')).en,
  es: async () => (await import('./locales/es.js')).es,
};

const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0]!;

/** Makes texts known, under their `code`. A site's own language is added, a shipped one is replaced. */
export const registerMessages = (messages: Messages): void => {
  loaded.set(messages.code.toLowerCase(), messages);
};

/** The texts for a locale (`es-MX`), or for its language (`es`), if they are here. */
export const messagesFor = (locale: string): Messages | undefined =>
  loaded.get(locale.toLowerCase()) ?? loaded.get(languageOf(locale)) ?? (languageOf(locale) in shipped ? undefined : loaded.get('en'));

const load = async (language: string): Promise<void> => {
  registerMessages(await shipped[language]!());
};

/** Loads the texts for a locale. A language that is not shipped and not registered gets English. */
export const loadMessages = (locale: string): Promise<void> => {
  if (messagesFor(locale)) return Promise.resolve();
  const language = languageOf(locale) in shipped ? languageOf(locale) : 'en';
  let promise = loading.get(language);
  if (!promise) loading.set(language, (promise = load(language)));
  // A lost connection must not be remembered for ever.
  promise.catch(() => loading.delete(language));
  return promise;
};
