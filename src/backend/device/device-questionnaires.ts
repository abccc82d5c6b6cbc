import type {QuestionnaireOffer} from '../../model/contract/questionnaire-offer.js';
import type {Questionnaire} from '../../model/questionnaire/questionnaire.js';
import {loadShipped, shippedIds} from '../../model/questionnaire/shipped.js';
import {BackendError, type QuestionnairesPort} from '../backend.js';

/** A questionnaire as answers are checked by it. */
export interface Asked {
  questionnaire: Questionnaire;
  /** True when expressions decide what it asks. */
  expressions: boolean;
}

const missing = (id: string): BackendError => new BackendError('missing', `No check-ins are taken of “${id}”.`);

const readDefinition = async (definition: Record<string, unknown>): Promise<Asked> => {
  if ('resourceType' in definition) {
    const {readFhir} = await import('../../model/fhir/read.js');
    return readFhir(definition, {locale: 'en'});
  }
  const {readOwn} = await import('../../model/questionnaire/own.js');
  return {questionnaire: readOwn(definition), expressions: false};
};

/** What check-ins are taken of on the device: all that is shipped, and what a page offers besides. */
export class DeviceQuestionnaires implements QuestionnairesPort {
  readonly #offers: readonly QuestionnaireOffer[];
  readonly #read = new Map<string, Promise<Asked>>();

  constructor(more: readonly QuestionnaireOffer[] = []) {
    const named = new Set(more.map(({id}) => id));
    this.#offers = [...more, ...shippedIds.filter((id) => !named.has(id)).map((id) => ({id}))];
  }

  async list({signal}: {signal?: AbortSignal} = {}): Promise<QuestionnaireOffer[]> {
    signal?.throwIfAborted();
    return Promise.resolve(this.#offers.map((offer) => ({...offer})));
  }

  async get(id: string, {signal}: {signal?: AbortSignal} = {}): Promise<QuestionnaireOffer> {
    signal?.throwIfAborted();
    const offer = this.#offers.find((each) => each.id === id);
    return offer ? {...offer} : Promise.reject(missing(id));
  }

  /** The questionnaire of an offer, by the site's name for it or its own; undefined when there is none. */
  async asked(id: string): Promise<Asked | undefined> {
    const named = this.#offers.find((each) => each.id === id);
    if (named) return this.#of(named);
    for (const offer of this.#offers) {
      const found = offer.definition && (await this.#of(offer));
      if (found?.questionnaire.id === id) return found;
    }
    return undefined;
  }

  #of(offer: QuestionnaireOffer): Promise<Asked> {
    const known = this.#read.get(offer.id) ?? this.#load(offer);
    this.#read.set(offer.id, known);
    known.catch(() => this.#read.delete(offer.id));
    return known;
  }

  async #load({id, definition}: QuestionnaireOffer): Promise<Asked> {
    if (definition) return readDefinition(definition);
    const shipped = await loadShipped(id, 'en');
    if (!shipped) throw missing(id);
    return {questionnaire: shipped.questionnaire, expressions: false};
  }
}
