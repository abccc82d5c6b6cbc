import {type TemplateResult, svg} from 'lit';
import {icon} from '../../../ui/icon.js';

const mouths = [
  'M8.6 16.6q3.4-3 6.8 0',
  'M8.8 16q3.2-1.4 6.4 0',
  'M8.8 15.6h6.4',
  'M8.6 15q3.4 2 6.8 0',
  'M8.2 14.4q3.8 4.2 7.6 0',
];

/** A face for a point of a scale, from 1, the lowest, to 5. It stands beside words and is never the only label. */
export const face = (point: 1 | 2 | 3 | 4 | 5): TemplateResult =>
  icon(svg`<circle cx="12" cy="12" r="9.5" /><path d="M9 9.6v.6M15 9.6v.6" /><path d=${mouths[point - 1]!} />`);
