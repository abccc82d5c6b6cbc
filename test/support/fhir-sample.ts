import type {Item, Questionnaire} from '../../src/model/questionnaire/questionnaire.js';
import {type ReadResult, readFhir} from '../../src/model/fhir/read.js';

/** A resource of test/support/questionnaires. */
export const fhirSample = async (name: string): Promise<Record<string, unknown>> => {
  const response = await fetch(new URL(`./questionnaires/${name}.json`, import.meta.url));
  return (await response.json()) as Record<string, unknown>;
};

/** The same, read for a visitor who speaks `locale`. */
export const readSample = async (name: string, locale = 'en'): Promise<ReadResult> =>
  readFhir(await fhirSample(name), {locale});

const below = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...below(item.items ?? [])]);

/** Every item, in reading order. */
export const allItems = ({items}: Questionnaire): Item[] => below(items);

/** The item with a `linkId`; an empty one when there is none. */
export const itemOf = (questionnaire: Questionnaire, linkId: string): Partial<Item> =>
  allItems(questionnaire).find((item) => item.linkId === linkId) ?? {};
