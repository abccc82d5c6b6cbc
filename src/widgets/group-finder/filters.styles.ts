import {css} from 'lit';

/** The panel of filters. */
export const filterStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: calc(4 * var(--_space)) calc(6 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .wait {
    margin: 0;
    color: var(--_muted);
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
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
  }
  .option {
    display: inline-flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding-inline: 12px 14px;
    border: 1px solid var(--_edge);
    border-radius: 22px;
    background: var(--_surface);
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--_text);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .option.none {
    color: var(--_muted);
    border-style: dashed;
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    outline: none;
    accent-color: var(--_accent);
  }
  .option span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .count {
    color: var(--_muted);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  details > .options,
  details > details {
    margin-inline-start: calc(4 * var(--_space));
  }
  summary {
    min-inline-size: 44px;
    padding-block: 10px;
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
