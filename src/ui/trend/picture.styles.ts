import {css} from 'lit';

/** The picture of one series, with its table. */
export const pictureStyles = css`
  .trend {
    margin: 0;
    padding-block: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .trend figcaption,
  .trend .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
    justify-content: space-between;
    overflow-wrap: anywhere;
  }
  .trend .ends,
  .trend .when {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .trend strong {
    font-size: 1.05em;
    font-weight: 650;
  }
  .trend p {
    margin: 0;
  }
  .trend svg {
    display: block;
    inline-size: 100%;
    block-size: 8rem;
    margin-block: var(--_space);
    color: var(--_accent);
    overflow: visible;
  }
  .trend .rule {
    color: var(--_line);
  }
  .trend summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    cursor: pointer;
  }
  .trend summary::before {
    content: '+';
    inline-size: 1.2em;
    font-weight: 700;
  }
  .trend details[open] > summary::before {
    content: '−';
  }
  .trend table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .trend :is(th, td) {
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  .trend thead th {
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .trend svg {
      color: CanvasText;
    }
    .trend .rule {
      color: GrayText;
    }
  }
`;
