import {css} from 'lit';

/** The places of a round, as who leads it sees them. */
export const roundPlacesStyles = css`
  .places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    list-style: none;
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    align-items: center;
    justify-content: space-between;
    padding-block: calc(2.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .place:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .place-name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    align-items: baseline;
  }
  .place-name bdi {
    font-weight: 650;
  }
  .place-code {
    flex: 1 0 100%;
  }
  .place-code .qr {
    inline-size: min(14rem, 100%);
  }
  .place .panel {
    flex: 1 0 100%;
  }
`;
