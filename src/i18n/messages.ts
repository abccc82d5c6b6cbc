import type {Messages} from './locales/en.js';

export type {Messages};

/** Texts that are wanted together, so that a page loads what it shows. Those that stand alone have a `code` among them. */
export interface MessagePart {
  /** One of its texts, by which a language that has the part is known. */
  readonly sign: keyof Messages;
  /** By language, as it is shipped. */
  readonly shipped: Readonly<Record<string, () => Promise<Partial<Messages>>>>;
}

const loaded = new Map<string, Messages>();
const loading = new WeakMap<MessagePart, Map<string, Promise<void>>>();

const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0]!;
const isShipped = (language: string, {shipped}: MessagePart): boolean => Object.hasOwn(shipped, language);

/** Makes texts known, under their `code`. A site's own language is added, a shipped one is replaced. */
export const registerMessages = (messages: Messages): void => {
  loaded.set(messages.code.toLowerCase(), messages);
};

// What opens beside may come first; without the texts it opens beside there is nothing to show it in.
const having = (code: string, {sign}: MessagePart): Messages | undefined => {
  const messages = loaded.get(code);
  return messages && 'code' in messages && sign in messages ? messages : undefined;
};

/** The texts for a locale (`es-MX`), or for its language (`es`), if this part of them is here. */
export const messagesFor = (locale: string, part: MessagePart): Messages | undefined =>
  having(locale.toLowerCase(), part) ??
  having(languageOf(locale), part) ??
  (isShipped(languageOf(locale), part) ? undefined : having('en', part));

const load = async (language: string, {shipped}: MessagePart): Promise<void> => {
  const texts = await shipped[language]!();
  // What a site has registered itself wins, whenever it did.
  loaded.set(language, {...texts, ...loaded.get(language)} as Messages);
};

/** Loads a part of the texts for a locale. A language neither shipped nor registered gets English. */
export const loadMessages = async (locale: string, part: MessagePart): Promise<void> => {
  if (messagesFor(locale, part)) return;
  const language = isShipped(languageOf(locale), part) ? languageOf(locale) : 'en';
  if (!loading.has(part)) loading.set(part, new Map());
  const promises = loading.get(part)!;
  let promise = promises.get(language);
  if (!promise) promises.set(language, (promise = load(language, part)));
  // A lost connection must not be remembered for ever.
  promise.catch(() => promises.delete(language));
  await promise;
};
