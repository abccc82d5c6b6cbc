import type {StoryContext} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor, within} from 'storybook/test';

/* What a story does in a check-in form, and what must then be seen. By role and name, as a member would. */

/** What a story does by itself once it is drawn. */
export type Play = (context: Pick<StoryContext, 'canvasElement'>) => Promise<void>;

const inside = async (canvas: HTMLElement) =>
  within(
    await waitFor(() => {
      const base = canvas.querySelector('kith-check-in-form')?.shadowRoot?.querySelector<HTMLElement>('[part=base]');
      if (!base) throw new Error('The form has not drawn itself yet.');
      return base;
    }),
  );

/** One play after the other. */
export const inTurn =
  (...plays: Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };

/** The form says this. */
export const says =
  (text: string | RegExp): Play =>
  async ({canvasElement}) => {
    const found = await (await inside(canvasElement)).findAllByText(text);
    await expect(found.at(-1)).toBeVisible();
  };

/** Chooses the first option, or ticks the first box, of this name. */
export const chooses =
  (name: string | RegExp): Play =>
  async ({canvasElement}) => {
    const view = await inside(canvasElement);
    const [found] = await waitFor(() => {
      const all = [...view.queryAllByRole('radio', {name}), ...view.queryAllByRole('checkbox', {name})];
      if (all.length === 0) throw new Error(`Nothing to choose is called ${String(name)} yet.`);
      return all;
    });
    await userEvent.click(found!);
  };

/** Chooses an option of the question of this name. */
export const answers =
  (question: RegExp, name: string): Play =>
  async ({canvasElement}) => {
    const view = await inside(canvasElement);
    const group = await view.findByRole('radiogroup', {name: question});
    await userEvent.click(within(group).getByRole('radio', {name}));
  };

/** Types into the text field of this name. */
export const writes =
  (name: string | RegExp, text: string): Play =>
  async ({canvasElement}) =>
    userEvent.type(await (await inside(canvasElement)).findByRole('textbox', {name}), text);

/** Presses the button of this name. */
export const presses =
  (name: string | RegExp): Play =>
  async ({canvasElement}) =>
    userEvent.click(await (await inside(canvasElement)).findByRole('button', {name}));

/** The form is no wider than its place. */
export const fits: Play = async ({canvasElement}) => {
  await inside(canvasElement);
  const form = canvasElement.querySelector('kith-check-in-form')!;
  await expect(form.scrollWidth).toBeLessThanOrEqual(form.clientWidth);
};
