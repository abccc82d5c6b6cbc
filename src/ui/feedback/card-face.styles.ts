import {css} from 'lit';

/** How a card looks: a sheet of paper, a warm edge, and room around the words. With the sheet of tokens. */
export const styles = css`
  .card-face {
    display: grid;
    gap: calc(4 * var(--_space));
    align-content: start;
    min-inline-size: 0;
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  .card-face p,
  .card-text {
    margin: 0;
  }
  .card-text {
    display: grid;
    gap: var(--_space);
  }
  .card-text dt {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .card-text dd {
    margin: 0;
    font-size: 1.05em;
    line-height: 1.6;
    white-space: pre-line;
  }
  .card-text dd:not(:last-child) {
    margin-block-end: calc(3 * var(--_space));
  }
  .card-to {
    font-weight: 650;
  }
  .card-from {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
    justify-content: space-between;
    color: var(--_muted);
  }
`;
