import {css} from 'lit';

/** How the help panel looks; with the sheets of tokens and buttons. */
export const styles = css`
  .help-panel {
    margin-block: calc(3 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow-wrap: anywhere;
  }
  .help-panel .title {
    font-size: 1.15em;
    font-weight: 600;
  }
  .help-panel p {
    margin-block: var(--_space) 0;
  }
  .help-panel ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .help-panel li {
    margin-block: calc(3 * var(--_space));
  }
  .help-panel .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
    margin-block-start: var(--_space);
  }
  .help-panel .number {
    font-weight: 600;
  }
  .help-panel .more {
    color: var(--_muted);
  }
  .help-said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
