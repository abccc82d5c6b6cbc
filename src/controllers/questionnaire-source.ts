import type {BackendErrorKind} from '../backend/backend.js';
import {notOffered} from './failure.js';
import type {LoadOptions, Loaded} from './questionnaire.js';

/** Bytes of a file. */
const largest = 5_000_000;
/** Milliseconds. */
const longest = 10_000;

const failed = (kind: BackendErrorKind, message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, {cause}), {name: 'BackendError', kind});

const kinds: Readonly<Record<number, BackendErrorKind>> = {401: 'auth', 403: 'denied', 404: 'missing', 410: 'missing'};

// Counted as it comes: what it says of its size may be wrong.
const textIn = async (response: Response, url: string): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    text += decoder.decode(part.value, {stream: true});
    if (size <= largest) continue;
    await reader?.cancel();
    throw failed('invalid', `${url} is larger than 5 MB.`);
  }
  return text + decoder.decode();
};

const read = async (url: string, signal: AbortSignal): Promise<string> => {
  const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', signal});
  if (!response.ok) throw failed(kinds[response.status] ?? 'server', `${url} answered ${response.status}.`);
  return textIn(response, url);
};

const explained = (error: unknown, url: string, late: AbortSignal): Error => {
  if (late.aborted) return failed('timeout', `${url} did not answer in time.`, error);
  if (error instanceof Error && error.name === 'BackendError') return error;
  return navigator.onLine
    ? failed('server', `${url} is out of reach, or closed to other sites (CORS).`, error)
    : failed('offline', 'Offline.', error);
};

const parsed = (text: string, url: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw failed('invalid', `${url} is no JSON.`, error);
  }
};

const fetched = async (source: string): Promise<unknown> => {
  if (!URL.canParse(source, document.baseURI)) throw failed('invalid', `${source} is no address.`);
  // Addresses in a page are relative to the page.
  const {href, protocol} = new URL(source, document.baseURI);
  if (!/^https?:$/.test(protocol)) throw failed('invalid', `${href} is no address on the web.`);
  const late = AbortSignal.timeout(longest);
  const text = await read(href, late).catch((error: unknown) => {
    throw explained(error, href, late);
  });
  return parsed(text, href);
};

const isForeign = (language: string | undefined, locale: string): boolean =>
  /^en\b/i.test(language ?? '') && !/^en\b/i.test(locale);

const inFhir = async (resource: object, {locale, resolveValueSet, now}: LoadOptions): Promise<Loaded> => {
  const {readFhir} = await import('../model/fhir/read.js');
  const {questionnaire, unsupported, expressions} = await readFhir(resource, {locale, resolveValueSet});
  const loaded = {questionnaire, unsupported, onlyInEnglish: isForeign(questionnaire.language, locale), fhir: resource};
  if (!expressions) return loaded;
  const {expressionsOf} = await import('../model/fhir/expressions.js');
  const engine = await expressionsOf(resource, questionnaire, {now: () => new Date(now())});
  return {
    ...loaded,
    compute: engine.compute,
    // An expression may fail only once somebody has answered.
    get unsupported() {
      return [...unsupported, ...engine.unsupported];
    },
  };
};

const defined = async (definition: unknown, options: LoadOptions): Promise<Loaded> => {
  if (typeof definition === 'object' && definition && 'resourceType' in definition) return inFhir(definition, options);
  const {readOwn} = await import('../model/questionnaire/own.js');
  const questionnaire = readOwn(definition);
  return {questionnaire, onlyInEnglish: isForeign(questionnaire.language, options.locale), unsupported: []};
};

const offered = async (id: string, options: LoadOptions): Promise<Loaded> => {
  const backend = await options.backend;
  if (!backend) throw failed('missing', `“${id}” is no questionnaire of the library, and no backend is named.`);
  if (!backend.questionnaires) throw notOffered('questionnaires');
  const offer = await backend.questionnaires.get(id);
  if (!offer.definition) throw failed('missing', `The backend takes check-ins of “${id}”, but does not define it.`);
  const loaded = await defined(offer.definition, options);
  // check-ins go under the name by which the backend offers it
  return Object.assign(loaded, {offer, questionnaire: {...loaded.questionnaire, id: offer.id}});
};

/** Loads what is not shipped: see `loadQuestionnaire`. */
export const loadFrom = async (source: string | object, options: LoadOptions): Promise<Loaded> => {
  if (typeof source !== 'string') return defined(source, options);
  return /[/:]/.test(source) ? defined(await fetched(source), options) : offered(source, options);
};
