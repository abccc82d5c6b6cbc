import {css} from 'lit';

/**
 * Every colour, measure and radius of the widgets, with its default. A page sets the `--kith-…` property on any
 * element around a widget; sheets read the short private name. Light and dark follow the page's `color-scheme`.
 * Pairs of text and ground keep 4.5 : 1 in both, edges of controls 3 : 1.
 */
export const tokens = css`
  :host {
    --_accent: var(--kith-color-accent, light-dark(#1f5f58, #8fd3c8));
    --_on-accent: var(--kith-color-on-accent, light-dark(#fff, #07211e));
    --_surface: var(--kith-color-surface, light-dark(#fff, #16191b));
    --_raised: var(--kith-color-raised, light-dark(#f4f6f4, #202527));
    --_text: var(--kith-color-text, light-dark(#1d2423, #eef2f0));
    --_muted: var(--kith-color-muted, light-dark(#53605d, #b0bcb8));
    --_line: var(--kith-color-line, light-dark(#d9e0dd, #384144));
    --_edge: var(--kith-color-edge, light-dark(#74827e, #8b9995));
    --_mark: var(--kith-color-mark, light-dark(#fff0b8, #54450c));
    --_notice: var(--kith-color-notice, light-dark(#8a3b12, #ffb78e));
    --_focus: var(--kith-color-focus, var(--_accent));
    --_radius: var(--kith-radius, 10px);
    --_space: var(--kith-space, 4px);
    display: block;
    font-size: var(--kith-font-size, inherit);
    line-height: 1.45;
    color: var(--_text);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
`;
