import {css} from 'lit';

/** What is to be put right before a card or a round can go on. */
export const summaryStyles = css`
  .summary {
    display: grid;
    gap: calc(2 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 2px solid var(--_notice);
    border-radius: var(--_radius);
  }
  .summary ul {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .summary a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_notice);
    font-weight: 600;
  }
`;
