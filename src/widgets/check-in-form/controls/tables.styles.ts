import {css} from 'lit';

/** A matrix, and a repeating group as rows: tables where there is room, one below another where there is not. */
export const tables = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: calc(2 * var(--_space));
    font-size: 1.2em;
    font-weight: 600;
    text-align: start;
  }
  th {
    font-weight: 600;
    text-align: start;
  }
  .matrix label {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .matrix label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    border-radius: var(--_radius);
  }
  .matrix input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    outline: none;
    accent-color: var(--_accent);
  }
  .matrix .mistake,
  .matrix .help {
    margin: var(--_space) 0 0;
  }
  @container (inline-size < 34rem) {
    table:is(.matrix, .rows),
    :is(.matrix, .rows) :is(tbody, tr, th, td, caption) {
      display: block;
    }
    :is(.matrix, .rows) thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .matrix tr + tr,
    .rows tr + tr,
    .rows td + td {
      margin-block-start: calc(5 * var(--_space));
    }
    .matrix td {
      margin-block-start: calc(1.5 * var(--_space));
    }
    .matrix label {
      padding: calc(2 * var(--_space)) calc(3 * var(--_space));
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .matrix label:has(:checked) {
      border-color: var(--_accent);
      background: var(--_raised);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
    .rows tr {
      padding: calc(4 * var(--_space));
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .matrix td:empty,
    .rows td:empty {
      display: none;
    }
  }
  @container (inline-size >= 34rem) {
    .matrix th,
    .matrix td,
    .rows th,
    .rows td {
      padding: calc(2 * var(--_space));
      border-block-end: 1px solid var(--_line);
      vertical-align: middle;
    }
    .matrix thead th {
      /* As wide as their longest word. */
      overflow-wrap: break-word;
      font-size: 0.9em;
      text-align: center;
      vertical-align: bottom;
    }
    .matrix label {
      justify-content: center;
      min-inline-size: 44px;
    }
    .matrix td:hover {
      background: var(--_raised);
    }
    .matrix .word,
    .rows .title,
    .rows .question > legend {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .rows td {
      vertical-align: top;
    }
  }
`;
