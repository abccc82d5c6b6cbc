import type {HelpConfig} from '../model/help/help.js';
import {warn} from './warn.js';

/** True in development builds; see `warn`. */
declare const __DEV__: unknown;

/** Tells a developer, in development, what is amiss with the site's help. @param now epoch milliseconds. */
export const warnOfHelp = async (element: Element, help: HelpConfig | undefined, now: number): Promise<void> => {
  if (!__DEV__) return;
  const {flawsIn} = await import('../model/help/flaws.js');
  for (const {code, text} of flawsIn(help, now)) warn(code, element, text);
};
