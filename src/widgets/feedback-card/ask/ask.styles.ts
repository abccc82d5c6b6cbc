import {css} from 'lit';

/** The choice of what is welcome: three cards to choose from. */
export const askStyles = css`
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .choices > legend {
    padding: 0;
    margin-block-end: calc(2 * var(--_space));
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: start;
    min-block-size: 44px;
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .choice > input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
  }
  .choice > .icon {
    flex: none;
    margin-block-start: 0.1em;
    color: var(--_accent);
  }
  .choice strong {
    display: block;
  }
  .choice:hover {
    border-color: var(--_edge);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice > input:focus-visible {
    outline: none;
  }
  #ask-until {
    inline-size: min(100%, 14rem);
  }
  @container (inline-size >= 40rem) {
    .choices {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .choices > .tick,
    .choices > legend {
      grid-column: 1 / -1;
    }
    .choice {
      flex-wrap: wrap;
      align-content: start;
    }
    .choice > span {
      flex: 1 0 100%;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
