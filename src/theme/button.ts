import {css} from 'lit';

/** How a native button or a link that acts like one looks. `primary` is for the one thing to decide next. */
export const button = css`
  .button {
    display: inline-flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: var(--_space) calc(4 * var(--_space));
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_raised);
    border-color: var(--_text);
  }
  .button.primary,
  .button[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
