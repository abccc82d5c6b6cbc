import {css} from 'lit';

/** The form in the details of a group by which a visitor tells about a change. */
export const changeFormStyles = css`
  .change {
    display: grid;
    gap: calc(4 * var(--_space));
    margin-block-start: calc(4 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .change p {
    margin: 0;
  }
  .change label {
    display: block;
    margin-block-end: var(--_space);
    font-weight: 600;
  }
  .change textarea,
  .change input {
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
  .change textarea {
    min-block-size: 7em;
    resize: vertical;
    field-sizing: content;
    max-block-size: 50dvh;
  }
  .change [aria-invalid='true'] {
    border: 2px solid var(--_notice);
  }
  .change .hint {
    margin-block-end: calc(2 * var(--_space));
    color: var(--_muted);
    font-size: 0.9em;
  }
  .change .mistake {
    margin-block-end: calc(2 * var(--_space));
    color: var(--_notice);
    font-weight: 600;
  }
  .summary {
    display: grid;
    justify-items: start;
    gap: calc(2 * var(--_space));
    padding: calc(3 * var(--_space));
    border: 2px solid var(--_notice);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .change .link {
    min-block-size: 24px;
    color: var(--_notice);
    font-weight: 600;
  }
  .change blockquote {
    margin: 0;
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .change .lead:focus {
    outline: none;
  }
  .change [aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  @media (max-width: 34rem) {
    .change {
      padding: calc(3 * var(--_space));
    }
  }
`;
