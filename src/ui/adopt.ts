import type {CSSResult} from 'lit';

/** Gives a shadow root a sheet that was loaded late. Twice is once. */
export const adopt = ({renderRoot}: {renderRoot: HTMLElement | DocumentFragment}, {styleSheet}: CSSResult): void => {
  if (!(renderRoot instanceof ShadowRoot) || !styleSheet) return;
  if (!renderRoot.adoptedStyleSheets.includes(styleSheet)) renderRoot.adoptedStyleSheets.push(styleSheet);
};
