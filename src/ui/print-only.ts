import {type CSSResult, type TemplateResult, css, render} from 'lit';

const mark = 'data-kith-print';

const sheetOf = ({styleSheet}: CSSResult): CSSStyleSheet[] => (styleSheet ? [styleSheet] : []);

// On the screen it is never seen, on paper nothing else is.
const pageSheet = css`
  @media screen {
    body > [data-kith-print] {
      display: none;
    }
  }
  @media print {
    body > :not([data-kith-print]) {
      display: none !important;
    }
  }
`;

let takeAway = (): void => undefined;

/** Puts a page of its own beside the site's, for paper alone. It goes after printing, and when somebody leaves in a hurry. */
const place = (content: TemplateResult, sheets: readonly CSSResult[]): void => {
  takeAway();
  const element = document.body.appendChild(document.createElement('div'));
  element.setAttribute(mark, '');
  const root = element.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = sheets.flatMap(sheetOf);
  render(content, root);
  const [sheet] = sheetOf(pageSheet);
  if (sheet) document.adoptedStyleSheets.push(sheet);
  takeAway = (): void => {
    takeAway = (): void => undefined;
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
};

const onEnd = (): void => takeAway();

/** Prints this, and nothing else of the page. Keeps to any content security policy: the sheets are constructed, not written. */
export const printOnly = (content: TemplateResult, ...sheets: readonly CSSResult[]): void => {
  place(content, sheets);
  addEventListener('afterprint', onEnd, {once: true});
  addEventListener('kith-leaving', onEnd, {once: true});
  print();
};
