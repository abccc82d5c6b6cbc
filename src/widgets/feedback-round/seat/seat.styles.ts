import {css} from 'lit';

/** A place in a round, before and after it is taken; also where a device is handed around. */
export const seatStyles = css`
  .seat-cover {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    padding: calc(6 * var(--_space));
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: calc(1.4 * var(--_radius));
    background: var(--_surface);
  }
  .seat-cover > .heading,
  .cover-name {
    font-size: 1.6em;
    font-weight: 650;
    line-height: 1.2;
  }
  .writing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  @container (max-width: 24rem) {
    .seat-cover {
      padding: calc(4 * var(--_space));
    }
  }
`;
