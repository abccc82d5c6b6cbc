/*
 * The one script tag: loads the elements that the page uses, also those added later. It touches nothing global; included
 * twice it finds everything already asked for.
 */
const elements: Record<string, () => Promise<unknown>> = {
  'kith-check-in-form': () => import('./define/kith-check-in-form.js'),
  'kith-feedback-card': () => import('./define/kith-feedback-card.js'),
  'kith-feedback-round': () => import('./define/kith-feedback-round.js'),
  'kith-group-finder': () => import('./define/kith-group-finder.js'),
  'kith-help': () => import('./define/kith-help.js'),
  'kith-provider': () => import('./define/kith-provider.js'),
  'kith-trend': () => import('./define/kith-trend.js'),
};
const asked = new Set<string>();

const ask = ({localName}: Element): void => {
  const load = elements[localName];
  if (!load || asked.has(localName)) return;
  asked.add(localName);
  // Without a connection the markup inside the tag stays; the next element of the kind tries again.
  load().catch(() => asked.delete(localName));
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
