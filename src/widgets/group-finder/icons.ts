import {type SVGTemplateResult, svg} from 'lit';

export const searchIcon: SVGTemplateResult = svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`;
export const filtersIcon: SVGTemplateResult = svg`<path d="M4 6h16M7 12h10M10 18h4"/>`;
export const closeIcon: SVGTemplateResult = svg`<path d="m6 6 12 12M18 6 6 18"/>`;
