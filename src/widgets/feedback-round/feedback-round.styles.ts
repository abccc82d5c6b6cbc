import {css} from 'lit';

/** The element, and the form by which a round is opened. What comes later brings sheets of its own. */
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
  /* The button stays where it is when help opens beneath it. */
  .help-now {
    display: contents;
  }
  .help-now > :nth-child(3) {
    grid-column: 1 / -1;
  }
  .moment,
  .form,
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--_space));
  }
  .moment > *,
  :where(.base) :is(p, ul, ol, dl, dd) {
    margin: 0;
  }
  .moment .tight {
    gap: calc(2 * var(--_space));
  }
  .prompt {
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_line);
    font-size: 1.15em;
    white-space: pre-line;
  }
  /* Takes no room, and stands there all the same: only so is it heard when it is filled. */
  .news:empty {
    position: absolute;
  }
  .tools > summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent);
    cursor: pointer;
  }
  .heading {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
  }
  .base > .heading {
    align-self: center;
    font-size: 1.25em;
  }
  .heading:focus {
    outline: none;
  }
  .note,
  .hint {
    color: var(--_muted);
  }
  .hint {
    font-size: 0.9em;
  }
  .mistake {
    color: var(--_notice);
    font-weight: 600;
  }
  .panel {
    display: grid;
    gap: calc(3 * var(--_space));
    justify-items: start;
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  .ask > .quiet {
    padding-inline: 0;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .form label:not(.row) {
    display: block;
    margin-block-end: var(--_space);
    padding: 0;
    font-weight: 600;
  }
  .form :is(.hint, .mistake) {
    margin-block-end: calc(1.5 * var(--_space));
  }
  textarea,
  select,
  input[type='date'] {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 16px);
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    max-block-size: 60dvh;
  }
  #round-names {
    min-block-size: 9em;
  }
  select,
  input[type='date'] {
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_notice);
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: calc(2 * var(--_space));
  }
  .row {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: start;
    min-block-size: 44px;
    padding: calc(2.5 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .row:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .row:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .row input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0.1em 0 0;
    outline: none;
    accent-color: var(--_accent);
  }
  .row.quiet {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    box-shadow: none;
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
  @media (forced-colors: active) {
    .row:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
