import {css} from 'lit';

/** The panel with all that is known about a group: a sheet on a phone, a card on a larger screen. */
export const detailsStyles = css`
  dialog {
    inline-size: min(42rem, 100vw - 2rem);
    max-inline-size: none;
    max-block-size: min(90dvh, 60rem);
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
    color: var(--_text);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .sheet {
    padding: calc(6 * var(--_space));
  }
  .close {
    float: inline-end;
    margin-block-start: calc(-2 * var(--_space));
    margin-inline: calc(2 * var(--_space)) calc(-3 * var(--_space));
  }
  h2 {
    margin: 0 0 calc(2 * var(--_space));
    font-size: 1.5em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  h2:focus-visible {
    outline: none;
  }
  dialog section {
    margin-block: calc(5 * var(--_space));
  }
  .topic {
    margin-block-end: var(--_space);
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 650;
  }
  dialog p {
    margin-block: 0 var(--_space);
    overflow-wrap: anywhere;
  }
  .moment {
    font-size: 1.15em;
    font-weight: 650;
  }
  .text {
    white-space: pre-line;
  }
  .small {
    color: var(--_muted);
    font-size: 0.9em;
  }
  dialog a:not(.button),
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    overflow-wrap: anywhere;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  .way .text {
    display: block;
  }
  dialog ul {
    display: grid;
    gap: calc(2 * var(--_space));
    margin: 0;
    /* A line of another direction has its bullet at the other end. */
    padding-inline: calc(5 * var(--_space));
    list-style: disc;
  }
  dialog .leaders-list {
    padding: 0;
    list-style: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  @media (max-width: 34rem) {
    dialog {
      inline-size: 100vw;
      block-size: 100dvh;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
    .sheet {
      padding: calc(4 * var(--_space));
    }
    .actions .button {
      flex: 1 1 100%;
    }
  }
`;
