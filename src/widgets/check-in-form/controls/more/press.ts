import type {Entry} from '../../../../model/questionnaire/entries.js';
import type {Sheet} from '../sheet.js';

const focusAfter = async ({host}: Sheet, find: () => HTMLElement | null | undefined): Promise<void> => {
  await host.element.updateComplete;
  find()?.focus();
};

const turn = async (sheet: Sheet, entry: Entry, button: Element): Promise<void> => {
  const isAdded = button.matches('.add-turn');
  const box = button.closest('.turns')!;
  await sheet.host.turn(entry, isAdded);
  // To the new one; after taking one away to the last that is left.
  await focusAfter(sheet, () =>
    [...box.querySelectorAll<HTMLElement>('.turn')].findLast((each) => each.closest('.turns') === box),
  );
};

const answer = (sheet: Sheet, entry: Entry, button: HTMLElement): void => {
  const box = button.closest('.question')!;
  const fields = box.querySelectorAll('[data-index]:not(button)').length;
  const answers = sheet.host.answersOf(entry);
  const all = Array.from({length: fields}, (_, index) => answers[index] ?? '');
  const {index} = button.dataset;
  const left = index === undefined ? [...all, ''] : all.filter((_, at) => at !== Number(index));
  for (let at = 0; at < fields; at++) sheet.typed.delete(`${entry.key} ${at}`);
  sheet.host.change(entry, left, 'chosen');
  void focusAfter(sheet, () => [...box.querySelectorAll<HTMLElement>('[data-index]:not(button)')].at(-1));
};

/** What follows a press on something in a question: a turn or an answer more or less, or a slider that is left as it stands. */
export const press = (sheet: Sheet, entry: Entry, target: HTMLElement): void => {
  if (target.matches('.untouched')) sheet.host.change(entry, [Number((target as HTMLInputElement).value)], 'chosen');
  else if (target.matches('.add-turn, .remove-turn')) void turn(sheet, entry, target);
  else if (target.matches('.add, .remove')) answer(sheet, entry, target);
};
