import {css} from 'lit';

/** The list and its controls. What opens on demand (filters, details) brings a sheet of its own. */
export const styles = css`
  :host {
    container-type: inline-size;
  }
  .base {
    display: grid;
    gap: calc(4 * var(--_space));
    min-inline-size: 0;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: end;
  }
  .field {
    flex: 1 1 15rem;
    min-inline-size: 0;
  }
  .label {
    display: block;
    margin-block-end: var(--_space);
    font-weight: 600;
  }
  .box {
    position: relative;
    display: block;
  }
  .box .icon {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 12px;
    color: var(--_muted);
    pointer-events: none;
  }
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0;
    padding-inline: 42px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 16px);
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .views {
    display: flex;
    gap: var(--_space);
  }
  .status,
  .credit {
    margin: 0;
    color: var(--_muted);
  }
  .heading {
    margin-block: calc(4 * var(--_space)) calc(2 * var(--_space));
    font-size: 1.05em;
    font-weight: 650;
  }
  section:first-child .heading {
    margin-block-start: 0;
  }
  .list ol {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(5.5em, auto) minmax(0, 1fr);
    gap: 0 calc(4 * var(--_space));
    padding: calc(3 * var(--_space)) calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 110px;
  }
  .row:hover {
    background: var(--_raised);
  }
  .when {
    font-variant-numeric: tabular-nums;
  }
  time {
    display: block;
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
  }
  .day {
    color: var(--_muted);
  }
  .name button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .name button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .name button:focus-visible {
    outline: none;
  }
  .name button:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .row:hover .name button {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .row p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .labels,
  .there,
  .leaders {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .badge {
    display: inline-block;
    margin-block: 2px;
    margin-inline-end: var(--_space);
    padding: 1px 10px;
    border: 1px solid currentColor;
    border-radius: 999px;
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 600;
  }
  .badge.now {
    color: var(--_accent);
  }
  .badge.off {
    color: var(--_notice);
  }
  .off time {
    text-decoration: line-through;
  }
  mark {
    background: var(--_mark);
    color: inherit;
    border-radius: 3px;
  }
  .more {
    justify-self: center;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    padding: calc(5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .state p {
    flex-basis: 100%;
    margin: 0;
  }
  .lead {
    font-size: 1.15em;
    font-weight: 650;
  }
  .skeleton div {
    display: grid;
    grid-template-columns: 5.5em 1fr;
    gap: calc(4 * var(--_space));
    padding-block: calc(4 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .skeleton span {
    block-size: 2.6em;
    border-radius: var(--_radius);
    background: var(--_raised);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @container (max-width: 26rem) {
    .row {
      grid-template-columns: minmax(0, 1fr);
      gap: 2px;
    }
    .when {
      display: flex;
      gap: calc(2 * var(--_space));
      align-items: baseline;
    }
    .views,
    .views .button,
    [part='filters-button'] {
      flex: 1 1 auto;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton span {
      animation: none;
    }
  }
`;
