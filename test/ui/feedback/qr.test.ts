import {expect, fixture, html} from '@open-wc/testing';
import {generate} from 'lean-qr/nano';
import {qr, qrPath} from '../../../src/ui/feedback/qr.js';

const link = `https://example.org/cards#kith-give=${'x'.repeat(43)}`;

// What a camera sees: the drawing itself, dot by dot.
const dotsOf = (path: string, size: number): string[] => {
  const rows = Array.from({length: size}, () => Array.from({length: size}, () => ' '));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    rows[Number(y)]!.fill('#', Number(x), Number(x) + Number(width));
  return rows.map((row) => row.join(''));
};

describe('a link as a QR code', () => {
  it('has every dot of the code, and no other', () => {
    const {path, size} = qrPath(link);
    const code = generate(link);
    const rows = Array.from({length: code.size}, (_, y) =>
      Array.from({length: code.size}, (__, x) => (code.get(x, y) ? '#' : ' ')).join(''),
    );
    expect([size, dotsOf(path, size)]).to.deep.equal([code.size, rows]);
  });

  it('has a name, and room around it', async () => {
    const place = await fixture(html`<div>${qr(link, 'QR code: For the people you ask')}</div>`);
    const drawing = place.querySelector('svg')!;
    expect(drawing.getAttribute('aria-label')).to.equal('QR code: For the people you ask');
    expect(drawing.viewBox.baseVal.x).to.equal(-4);
    await expect(place).to.be.accessible();
  });

  it('is the same for the same link, and another for another', () => {
    expect(qrPath(link)).to.deep.equal(qrPath(link));
    expect(qrPath(`${link}y`).path).not.to.equal(qrPath(link).path);
  });
});
