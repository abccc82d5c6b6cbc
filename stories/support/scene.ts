import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';

/** What the toolbar sets. */
export interface Scene {
  locale: string;
  /** `auto` = as the language is written. */
  direction: 'auto' | 'ltr' | 'rtl';
  theme: string;
  scheme: string;
  width: string;
}

/** Tuesday 10 March 2026, 17:40 UTC: the moment of every story, so that no picture depends on today. */
export const now = (): number => Date.UTC(2026, 2, 10, 17, 40);

const written = (locale: string): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/** The page around a story: its language, theme, light or dark, and width. */
export const page: Decorator = (story, {globals}) => {
  const {locale, direction, theme, scheme, width} = globals as unknown as Scene;
  const dir = direction === 'auto' ? written(locale) : direction;
  return html`<div class="page ${theme}" lang=${locale} dir=${dir} data-scheme=${scheme}>
    <div class="column" data-width=${width}>${story()}</div>
  </div>`;
};

/** A provider around a widget: the language of the toolbar and the clock of the stories. */
export const evening: Decorator = (story, {globals}) =>
  html`<kith-provider locale=${(globals as unknown as Scene).locale} .now=${now}>${story()}</kith-provider>`;
