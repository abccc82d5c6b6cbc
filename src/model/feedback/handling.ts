import type {CardHandling} from '../contract/feedback/card-draft.js';

/** What a receiver has done with a card. */
export interface Handled {
  thanked: boolean;
  place: 'new' | 'kept' | 'away';
  shown: boolean;
  answer?: string;
  /** Also when the answer was taken back. */
  answered: boolean;
  turnedAway: boolean;
}

/** A card with which nothing was done. */
export const untouched: Handled = {thanked: false, place: 'new', shown: false, answered: false, turnedAway: false};

/** Why something cannot be done with a card; undefined when it can. */
export const refusedHandling = (
  {answered, mayShow}: Pick<Handled, 'answered'> & {mayShow: boolean},
  {answer, shown}: CardHandling,
): string | undefined => {
  if (shown && !mayShow) return 'Its giver has not agreed that it is shown.';
  if (typeof answer === 'string' && answered) return 'It was answered already.';
  return undefined;
};

/** What was done with a card after this, too. What is not named stays. */
export const handledAfter = (before: Handled, {answer, ...handling}: CardHandling): Handled => {
  const {answer: _gone, ...unanswered} = {...before, ...handling};
  if (answer === null) return unanswered;
  return answer === undefined ? {...before, ...handling} : {...before, ...handling, answer, answered: true};
};

/** Whether a card is already as it is wanted: what was answered to the same wish before may have been lost on its way. */
export const isHandled = (card: Partial<Handled>, {answer, ...handling}: CardHandling): boolean =>
  (answer === undefined || (answer?.trim() ?? undefined) === card.answer) &&
  Object.entries(handling).every(([name, wanted]) => card[name as keyof Handled] === wanted);
