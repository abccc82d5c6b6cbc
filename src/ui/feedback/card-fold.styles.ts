import {css} from 'lit';

/** How a card lies folded, opens, and what stands with it; with the sheets of tokens, buttons and the face. */
export const cardFoldStyles = css`
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .card[open] {
    border-block-start: 4px solid var(--_accent);
  }
  .card > summary {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
    align-items: end;
    align-content: end;
    justify-content: space-between;
    min-block-size: 8rem;
    padding: 4rem calc(5 * var(--_space)) calc(4 * var(--_space));
    /* Not inherited: between it and the card stands the browser's own slot. */
    border-radius: calc(var(--_radius) - 1px);
    list-style: none;
    cursor: pointer;
    transition:
      min-block-size 260ms ease,
      padding 260ms ease;
  }
  .card > summary::-webkit-details-marker {
    display: none;
  }
  .card[open] > summary {
    min-block-size: 44px;
    padding-block: calc(4 * var(--_space)) 0;
  }
  /* The flap of an envelope, which opens with it. */
  .card > summary::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    block-size: 3.75rem;
    border-radius: inherit;
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    clip-path: polygon(0 0, 100% 0, 50% 100%);
    transition: clip-path 260ms ease;
  }
  .card[open] > summary::before {
    clip-path: polygon(0 0, 100% 0, 50% 0);
  }
  .card .from {
    font-weight: 600;
  }
  .card time {
    color: var(--_muted);
  }
  .card.removed {
    padding: calc(4 * var(--_space));
    color: var(--_muted);
  }
  .card > .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_space));
    padding: calc(4 * var(--_space)) calc(5 * var(--_space)) calc(5 * var(--_space));
  }
  .card[open] > .inside {
    animation: unfold 320ms ease-out;
  }
  @keyframes unfold {
    from {
      opacity: 0;
      transform: perspective(40rem) rotateX(-10deg);
      transform-origin: 50% 0;
    }
  }
  .take-up {
    justify-self: start;
    margin-inline-start: calc(-4 * var(--_space));
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .desk > .panel {
    justify-items: stretch;
  }
  .answer-text {
    white-space: pre-line;
  }
  :is(.further, .tools, .away) > summary {
    min-block-size: 44px;
    padding-block: calc(2.5 * var(--_space));
    cursor: pointer;
    color: var(--_accent);
  }
  .tools {
    border-block-start: 1px solid var(--_line);
  }
  .tools > .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    padding-block-end: calc(4 * var(--_space));
  }
  .tools > .inside > * {
    justify-self: start;
  }
  .field {
    display: grid;
    gap: var(--_space);
  }
  .received-all textarea {
    inline-size: 100%;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 16px);
    field-sizing: content;
    min-block-size: 5em;
    max-block-size: 24em;
  }
  .report {
    inline-size: min(34rem, 100vw - 2rem);
    max-inline-size: none;
    max-block-size: 90dvh;
    margin: auto;
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .report::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .report form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  .report .heading {
    font-size: 1.2em;
    font-weight: 650;
  }
  .reasons {
    display: grid;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .reasons legend {
    padding: 0;
    font-weight: 600;
  }
  .reasons label {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .reasons input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  @media (prefers-reduced-motion: reduce) {
    .card > summary,
    .card > summary::before {
      transition: none;
    }
    .card[open] > .inside {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .card > summary::before {
      content: none;
    }
  }
`;
