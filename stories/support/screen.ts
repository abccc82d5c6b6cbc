import {expect, waitFor, within} from 'storybook/test';
import type {KithGroupFinder} from '../../src/widgets/group-finder/group-finder.js';

// `ReturnType` of the generic itself would lose what each query answers.
const queriesOf = (element: HTMLElement) => within(element);
type Queries = ReturnType<typeof queriesOf>;

/** The finders of a story. */
export const findersIn = (canvas: HTMLElement): KithGroupFinder[] => [...canvas.querySelectorAll('kith-group-finder')];

/** The first finder of a story. */
export const finderIn = (canvas: HTMLElement): KithGroupFinder => {
  const [finder] = findersIn(canvas);
  if (!finder) throw new Error('This story shows no finder.');
  return finder;
};

/** Queries by role and name inside a finder, once its words are here. */
export const inside = async (finder: KithGroupFinder): Promise<Queries> =>
  queriesOf(
    await waitFor(() => {
      const base = finder.shadowRoot?.querySelector<HTMLElement>('[part=base]');
      if (!base) throw new Error('The finder has not drawn itself yet.');
      return base;
    }),
  );

/** Does something, and waits for the event that says it is done and for the drawing that follows. */
export const until = async (finder: KithGroupFinder, event: string, act: () => Promise<unknown>): Promise<void> => {
  const heard = new Promise((resolve) => finder.addEventListener(event, resolve, {once: true}));
  await act();
  await heard;
  await finder.updateComplete;
};

/** Waits for the first rows of a finder and asserts that there are so many. */
export const showsRows = async (finder: KithGroupFinder, least = 1): Promise<Queries> => {
  const view = await inside(finder);
  const rows = await view.findAllByRole('listitem');
  await expect(rows.length).toBeGreaterThanOrEqual(least);
  return view;
};
