import {css} from 'lit';

/** How a hand of cards is held. */
export const handStyles = css`
  .hand {
    --_tilt: 1.6deg;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    padding-block: calc(4 * var(--_space));
    isolation: isolate;
  }
  .hand:dir(rtl) {
    --_tilt: -1.6deg;
  }
  .tab {
    --_turned: 0;
    --_flap: 4rem;
    position: relative;
    display: grid;
    align-content: end;
    inline-size: 7.5rem;
    min-block-size: 9rem;
    margin-inline: -4px;
    padding: calc(var(--_flap) + var(--_space)) calc(3 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 0.95em;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
    rotate: calc(var(--_turned) * var(--_tilt));
    translate: 0 calc(var(--_turned) * var(--_turned) * 0.5px);
    transition:
      translate 180ms ease,
      rotate 180ms ease;
  }
  .tab[data-turned='-6'] {
    --_turned: -6;
  }
  .tab[data-turned='-5'] {
    --_turned: -5;
  }
  .tab[data-turned='-4'] {
    --_turned: -4;
  }
  .tab[data-turned='-3'] {
    --_turned: -3;
  }
  .tab[data-turned='-2'] {
    --_turned: -2;
  }
  .tab[data-turned='-1'] {
    --_turned: -1;
  }
  .tab[data-turned='1'] {
    --_turned: 1;
  }
  .tab[data-turned='2'] {
    --_turned: 2;
  }
  .tab[data-turned='3'] {
    --_turned: 3;
  }
  .tab[data-turned='4'] {
    --_turned: 4;
  }
  .tab[data-turned='5'] {
    --_turned: 5;
  }
  .tab[data-turned='6'] {
    --_turned: 6;
  }
  .tab::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    block-size: var(--_flap);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  .tab:is(:hover, :focus-visible) {
    z-index: 1;
    translate: 0 -6px;
  }
  .tab[aria-selected='true'] {
    z-index: 1;
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
    rotate: none;
    translate: 0 -8px;
  }
  .hand ~ .note {
    text-align: center;
  }
  .picked {
    inline-size: min(100%, 34rem);
    margin-inline: auto;
  }
  /* Where a fan would break into rows, they lie side by side. */
  @container (max-width: 42rem) {
    .hand:dir(ltr),
    .hand:dir(rtl) {
      --_tilt: 0deg;
    }
    .hand {
      padding-block: var(--_space);
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(5.25rem, 1fr));
      gap: calc(2 * var(--_space));
    }
    .hand .tab {
      --_flap: 2.5rem;
      inline-size: auto;
      min-block-size: 7.5rem;
      margin: 0;
      padding: calc(var(--_flap) + var(--_space)) calc(2 * var(--_space)) calc(2 * var(--_space));
      translate: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .tab {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .tab::before {
      content: none;
    }
    .tab[aria-selected='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
