import {type TemplateResult, html} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import {tokens} from '../../theme/tokens.js';
import {printOnly} from '../print-only.js';
import {linkCardStyles} from './link-card.styles.js';
import {sheetStyles} from './sheet.styles.js';

/** What is printed. */
export interface SheetView {
  readonly words: Messages;
  /** BCP 47. */
  readonly locale: string;
  readonly prompt: string;
  /** `Cards can be written until …`. */
  readonly until: string;
  readonly places: readonly {name: string; link: string}[];
  readonly qr: (text: string, name: string) => TemplateResult;
}

const strip = ({words, prompt, until, qr}: SheetView, {name, link}: {name: string; link: string}): TemplateResult =>
  html`<li class="strip">
    <div class="strip-code">${qr(link, words.leadCodeOf(name))}</div>
    <div class="strip-words">
      <p class="strip-name"><bdi>${name}</bdi></p>
      <p dir="auto">${prompt}</p>
      <p>${words.leadSheetWords}</p>
      <p>${until}</p>
      <p class="strip-link" dir="ltr">${link}</p>
    </div>
  </li>`;

/** The links of a round on paper, to cut up: a strip for each person. */
export const sheet = (view: SheetView): TemplateResult =>
  html`<ul class="sheet" role="list" lang=${view.locale} dir=${view.words.dir}>
    ${view.places.map((place) => strip(view, place))}
  </ul>`;

/** Prints the strips, and nothing else of the page. */
export const printSheet = (view: SheetView): void => printOnly(sheet(view), tokens, linkCardStyles, sheetStyles);
