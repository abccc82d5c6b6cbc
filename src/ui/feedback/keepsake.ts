import {type TemplateResult, css, html} from 'lit';
import type {Card} from '../../model/contract/feedback/card.js';
import {tokens} from '../../theme/tokens.js';
import {printOnly} from '../print-only.js';
import {cardFace, styles as faceStyles} from './card-face.js';
import type {ReceivedView} from './received-view.js';

const paper = css`
  .keepsake {
    display: grid;
    gap: 6mm;
    font-family: inherit;
  }
  h1 {
    margin: 0;
    font-size: 1.4em;
  }
  .card-face {
    break-inside: avoid;
  }
  .about {
    margin: 0;
    white-space: pre-line;
  }
`;

const keepsake = (kept: readonly Card[], {words, locale, cards}: ReceivedView): TemplateResult =>
  html`<div class="keepsake" lang=${locale} dir=${words.dir}>
    <h1>${words.keepsakeTitle}</h1>
    <p class="about" dir="auto">${cards.asked?.about}</p>
    ${kept.map((card) => cardFace({words, locale, card}))}
  </div>`;

/** Prints the cards that are kept, and nothing else of the page. */
export const printKeepsake = (kept: readonly Card[], view: ReceivedView): void =>
  printOnly(keepsake(kept, view), tokens, faceStyles, paper);
