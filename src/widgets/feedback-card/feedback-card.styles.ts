import {css} from 'lit';

/** What stands around every moment. */
export const styles = css`
  :host {
    container-type: inline-size;
  }
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    align-items: start;
    overflow-wrap: anywhere;
  }
  .base > :not(.heading, .help-now) {
    grid-column: 1 / -1;
  }
  .heading {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
  }
  .base > .heading {
    align-self: center;
    font-size: 1.3em;
  }
  /* The button stays where it is when help opens beneath it. */
  .help-now {
    display: contents;
  }
  .help-now > :nth-child(3) {
    grid-column: 1 / -1;
  }
  .moment {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_space));
  }
  :where(.base) p {
    margin: 0;
  }
  .aside {
    color: var(--_muted);
  }
  .error {
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_notice);
    border-radius: var(--_radius);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  :is(.first, .heading, .summary):focus {
    outline: none;
  }
  @container (max-width: 24rem) {
    .base > *,
    .help-now > * {
      grid-column: 1 / -1;
    }
    .help-now > .button {
      justify-self: start;
      padding-inline: 0;
      text-align: start;
    }
  }
`;
