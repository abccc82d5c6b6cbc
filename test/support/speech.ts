import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import type {KithGroupFinder} from '../../src/widgets/group-finder/group-finder.js';
import {part} from './finder.js';

/** Lets a screen reader read a finder. It knows no shadow roots, so it starts inside this one. */
export const listen = (finder: KithGroupFinder): Promise<void> => virtual.start({container: part(finder, 'base')!});

/** All that was said since the screen reader began, or since `during` began. */
export const said = async (during?: () => Promise<unknown>): Promise<string[]> => {
  const before = during ? (await virtual.spokenPhraseLog()).length : 0;
  await during?.();
  return (await virtual.spokenPhraseLog()).slice(before);
};

/** Reads on from where the reader is, so many items, and answers what is said. */
export const readOn = (items: number): Promise<string[]> =>
  said(async () => {
    for (let item = 0; item < items; item++) await virtual.next();
  });

/** Ends the reading. */
export const silence = (): Promise<void> => virtual.stop();
