import {css} from 'lit';

/** How a private link looks; with the sheets of tokens and buttons. */
export const linkCardStyles = css`
  .link-card {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_space));
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: calc(1.4 * var(--_radius));
    background: var(--_surface);
  }
  .link-words {
    display: grid;
    flex: 1 1 16rem;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    align-content: start;
  }
  .link-card p {
    margin: 0;
  }
  .link-title {
    font-weight: 650;
  }
  .link-card input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    font-size: max(0.9em, 16px);
    text-overflow: ellipsis;
  }
  .link-card .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  .link-card details > summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent);
    cursor: pointer;
  }
  .link-code {
    inline-size: 9.5rem;
    aspect-ratio: 1;
  }
  .qr {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: calc(0.6 * var(--_radius));
    forced-color-adjust: none;
  }
  /* A code is dark on light in every theme: so cameras read it. */
  .qr-ground {
    fill: #fff;
  }
  .qr path {
    fill: #000;
  }
`;
