import type {Item, Questionnaire} from './questionnaire.js';

/** An item, where it is declared. */
export interface Place {
  readonly item: Item;
  readonly parent?: Place;
  /** The repeating groups around it, the outermost first. */
  readonly around: readonly Place[];
  readonly children: readonly Place[];
}

/** Where everything is declared. */
export interface Places {
  readonly tops: readonly Place[];
  readonly byId: ReadonlyMap<string, Place>;
}

export const isTurned = ({type, repeats}: Item): boolean => type === 'group' && repeats === true;

const place = (item: Item, parent: Place | undefined, byId: Map<string, Place>): Place => {
  const around = !parent ? [] : isTurned(parent.item) ? [...parent.around, parent] : parent.around;
  const children: Place[] = [];
  const made: Place = {item, ...(parent && {parent}), around, children};
  byId.set(item.linkId, made);
  for (const child of item.items ?? []) children.push(place(child, made, byId));
  return made;
};

const known = new WeakMap<Questionnaire, Places>();

/** Looked up once for each questionnaire. */
export const placesOf = (questionnaire: Questionnaire): Places => {
  let places = known.get(questionnaire);
  if (!places) {
    const byId = new Map<string, Place>();
    const tops = questionnaire.items.map((item) => place(item, undefined, byId));
    known.set(questionnaire, (places = {tops, byId}));
  }
  return places;
};
