/*
 * The one script tag: loads the elements that the page uses, also those added later. It touches nothing global; included
 * twice it finds everything already asked for.
 */
type Load = () => Promise<unknown>;

/** By language: what a form says, and what it asks unless it is told otherwise. */
const spoken: Record<string, [words: Load, questions: Load]> = {
  ar: [() => import('./i18n/locales/ar/form.js'), () => import('./model/questionnaire/shipped/arriving/ar.js')],
  en: [() => import('./i18n/locales/en/form.js'), () => import('./model/questionnaire/shipped/arriving/en.js')],
  es: [() => import('./i18n/locales/es/form.js'), () => import('./model/questionnaire/shipped/arriving/es.js')],
};

const languageOf = (element: Element): string =>
  element.closest('[locale]')?.getAttribute('locale') ||
  element.closest('[lang]')?.getAttribute('lang') ||
  navigator.language;

// What the form would ask for once it is here is asked for together with it: one way to the server and back less.
const form = (element: Element): Promise<unknown> => {
  const [words, questions] = spoken[languageOf(element).slice(0, 2)] ?? spoken['en']!;
  const {questionnaire = 'arriving'} = element as {questionnaire?: unknown};
  const id = element.getAttribute('questionnaire') ?? questionnaire;
  return Promise.all([
    import('./define/kith-check-in-form.js'),
    words(),
    id === 'arriving' && questions(),
    // all such scales, and their table, are one piece
    /^(phq|gad)/.test(String(id)) && import('./model/questionnaire/shipped/phq-9.js'),
    id === 'phq-9' && import('./model/questionnaire/risks.js'),
  ]);
};

const elements: Record<string, (element: Element) => Promise<unknown>> = {
  'kith-check-in-form': form,
  'kith-feedback-card': () => import('./define/kith-feedback-card.js'),
  'kith-feedback-round': () => import('./define/kith-feedback-round.js'),
  'kith-group-finder': () => import('./define/kith-group-finder.js'),
  'kith-help': () => import('./define/kith-help.js'),
  'kith-provider': () => import('./define/kith-provider.js'),
  'kith-trend': () => import('./define/kith-trend.js'),
};
const asked = new Set<string>();

const ask = (element: Element): void => {
  const {localName} = element;
  const load = elements[localName];
  if (!load || asked.has(localName)) return;
  asked.add(localName);
  // Without a connection the markup inside the tag stays; the next element of the kind tries again.
  load(element).catch(() => asked.delete(localName));
};

const selector = Object.keys(elements).join();

const look = (root: ParentNode): void => {
  if (root instanceof Element && root.matches(selector)) ask(root);
  root.querySelectorAll(selector).forEach(ask);
};

new MutationObserver((changes) => {
  for (const {addedNodes} of changes) {
    for (const node of addedNodes) if (node instanceof Element) look(node);
  }
}).observe(document, {childList: true, subtree: true});
look(document);
