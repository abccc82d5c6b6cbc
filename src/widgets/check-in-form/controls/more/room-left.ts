import {type TemplateResult, html} from 'lit';
import type {Sheet} from '../sheet.js';

/** How many more characters may be written: seen with every key, said at every tenth. */
export const roomLeft = ({words}: Sheet, room: number): TemplateResult => {
  const say = (count: number): string => (count < 0 ? words.charactersOver(-count) : words.charactersLeft(count));
  return html`<p class="help"><span aria-hidden="true">${say(room)}</span
    ><span class="unseen" role="status">${say(room > 9 ? room - (room % 10) : room)}</span></p>`;
};
