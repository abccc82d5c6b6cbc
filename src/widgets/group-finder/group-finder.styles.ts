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
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
  }
  .help-now {
    display: contents;
  }
  .help-now > .help-panel {
    flex-basis: 100%;
  }
  .status,
  .credit {
    margin: 0;
    color: var(--_muted);
  }
  .list {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list[aria-busy='true'] {
    box-shadow: 0 -3px var(--_accent);
    transition: 0.3s 0.4s;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
    padding-block: calc(3 * var(--_space));
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  /* where focus outlines may stand out of what is contained */
  @supports (overflow-clip-margin: 5px) {
    .row {
      content-visibility: auto;
      contain-intrinsic-size: auto 7rem;
      overflow-clip-margin: 5px;
    }
  }
  .row:has(+ .row > .heading) {
    border: 0;
  }
  .heading {
    flex: 0 0 100%;
    margin-block-end: calc(3 * var(--_space));
    padding-block-end: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_edge);
    font-size: 1.05em;
    font-weight: 650;
  }
  .row + .row > .heading {
    margin-block-start: calc(4 * var(--_space));
  }
  .when {
    flex: 0 0 7em;
    color: var(--_muted);
  }
  time.when {
    color: inherit;
    font-size: 1.2em;
    font-weight: 650;
    flex-basis: calc(7em / 1.2);
  }
  time span {
    display: block;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 400;
  }
  .what {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .name {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.15em;
    font-weight: 650;
    text-align: start;
    cursor: pointer;
  }
  .row:hover .name {
    text-decoration: underline;
  }
  .row p {
    margin: 0;
  }
  .row .more-facts {
    color: var(--_muted);
    font-size: 0.9em;
    white-space: pre-line;
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
  .off .when {
    text-decoration: line-through;
  }
  mark {
    background: var(--_mark);
    color: inherit;
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
  .skeleton {
    block-size: 30rem;
    background: repeating-linear-gradient(var(--_raised) 0 4.5rem, transparent 0 6rem);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @container (max-width: 26rem) {
    .row {
      display: block;
    }
    time span {
      display: inline;
      margin-inline-start: calc(2 * var(--_space));
    }
    .views,
    .views .button,
    [part='filters-button'] {
      flex: 1 1 auto;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
`;
