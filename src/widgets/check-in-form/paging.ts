import {type TemplateResult, html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import {numberText} from '../../i18n/more-formats.js';
import type {Visit} from './visit.js';

export {pagesOf} from '../../model/questionnaire/pages.js';

/** How far one has come, in words: “3 of 10”. */
export const progress = ({pages, at}: Visit, words: Messages, locale: string): TemplateResult | typeof nothing =>
  pages.length > 1
    ? html`<p class="aside first" part="progress" tabindex="-1">
        ${words.stepOf(numberText(locale, at + 1), numberText(locale, pages.length))}
      </p>`
    : nothing;
