import {css} from 'lit';
import {choiceStyles} from './choices.styles.js';

/** How questions look that most questionnaires ask. */
export const questionStyles = css`
  .questions,
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(8 * var(--_space));
  }
  .questions {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  [data-key]:empty {
    display: none;
  }
  /* Not drawn until it is near; the padding leaves room for rings around what has the focus. */
  .long .question {
    margin: -6px;
    padding: 6px;
    content-visibility: auto;
    contain-intrinsic-size: auto 12rem;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .group:has(> .mistake),
  .question:has(> .mistake) {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 4px solid var(--_notice);
  }
  legend,
  .title {
    display: block;
    padding: 0;
    margin-block: 0 calc(2 * var(--_space));
    font-size: 1.05em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  /* Not on the edge of its fieldset, but in it. */
  legend {
    float: inline-start;
    inline-size: 100%;
  }
  legend + * {
    clear: both;
  }
  .group > legend {
    margin-block-end: calc(4 * var(--_space));
    font-size: 1.2em;
  }
  .group .group,
  .nested {
    padding-inline-start: calc(4 * var(--_space));
    border-inline-start: 2px solid var(--_line);
  }
  .nested,
  .note + * {
    margin-block-start: calc(5 * var(--_space));
  }
  .display,
  .note p,
  .mistake,
  .help {
    margin: 0;
  }
  .help,
  .needed,
  small {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  .help,
  .mistake {
    margin-block-end: calc(2 * var(--_space));
  }
  .mistake {
    color: var(--_notice);
    font-weight: 600;
  }
  small {
    display: block;
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent);
    cursor: pointer;
  }
  dl,
  dd {
    margin: 0;
  }
  dl {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  dt {
    font-weight: 600;
  }
  .field {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }
  textarea.field {
    min-block-size: 6em;
    max-block-size: 60dvh;
    field-sizing: content;
    resize: vertical;
  }
  .field[aria-invalid='true'] {
    border: 2px solid var(--_notice);
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space));
    align-items: center;
    padding: calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .note p {
    flex: 1 0 100%;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ${choiceStyles}
`;
