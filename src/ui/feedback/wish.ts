import {type SVGTemplateResult, type TemplateResult, html, svg} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import type {Wish} from '../../model/feedback/rules.js';
import {icon} from '../icon.js';

const shapes: Record<Wish, SVGTemplateResult> = {
  listen: svg`<path d="M7 10a5 5 0 0 1 10 0c0 3.5-3.5 4-3.5 7.5A3 3 0 0 1 8 19M10 10.5a2 2 0 0 1 4 0c0 1.5-1.5 2-1.5 3" />`,
  experience: svg`<path d="M4 5h11v7H9l-3 3v-3H4zM18 9h2v7h-2v3l-3-3h-4" />`,
  ideas: svg`<path d="M9 18h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9c.6.5 1 1.2 1 2.1h5c0-.9.4-1.6 1-2.1A6 6 0 0 0 12 3z" />`,
};

/** The sign of a wish; always beside its words. */
export const wishIcon = (wish: Wish): TemplateResult => icon(shapes[wish]);

/** What is welcome, in words that the asker chose: seen for as long as somebody writes. */
export const wishLine = (wish: Wish, otherView: boolean, words: Messages): TemplateResult =>
  html`<p class="wish" part="wish">
    ${wishIcon(wish)}
    <span><strong>${words.wishNames[wish]}.</strong> ${words.wishMeans[wish]}${otherView ? ` ${words.wishOtherView}` : ''}</span>
  </p>`;
