import type {Backend} from '../../backend/backend.js';
import {loadQuestionnaire} from '../../controllers/questionnaire.js';
import type {SiteController} from '../../controllers/site.js';
import type {Questionnaire} from '../../model/questionnaire/questionnaire.js';
import {shippedIds} from '../../model/questionnaire/shipped.js';

/** From where questionnaires are taken. */
export interface Sources {
  readonly site: SiteController;
  readonly backend: Backend;
  /** Those of the page, as FHIR or in the library's own shape. */
  readonly own: readonly object[];
}

const quietly = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await ask();
  } catch {
    return undefined;
  }
};

// An id may be a URL, which names a questionnaire and is never fetched: who wrote it is not the page.
const sourceOf = async (id: string, backend: Backend): Promise<string | object | undefined> => {
  if (shippedIds.includes(id)) return id;
  const offer = await quietly(async () => backend.questionnaires?.get(id));
  return offer?.definition;
};

/** What was asked, by id. One that cannot be had is left out: its answers are then shown as they were sent. */
export const questionnairesOf = async (
  ids: ReadonlySet<string>,
  {site, backend, own}: Sources,
): Promise<ReadonlyMap<string, Questionnaire>> => {
  const {locale, now} = site;
  const loaded = (source: string | object): Promise<Questionnaire | undefined> =>
    quietly(async () => (await loadQuestionnaire(source, {locale, now})).questionnaire);
  const owned = await Promise.all(own.map(loaded));
  const known = new Map<string, Questionnaire>();
  for (const each of owned) if (each && ids.has(each.id)) known.set(each.id, each);
  const missing = [...ids].filter((id) => !known.has(id));
  await Promise.all(
    missing.map(async (id) => {
      const source = await sourceOf(id, backend);
      const found = source && (await loaded(source));
      // offered, it goes by the backend's name for it
      if (found) known.set(id, {...found, id});
    }),
  );
  return known;
};
