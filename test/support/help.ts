import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define/kith-help.js';
import '../../src/define/kith-provider.js';
import type {KithHelp} from '../../src/widgets/help/help.js';
import {appears} from './finder.js';
import {deep} from './by-role.js';

/** Noon on 1 December 2026: every suggestion is fresh. */
export const december = Date.UTC(2026, 11, 1, 12);

/** The help in a provider, on a fixed clock, once it has its words. The template may hold more than one. */
export const showHelp = async (template: TemplateResult, locale = 'en'): Promise<KithHelp> => {
  const provider = await fixture(
    html`<kith-provider locale=${locale} .now=${() => december}>${template}</kith-provider>`,
  );
  const help = provider.querySelector('kith-help')!;
  for (const each of provider.querySelectorAll('kith-help')) await appears(each, () => deep(each, '[part~=help]')[0]);
  await help.updateComplete;
  return help;
};

/** Lets go of a key, `at` milliseconds of the page's clock, as every listener of the page hears it. */
export const release = (key: string, at: number, more: KeyboardEventInit = {}): void => {
  const event = new KeyboardEvent('keyup', {key, bubbles: true, composed: true, ...more});
  Object.defineProperty(event, 'timeStamp', {value: at});
  document.body.dispatchEvent(event);
};

/** Presses Shift alone so many times, a tenth of a second apart. */
export const shift = (times: number, at = performance.now()): void => {
  for (let press = 0; press < times; press++) release('Shift', at + press * 100);
};
