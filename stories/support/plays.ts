import type {StoryContext} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {finderIn, findersIn, inside, showsRows, until} from './screen.js';

/* What a story does by itself once it is drawn, and what must then be seen. By role and name, as a visitor would. */

type Play = (context: Pick<StoryContext, 'canvasElement'>) => Promise<void>;

/** One play after the other. */
export const inTurn =
  (...plays: Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };

/** Every finder shows so many rows or more. */
export const lists =
  (least: number): Play =>
  async ({canvasElement}) => {
    for (const finder of findersIn(canvasElement)) await showsRows(finder, least);
  };

/** Every finder says this; the live region may have said it before. */
export const says =
  (text: string | RegExp): Play =>
  async ({canvasElement}) => {
    for (const finder of findersIn(canvasElement)) {
      const found = await (await inside(finder)).findAllByText(text);
      await expect(found.at(-1)).toBeVisible();
    }
  };

/** The first finder shows an element of this role and name. */
export const sees =
  (role: 'button' | 'heading' | 'link', name: string): Play =>
  async ({canvasElement}) => {
    const view = await inside(finderIn(canvasElement));
    await expect(await view.findByRole(role, {name})).toBeVisible();
  };

/** The first finder shows nothing of this role and name. */
export const lacks =
  (role: 'button' | 'group', name: string): Play =>
  async ({canvasElement}) => {
    await expect((await inside(finderIn(canvasElement))).queryByRole(role, {name})).toBeNull();
  };

/** The first finder tells the owner of at least so many problems, and lists them. */
export const reports =
  (least: number): Play =>
  async ({canvasElement}) => {
    const finder = finderIn(canvasElement);
    await until(finder, 'kith-problems', () => showsRows(finder));
    const view = await inside(finder);
    await expect((await view.findAllByText(/record \d/)).length).toBeGreaterThanOrEqual(least);
  };

/** The first finder is in this state of its own. */
export const is =
  (state: 'loading' | 'empty' | 'failed'): Play =>
  async ({canvasElement}) => {
    await expect(finderIn(canvasElement).matches(`:state(${state})`)).toBe(true);
  };

/** The live region comes to say this. */
export const counts =
  (text: string): Play =>
  async ({canvasElement}) => {
    const view = await inside(finderIn(canvasElement));
    // help speaks in a region of its own
    await waitFor(() => expect(view.getAllByRole('status')[0]).toHaveTextContent(text));
  };

/** Rows, written from right to left. */
export const mirrored: Play = async ({canvasElement}) => {
  for (const finder of findersIn(canvasElement)) {
    await showsRows(finder, 3);
    const base = finder.shadowRoot?.querySelector('[part=base]');
    await expect(base && getComputedStyle(base).direction).toBe('rtl');
  }
};

/** Rows, none of them wider than the finder. */
export const fits: Play = async ({canvasElement}) => {
  for (const finder of findersIn(canvasElement)) {
    await showsRows(finder, 3);
    await expect(finder.scrollWidth).toBeLessThanOrEqual(finder.clientWidth);
  }
};

/** Types into the search box, waits for the answer to the last letter, and sees a row of this name. */
export const searches =
  (words: string, found: string): Play =>
  async ({canvasElement}) => {
    const finder = finderIn(canvasElement);
    const box = (await showsRows(finder)).getByRole('searchbox');
    await userEvent.type(box, words.slice(0, -1));
    await until(finder, 'kith-searched', () => userEvent.type(box, words.slice(-1)));
    const [row] = await (await inside(finder)).findAllByRole('button', {name: found});
    await expect(row).toBeVisible();
  };

/** Types into the search box, and waits for no answer. */
export const types =
  (words: string): Play =>
  async ({canvasElement}) => {
    await userEvent.type((await showsRows(finderIn(canvasElement))).getByRole('searchbox'), words);
  };

/** Presses the button that opens the filters, and waits for no count. */
export const asksForFilters: Play = async ({canvasElement}) => {
  const view = await showsRows(finderIn(canvasElement));
  await userEvent.click(view.getByRole('button', {name: 'Filters'}));
  await expect(await view.findByRole('group', {name: 'Filters'})).toBeVisible();
};

/** The list says that another is on its way. */
export const isBusy: Play = async ({canvasElement}) => {
  const finder = finderIn(canvasElement);
  await waitFor(() => expect(finder.shadowRoot?.querySelector('[part=list]')).toHaveAttribute('aria-busy', 'true'));
};

/** Presses the button of this name in the first finder, once it is there, and waits for the new list. */
export const asksAnew =
  (name: string | RegExp): Play =>
  async ({canvasElement}) => {
    const finder = finderIn(canvasElement);
    const button = await (await inside(finder)).findByRole('button', {name});
    await until(finder, 'kith-searched', () => userEvent.click(button));
  };

/** Opens the filters by the button of this name. */
export const opensFilters =
  (name: string): Play =>
  async ({canvasElement}) => {
    const view = await showsRows(finderIn(canvasElement));
    await userEvent.click(view.getByRole('button', {name}));
    await expect(await view.findByRole('group', {name: 'Filters'})).toBeVisible();
    await waitFor(() => expect(view.queryAllByRole('checkbox').length).toBeGreaterThan(12));
  };

/** Opens the details of this group and sees them. */
export const opens =
  (name: string): Play =>
  async ({canvasElement}) => {
    const view = await showsRows(finderIn(canvasElement));
    await userEvent.click(view.getAllByRole('button', {name})[0]!);
    await expect(await view.findByRole('dialog', {name})).toBeVisible();
  };
