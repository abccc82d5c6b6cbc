import type {RoundForm} from './round-form.js';

/** Whether nothing was written yet. */
export const isBlankRound = ({names = '', prompt = ''}: Partial<RoundForm>): boolean => !names.trim() && !prompt.trim();

/** What was begun on an earlier visit, to go on with. A day that is over by now is not chosen any more. @param today ISO date. */
export const resumed = (form: RoundForm, begun: Partial<RoundForm>, today: string): RoundForm => {
  const isOver = (begun.until ?? '') < today;
  return {...form, ...begun, ...(isOver && {until: form.until})};
};
