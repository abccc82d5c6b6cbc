import {css} from 'lit';
import {summaryStyles} from './summary.styles.js';

/** How a card looks while it is written, looked over and on its way; with the sheets of tokens and buttons. */
export const composerStyles = css`
  .asked,
  .writing,
  .composer,
  .preview,
  .way-on {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  .asked p,
  .composer p,
  .preview p,
  .way-on p {
    margin: 0;
  }
  .asked {
    gap: calc(2 * var(--_space));
  }
  .asked-who {
    color: var(--_muted);
  }
  .asked blockquote {
    margin: 0;
    font-size: 1.2em;
    line-height: 1.5;
    white-space: pre-line;
  }
  .wish {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: start;
    padding: calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .wish .icon {
    flex: none;
    margin-block-start: 0.1em;
    color: var(--_accent);
  }
  /* The wish stays in sight while somebody writes, where there is room for it. */
  @media (min-height: 40rem) {
    .writing > .wish {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
    }
    .writing :is(textarea, input) {
      scroll-margin-block-start: 7rem;
    }
  }
  .composer {
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .field > label,
  .signing > legend {
    padding: 0;
    font-weight: 600;
  }
  .hint,
  .aside,
  .reader {
    color: var(--_muted);
  }
  .hint {
    font-size: 0.95em;
  }
  .field > :is(textarea, input),
  .sign > input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: calc(0.8 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 16px);
  }
  .field > textarea {
    min-block-size: 6.2em;
    line-height: 1.75;
    resize: vertical;
    field-sizing: content;
  }
  /* A soft word is no error. */
  .said {
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_accent);
    color: var(--_muted);
  }
  .said.flaw {
    border-color: var(--_notice);
    color: var(--_notice);
  }
  /* Takes no room, and stands there all the same: only so is it heard when it is filled. */
  .said:empty {
    position: absolute;
  }
  .signing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .signing > .field {
    padding-inline-start: calc(22px + 3 * var(--_space));
  }
  .tick {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: start;
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  .tick > input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--_accent);
  }
  [aria-invalid='true'] {
    outline: 2px solid var(--_notice);
    outline-offset: 1px;
  }
  /* Seen by programs only. */
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .reader {
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  ${summaryStyles}
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  @container (max-width: 24rem) {
    .composer {
      padding: calc(4 * var(--_space)) calc(3 * var(--_space));
    }
    .composer .actions > .button,
    .preview .actions > .button {
      flex: 1 1 100%;
    }
  }
`;
