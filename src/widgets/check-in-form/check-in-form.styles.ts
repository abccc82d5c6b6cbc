import {css} from 'lit';

/** The form while it is filled in. Its questions, and the steps after them, bring sheets of their own. */
export const styles = css`
  :host {
    container-type: inline-size;
  }
  .base,
  .answering {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    overflow-wrap: anywhere;
  }
  .base {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }
  .base > :not(.heading, .help-now) {
    grid-column: 1 / -1;
  }
  .heading {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  .base > .heading {
    align-self: center;
  }
  /* The button stays where it is when help opens beneath it. */
  .help-now {
    display: contents;
  }
  .help-now > :nth-child(3) {
    grid-column: 1 / -1;
  }
  :where(.base) p {
    margin: 0;
  }
  .aside,
  .reader,
  .progress {
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
  :is(.first, .heading):focus {
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
