import {type SVGTemplateResult, type TemplateResult, html, svg} from 'lit';

// Drawn on a 24 px grid with round 2 px strokes.
const shapes = {
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`,
  filters: svg`<path d="M4 6h16M7 12h10M10 18h4"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  place: svg`<path d="M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.2"/>`,
  online: svg`<rect x="3" y="6" width="12" height="12" rx="2"/><path d="m15 11 6-3.5v9L15 13z"/>`,
  calendar: svg`<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8 3v4M16 3v4"/>`,
  share: svg`<path d="M12 15V4M8 7.5 12 4l4 3.5M6 12v7h12v-7"/>`,
  edit: svg`<path d="m5 19 1-4L16 5l3 3L9 18z"/>`,
  phone: svg`<path d="M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof shapes;

/** A drawing that stands beside words and so says nothing to a screen reader. */
export const icon = (name: IconName): TemplateResult => html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" width="20" height="20">${shapes[name]}</svg>`;
