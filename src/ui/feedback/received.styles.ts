import {css} from 'lit';

/** How received cards lie, open, and are handled; with the sheets of tokens, buttons, the face and the wall. */
export const receivedStyles = css`
  .received-all,
  .received {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  .received:focus {
    outline: none;
  }
  .received-all p,
  .received-all dl {
    margin: 0;
  }
  .received-all .note {
    color: var(--_muted);
  }
  .received-all .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  .received-all .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .received > .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .asked-about {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 3px solid var(--_line);
  }
  .asked-about > :last-child {
    white-space: pre-line;
  }
  .above {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    justify-content: space-between;
  }
  /* So much room is always kept free: what comes moves nothing. */
  .arrived {
    display: flex;
    flex: 0 1 24rem;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    color: var(--_muted);
  }
  .panel {
    display: grid;
    gap: calc(3 * var(--_space));
    justify-items: start;
    padding: calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .failure {
    color: var(--_notice);
  }
`;
