import {type SVGTemplateResult, type TemplateResult, html} from 'lit';

/** A drawing that stands beside words and so says nothing to a screen reader. Drawn on 24 px, with round 2 px strokes. */
export const icon = (shape: SVGTemplateResult): TemplateResult => html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" width="20" height="20">${shape}</svg>`;
