import {css} from 'lit';

/** Everything but the picture, which brings a sheet of its own. */
export const styles = css`
  .base {
    display: grid;
    gap: calc(4 * var(--_space));
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .base > *,
  .entry dd,
  .panel p {
    margin: 0;
    min-inline-size: 0;
  }
  .heading {
    font-size: 1.25em;
    font-weight: 650;
  }
  .second {
    font-size: 1.1em;
  }
  .note,
  .status {
    color: var(--_muted);
  }
  /* Takes no room, and stands there all the same: only so is it heard when it is filled. */
  .status:empty {
    position: absolute;
  }
  .panel {
    display: grid;
    gap: calc(3 * var(--_space));
    justify-items: start;
    padding: calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .actions,
  .span {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  .span {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .span legend {
    padding: 0;
    color: var(--_muted);
  }
  .span label {
    display: inline-flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    padding-inline: calc(3 * var(--_space));
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .span label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  input {
    accent-color: var(--_accent);
  }
  .list {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry {
    border-block-end: 1px solid var(--_line);
  }
  :is(.entry, .tools) summary {
    min-block-size: 44px;
    padding-block: calc(2.5 * var(--_space));
    cursor: pointer;
  }
  .entry .inside,
  .tools .inside {
    display: grid;
    gap: calc(3 * var(--_space));
    justify-items: start;
    padding-block-end: calc(4 * var(--_space));
  }
  .entry dl {
    margin: 0;
  }
  .entry dt {
    margin-block-start: calc(2 * var(--_space));
    color: var(--_muted);
  }
  .entry dd {
    white-space: pre-line;
  }
`;
