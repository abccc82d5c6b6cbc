import type {Entry} from '../../../model/questionnaire/entries.js';
import type {QuestionsHost} from './host.js';

/** Id of the element that a summary of mistakes links to and that takes the focus. */
export const idOf = ({prefix}: Pick<QuestionsHost, 'prefix'>, {key}: Pick<Entry, 'key'>): string =>
  // White space would end an id in `aria-describedby`.
  `${prefix}-${key.replace(/[\s%]/g, (found) => `%${found.charCodeAt(0)};`)}`;
