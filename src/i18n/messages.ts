import type {DetailsMessages} from './locales/en/details.js';
import type {ListMessages} from './locales/en/list.js';
import type {Messages} from './locales/en.js';

export type {Messages};

/** Texts come in parts, so that a page loads what it shows: those of the list, and those of what opens beside it. */
export type MessagePart = 'list' | 'details';
type Parts = {list: () => Promise<ListMessages>; details: () => Promise<DetailsMessages>};

const loaded = new Map<string, Messages>();
const loading = new Map<string, Promise<void>>();

// One line a part, so that bundlers see the file and visitors load only theirs.
const shipped: Record<string, Parts> = {
  ar: {
    list: async () => (await import('./locales/ar/list.js')).list,
    details: async () => (await import('./locales/ar/details.js')).details,
  },
  en: {
    list: async () => (await import('./locales/en/list.js')).list,
    details: async () => (await import('./locales/en/details.js')).details,
  },
  es: {
    list: async () => (await import('./locales/es/list.js')).list,
    details: async () => (await import('./locales/es/details.js')).details,
  },
};

const isShipped = (language: string): boolean => Object.hasOwn(shipped, language);
const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0]!;

/** Makes texts known, under their `code`. A site's own language is added, a shipped one is replaced. */
export const registerMessages = (messages: Messages): void => {
  loaded.set(messages.code.toLowerCase(), messages);
};

// Those of details may come first; without the list's there is nothing to show them in.
const ofList = (code: string): Messages | undefined => {
  const messages = loaded.get(code);
  return messages && 'code' in messages ? messages : undefined;
};

/** The texts for a locale (`es-MX`), or for its language (`es`), if they are here. Those of `details` may still be missing. */
export const messagesFor = (locale: string): Messages | undefined =>
  ofList(locale.toLowerCase()) ??
  ofList(languageOf(locale)) ??
  (isShipped(languageOf(locale)) ? undefined : ofList('en'));

const load = async (language: string, part: MessagePart): Promise<void> => {
  const texts = await shipped[language]![part]();
  // What a site has registered itself wins, whenever it did.
  loaded.set(language, {...texts, ...loaded.get(language)} as Messages);
};

const once = (language: string, part: MessagePart): Promise<void> => {
  const key = `${language} ${part}`;
  let promise = loading.get(key);
  if (!promise) loading.set(key, (promise = load(language, part)));
  // A lost connection must not be remembered for ever.
  promise.catch(() => loading.delete(key));
  return promise;
};

/** Loads texts for a locale, the list's unless told otherwise. A language neither shipped nor registered gets English. */
export const loadMessages = async (locale: string, part: MessagePart = 'list'): Promise<void> => {
  const known = messagesFor(locale);
  const language = isShipped(languageOf(locale)) ? languageOf(locale) : 'en';
  if (part === 'list' ? known : known && 'close' in known) return;
  await once(language, part);
};
