import {type TemplateResult, html} from 'lit';
import {generate} from 'lean-qr/nano';

// Around the code stays so much free, or cameras do not find it.
const margin = 4;

interface Dots {
  readonly size: number;
  get: (x: number, y: number) => boolean;
}

// Dots that touch in one row are one stroke.
const row = (dots: Dots, y: number): string => {
  let path = '';
  for (let x = 0; x < dots.size; x++) {
    if (!dots.get(x, y)) continue;
    const from = x;
    while (dots.get(x + 1, y)) x++;
    path += `M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`;
  }
  return path;
};

/** A QR code as the path of a drawing: dots of 1, `size` in each direction. Made here: no text leaves the page for it. */
export const qrPath = (text: string): {path: string; size: number} => {
  const dots: Dots = generate(text);
  const path = Array.from({length: dots.size}, (_, y) => row(dots, y)).join('');
  return {path, size: dots.size};
};

/** A link as a QR code, with its name for who cannot see it. Dark on light also in a dark page: so cameras read it. */
export const qr = (text: string, name: string): TemplateResult => {
  const {path, size} = qrPath(text);
  const side = size + 2 * margin;
  return html`<svg class="qr" part="qr" role="img" aria-label=${name} viewBox="${-margin} ${-margin} ${side} ${side}"
    shape-rendering="crispEdges"><rect class="qr-ground" x=${-margin} y=${-margin} width=${side} height=${side} /><path d=${path} /></svg>`;
};
