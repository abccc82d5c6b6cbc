import {css} from 'lit';

/** What comes after the questions, and the summary of mistakes above them. */
export const stepStyles = css`
  .step,
  .summary,
  .card,
  .contact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  .step > .heading {
    font-size: 1.1em;
  }
  .summary,
  .card,
  .contact {
    gap: calc(2 * var(--_space));
  }
  .summary,
  .card {
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .summary {
    border: 2px solid var(--_notice);
    background: var(--_surface);
  }
  .summary ul {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .summary a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_notice);
    font-weight: 600;
  }
  .step dl {
    margin: 0;
  }
  .step dl > div {
    padding-block: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .step dt {
    color: var(--_muted);
  }
  .step dd {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    justify-content: space-between;
    margin: 0;
  }
  .given {
    min-inline-size: 0;
    font-weight: 600;
    white-space: pre-line;
  }
  .step dd > .button {
    flex: none;
  }
  .step fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .step legend,
  .step label[for] {
    padding: 0;
    font-weight: 600;
  }
  .tick {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: start;
    padding-block: 11px;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .contact > input,
  .card > input {
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
  .step [aria-invalid='true'] {
    outline: 2px solid var(--_notice);
  }
  .step blockquote {
    margin: 0;
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
  }
  .step details > summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent);
    cursor: pointer;
  }
  .step details > p {
    margin-block-end: calc(2 * var(--_space));
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  .keeping {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
    align-items: center;
  }
  [aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
`;
