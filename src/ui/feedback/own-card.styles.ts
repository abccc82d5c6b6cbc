import {css} from 'lit';

/** How a card looks to who gave it; with the sheets of tokens, buttons and faces. */
export const ownCardStyles = css`
  .own,
  .reply,
  .confirm,
  .sign {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  .reply,
  .sign,
  .confirm {
    gap: calc(2 * var(--_space));
  }
  .own p {
    margin: 0;
  }
  .own-news:focus {
    outline: none;
  }
  .own blockquote {
    margin: 0;
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_accent);
    white-space: pre-line;
  }
  .sign,
  .confirm {
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .sign > label {
    font-weight: 600;
  }
  .confirm {
    border-color: var(--_notice);
  }
`;
