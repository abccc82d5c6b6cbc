import type {CardHandling} from '../../model/contract/feedback/card-draft.js';

/** What was done or happened last, to be heard. */
export type Said =
  | 'thanked'
  | 'notThanked'
  | 'kept'
  | 'notKept'
  | 'away'
  | 'back'
  | 'answered'
  | 'takenBack'
  | 'shown'
  | 'hidden'
  | 'reported'
  | 'turnedAway'
  | 'newLink'
  | 'gone'
  | 'arrivedOne'
  | 'arrivedSome';

const placed = (place: CardHandling['place'], before: CardHandling['place']): Said => {
  if (place === 'kept') return before === 'away' ? 'back' : 'kept';
  if (place === 'away') return 'away';
  return before === 'away' ? 'back' : 'notKept';
};

/** What a deed is called once it is done. @param before where the card was. */
export const saidOf = (
  {thanked, place, shown, answer, turnedAway}: CardHandling,
  before: CardHandling['place'],
): Said => {
  if (turnedAway) return 'turnedAway';
  if (answer !== undefined) return answer === null ? 'takenBack' : 'answered';
  if (shown !== undefined) return shown ? 'shown' : 'hidden';
  if (place !== undefined) return placed(place, before);
  return thanked ? 'thanked' : 'notThanked';
};
