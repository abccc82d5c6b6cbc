import {css} from 'lit';

/** Options: rows, points of a scale with their faces, chips. */
export const choiceStyles = css`
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
  }
  .row {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .options + .options {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .options ~ .row {
    inline-size: fit-content;
    margin-block-start: var(--_space);
    border-color: transparent;
    background: none;
  }
  .row:hover {
    border-color: var(--_edge);
  }
  .row:has(:checked) {
    border-color: var(--_accent);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .row:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .row span {
    min-inline-size: 0;
  }
  .row input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    outline: none;
    accent-color: var(--_accent);
  }
  .row.quiet {
    inline-size: fit-content;
    padding-inline: 0;
    border: 0;
    background: none;
    box-shadow: none;
  }
  .horizontal {
    grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .chips .row {
    gap: calc(2 * var(--_space));
    border-color: var(--_edge);
    border-radius: 22px;
  }
  .chips input {
    inline-size: 16px;
    block-size: 16px;
  }
  .scale .icon {
    flex: none;
    inline-size: 36px;
    block-size: 36px;
    stroke-width: 1.3;
  }
  .scale circle {
    fill: var(--_mark);
  }
  :disabled .row,
  .row:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }
  @container (inline-size >= 34rem) {
    .boolean {
      grid-template-columns: 1fr 1fr;
    }
    .scale {
      grid-auto-columns: minmax(0, 1fr);
      grid-template-columns: none;
      grid-auto-flow: column;
    }
    .scale .row {
      flex-direction: column;
      padding-block: calc(4 * var(--_space));
      text-align: center;
    }
    .scale input {
      order: 1;
      margin-block-start: auto;
    }
  }
  @media (forced-colors: active) {
    .row:has(:checked) {
      border: 3px solid Highlight;
    }
    .scale circle {
      fill: Canvas;
    }
  }
`;
