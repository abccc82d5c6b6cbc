import {css} from 'lit';

/** How questions look that few questionnaires ask. */
export const moreStyles = css`
  .field:is(.date, .dateTime, .time) {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .field:is(.integer, .decimal, .quantity) {
    inline-size: 9rem;
    max-inline-size: 100%;
  }
  .question input[dir='ltr'] {
    text-align: start;
  }
  .measured,
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  .measured > .unit {
    inline-size: 9rem;
  }
  .line > :is(input, textarea) {
    flex: 1 1 12rem;
  }
  .add,
  .add-turn {
    justify-self: start;
    margin-block-start: calc(2 * var(--_space));
  }
  .group.turn {
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .turn > .remove-turn {
    margin-block-start: calc(4 * var(--_space));
  }
  .given {
    margin: 0;
    padding-block: var(--_space);
    white-space: pre-line;
  }
  .points {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
    gap: calc(1.5 * var(--_space));
  }
  .point {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 48px;
    cursor: pointer;
    font-variant-numeric: tabular-nums;
  }
  .point input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: inherit;
  }
  .point input:hover {
    border-color: var(--_text);
  }
  .point input:checked {
    border: 3px solid var(--_accent);
    background: var(--_accent);
  }
  .point span:not(.unseen) {
    position: relative;
    pointer-events: none;
  }
  .point :checked + span {
    color: var(--_on-accent);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .ends {
    display: flex;
    gap: calc(4 * var(--_space));
    justify-content: space-between;
    margin-block: var(--_space) calc(2 * var(--_space));
    color: var(--_muted);
    font-size: 0.9em;
  }
  .ends span {
    max-inline-size: 45%;
  }
  .question > input[type='range'] {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .question > .untouched {
    opacity: 0.6;
  }
  output {
    display: block;
    font-weight: 600;
  }
  .untouched ~ output {
    color: var(--_muted);
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .point input:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    .point :checked + span {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
`;
