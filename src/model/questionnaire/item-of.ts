import {placesOf} from './places.js';
import type {Item, Questionnaire} from './questionnaire.js';

/** The item that an answer's key names, wherever it stands; undefined when the questionnaire has none such. */
export const itemOf = (questionnaire: Questionnaire, key: string): Item | undefined => {
  const {byId} = placesOf(questionnaire);
  // What stands before the last turn in a key says where it was asked, not what.
  return (byId.get(key) ?? byId.get(key.replace(/^.*#\d+\//s, '')))?.item;
};
