import type {StoryContext} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {finderIn} from './screen.js';

/* What is done in the form to tell about a change. */

type Play = (context: Pick<StoryContext, 'canvasElement'>) => Promise<void>;

const found = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const element = finderIn(canvas).shadowRoot?.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`Nothing is ${selector} yet.`);
    return element;
  });

/** Waits for a part and sees it. */
export const seesPart =
  (part: string): Play =>
  async ({canvasElement}) => {
    await expect(await found(canvasElement, `[part=${part}]`)).toBeVisible();
  };

/** Presses a part, once it is there. */
export const pressesPart =
  (part: string): Play =>
  async ({canvasElement}) => {
    await userEvent.click(await found(canvasElement, `[part=${part}]`));
  };

/** Writes into a field of the form. */
export const fillsIn =
  (field: 'message' | 'name' | 'email', text: string): Play =>
  async ({canvasElement}) => {
    await userEvent.type(await found(canvasElement, `#change-${field}`), text);
  };

/** The form, or what took its place, comes to say this. */
export const tells =
  (text: string | RegExp): Play =>
  async ({canvasElement}) => {
    await waitFor(async () => {
      const {textContent} = await found(canvasElement, '.change');
      const said = typeof text === 'string' ? text : new RegExp(text.source.replace(/^\^/, ''));
      await expect(textContent).toMatch(said);
    });
  };
