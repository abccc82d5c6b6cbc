import {type SVGTemplateResult, svg} from 'lit';

export const calendarIcon: SVGTemplateResult = svg`<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8 3v4M16 3v4"/>`;
export const shareIcon: SVGTemplateResult = svg`<path d="M12 15V4M8 7.5 12 4l4 3.5M6 12v7h12v-7"/>`;
export const editIcon: SVGTemplateResult = svg`<path d="m5 19 1-4L16 5l3 3L9 18z"/>`;
