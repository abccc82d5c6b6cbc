import {readFile} from 'node:fs/promises';
import type {QuestionnaireOffer} from '../../model/contract/questionnaire-offer.js';
import {placesOf} from '../../model/questionnaire/places.js';
import type {Questionnaire} from '../../model/questionnaire/questionnaire.js';
import type {QuestionnairePlan} from '../config/config.js';
import {ConfigError} from '../database/config-error.js';

/** A questionnaire that check-ins are taken of. */
export interface Offered {
  offer: QuestionnaireOffer;
  questionnaire: Questionnaire;
  consentRequired: boolean;
  /** True when expressions, which run in the browser, decide what it asks. */
  expressions: boolean;
}

/** The questionnaires of a configuration, each read when it is first needed. */
export interface Questionnaires {
  /** In the order of the configuration. @throws {ConfigError} */
  all(): Promise<Offered[]>;
  /** By the site's name for it, or its own. @throws {ConfigError} */
  get(id: string): Promise<Offered | undefined>;
}

/** The largest definition that is taken. */
const mostBytes = 5_000_000;

interface Read {
  questionnaire: Questionnaire;
  expressions: boolean;
  definition?: Record<string, unknown>;
}

const readShipped = async (id: string): Promise<Read> => {
  const {loadShipped} = await import('../../model/questionnaire/shipped.js');
  const shipped = await loadShipped(id, 'en');
  if (!shipped) throw new TypeError('none that is shipped has this id; name its file as “definition”');
  return {questionnaire: shipped.questionnaire, expressions: false};
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = async (path: string): Promise<Record<string, unknown>> => {
  const text = await readFile(path, 'utf8');
  if (text.length > mostBytes) throw new TypeError(`has more than ${mostBytes.toLocaleString('en')} bytes`);
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new TypeError('is no JSON object');
  return value;
};

const readDefinition = async (path: string): Promise<Read> => {
  const definition = await parsed(path);
  if ('resourceType' in definition) {
    const {readFhir} = await import('../../model/fhir/read.js');
    const {questionnaire, expressions} = await readFhir(definition, {locale: 'en'});
    return {questionnaire, expressions, definition};
  }
  const {readOwn} = await import('../../model/questionnaire/own.js');
  return {questionnaire: readOwn(definition), expressions: false, definition};
};

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Keys that no answer is taken under, since they name what every object has. */
const reserved = ['__proto__', 'constructor', 'prototype'];

/** Words must not be lost in silence: better no questionnaire than answers that are dropped. */
const assertKept = (questionnaire: Questionnaire): void => {
  const found = reserved.find((name) => placesOf(questionnaire).byId.has(name));
  if (found) throw new TypeError(`no question can have the linkId “${found}”`);
};

const read = async ({id, definition}: QuestionnairePlan): Promise<Read> => {
  try {
    const known = await (definition === undefined ? readShipped(id) : readDefinition(definition));
    assertKept(known.questionnaire);
    return known;
  } catch (error) {
    throw new ConfigError(`KITH_QUESTIONNAIRES: “${id}” cannot be read: ${reason(error)}.`, {cause: error});
  }
};

/** The values that are there. */
const given = <T extends object>(values: {[Name in keyof T]: T[Name] | undefined}): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

const offered = async (plan: QuestionnairePlan): Promise<Offered> => {
  const {questionnaire, expressions, definition} = await read(plan);
  const {id, title = definition && questionnaire.title, keepDays, readers, hostsRead, consentRequired = true} = plan;
  const offer = given<QuestionnaireOffer>({id, title, keepDays, readers, hostsRead, definition});
  return {offer, questionnaire, consentRequired, expressions};
};

/** A check-in names what was asked by the questionnaire's own id: that must not be another's too. */
const distinct = (all: Offered[]): Offered[] => {
  const known = new Map<string, Offered>();
  for (const each of all)
    for (const name of [each.offer.id, each.questionnaire.id]) {
      const other = known.get(name) ?? each;
      if (other !== each)
        throw new ConfigError(
          `KITH_QUESTIONNAIRES: “${other.offer.id}” and “${each.offer.id}” are both called “${name}”. ` +
            'Give one of them an id of its own in its file (in FHIR, a "url").',
        );
      known.set(name, each);
    }
  return all;
};

/** The questionnaires that check-ins are taken of. Nothing is read before it is needed. */
export const openQuestionnaires = (plans: readonly QuestionnairePlan[]): Questionnaires => {
  let known: Promise<Offered[]> | undefined;
  const all = (): Promise<Offered[]> => (known ??= Promise.all(plans.map(offered)).then(distinct));
  return {
    all,
    get: async (id) => {
      const offers = await all();
      return offers.find(({offer}) => offer.id === id) ?? offers.find(({questionnaire}) => questionnaire.id === id);
    },
  };
};
