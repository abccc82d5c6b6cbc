import {css} from 'lit';

/** How the help and the way out look. */
export const styles = css`
  .exit {
    margin-block: calc(3 * var(--_space));
  }
  .exit[hidden] {
    display: none;
  }
  .exit p {
    margin-block: var(--_space) 0;
    color: var(--_muted);
  }
  .place {
    min-block-size: 48px;
  }
  .button,
  ::slotted(a[slot='exit']) {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    padding: var(--_space) calc(5 * var(--_space));
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    touch-action: manipulation;
  }
  /* The page's own sheet dresses its links, and comes before this one, unless this is important. */
  ::slotted(a[slot='exit']) {
    background: var(--_accent) !important;
    color: var(--_on-accent) !important;
    text-decoration: none !important;
  }
  .help-panel .button {
    min-block-size: 44px;
    border: 1px solid var(--_edge);
    background: var(--_surface);
    color: var(--_text);
    font-weight: inherit;
  }
  .at-start,
  .at-end {
    position: fixed;
    inset: auto;
    inset-inline-end: calc(3 * var(--_space) + env(safe-area-inset-right));
    z-index: 2147483647;
    max-inline-size: calc(100vw - 6 * var(--_space));
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: visible;
    box-shadow: 0 0 0 3px var(--_surface);
  }
  .at-end {
    inset-block-end: calc(3 * var(--_space) + env(safe-area-inset-bottom));
  }
  .at-start {
    inset-block-start: calc(3 * var(--_space) + env(safe-area-inset-top));
  }
  .cover {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: Canvas;
    color: Canvas;
    cursor: wait;
  }
  .cover span {
    position: absolute;
    clip-path: inset(50%);
  }
  @media (pointer: coarse) and (not (any-pointer: fine)) {
    .shift {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .button.primary,
    ::slotted(a[slot='exit']) {
      border-color: LinkText;
    }
  }
`;
