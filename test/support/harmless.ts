import {expect} from '@open-wc/testing';
import {deep} from './by-role.js';
import {part, textOf} from './finder.js';
import {isHarmed} from './hostile.js';

const foreign = 'script, iframe, object, embed, [onerror], [onload], img';
const allowed = /^(https?:|mailto:|tel:|sms:|#)/;

/** Where all links inside a widget lead. */
export const hrefsIn = (widget: Element): string[] => deep(widget, 'a').map((link) => link.getAttribute('href') ?? '');

/** All that a widget shows. */
export const textIn = (widget: Element): string => textOf(part(widget, 'base'));

/** How many texts with hostile markup a widget shows, as text. */
export const timesIn = (widget: Element): number => textIn(widget).split('<img src=x').length - 1;

/** Nothing of it has run or become an element, and every link leads to a page. */
export const isHarmless = (widget: Element): void => {
  expect([deep(widget, foreign).length, isHarmed()]).to.deep.equal([0, false]);
  for (const href of hrefsIn(widget)) expect(href).to.match(allowed);
};
