import type {Entry} from '../../../../model/questionnaire/entries.js';
import type {Sheet} from '../sheet.js';

/** The unit that a number is in: the one chosen, or the first. */
export const unitOf = (sheet: Sheet, entry: Entry): string | undefined => {
  const [answer] = sheet.host.answersOf(entry);
  if (typeof answer === 'object' && 'unit' in answer) return answer.unit;
  return sheet.typed.get(`${entry.key} unit`) ?? entry.item.units?.[0]?.value;
};
