import {css} from 'lit';

/** How a wall of cards looks; with the sheet of the face. */
export const wallStyles = css`
  .wall {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: calc(2 * var(--_space));
    align-items: start;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Room around each, as what is beyond it is cut off: the ring of the focus must not be. */
  .wall > li {
    min-inline-size: 0;
    padding: 6px;
    content-visibility: auto;
    contain-intrinsic-size: auto 17rem auto 9rem;
  }
`;
