import {expect} from '@open-wc/testing';
import {colour, contrast, loadThemes, themes} from './palette.js';

const grounds = ['--_surface', '--_raised'];
const on = (ground: string, inks: string[]): [string, string][] => inks.map((ink) => [ink, ground]);

const texts: [string, string][] = [
  ...grounds.flatMap((ground) => on(ground, ['--_text', '--_muted', '--_accent', '--_notice'])),
  ...on('--_mark', ['--_text', '--_muted']),
  ...on('--_accent', ['--_on-accent']),
];
const edges = grounds.flatMap((ground) => on(ground, ['--_edge', '--_accent', '--_focus']));

describe('the contrast of the themes', () => {
  before(loadThemes);

  it('is measured as WCAG does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(contrast([119, 119, 119], [255, 255, 255])).to.be.closeTo(4.48, 0.005);
  });

  for (const theme of themes) {
    for (const scheme of ['light', 'dark'] as const) {
      const ratio = ([ink, ground]: [string, string]): number =>
        contrast(colour(ink, theme, scheme), colour(ground, theme, scheme));
      const low = (pairs: [string, string][], least: number): string[] =>
        pairs.filter((pair) => ratio(pair) < least).map((pair) => `${pair.join(' on ')}: ${ratio(pair).toFixed(2)}`);

      it(`keeps text at 4.5 : 1 (${theme || 'default'}, ${scheme})`, () => {
        expect(low(texts, 4.5)).to.deep.equal([]);
      });

      it(`keeps edges and focus at 3 : 1 (${theme || 'default'}, ${scheme})`, () => {
        expect(low(edges, 3)).to.deep.equal([]);
      });
    }
  }

  it('differs from theme to theme, so that each sheet is really loaded', () => {
    const accents = themes.map((theme) => colour('--_accent', theme, 'light').join());
    expect(new Set(accents).size).to.equal(themes.length);
  });

  it('keeps 7 : 1 for text in high contrast', () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const [ink, ground] of texts) {
        const measured = contrast(
          colour(ink, 'kith-high-contrast', scheme),
          colour(ground, 'kith-high-contrast', scheme),
        );
        expect(measured, `${ink} on ${ground}, ${scheme}`).to.be.at.least(7);
      }
    }
  });
});
