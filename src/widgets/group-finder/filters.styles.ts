import {css} from 'lit';

/** The panel of filters. */
export const filterStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: calc(4 * var(--_space)) calc(6 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 650;
  }
  .option {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .option.none {
    color: var(--_muted);
  }
  .option input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option span:first-of-type {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  details > :not(summary) {
    margin-inline-start: calc(5 * var(--_space));
  }
  details.all > :not(summary) {
    margin-inline-start: 0;
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    grid-column: 1 / -1;
  }
`;
