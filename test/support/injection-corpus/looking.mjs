/*
 * Runs in a page: what all widgets on it show, through their shadow roots. An element is known by its name and the names of
 * its attributes: a text that was taken for markup makes one that no harmless text makes.
 */

const allowed = /^(https?:|mailto:|tel:|sms:|#|\/|$)/;
const leading = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcdoc', 'ping', 'poster'];

/** Every node below one, also inside shadow roots. */
export function* nodesIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield node;
    if (node.shadowRoot) yield* nodesIn(node.shadowRoot);
  }
}

const signOf = (element) => `${element.nodeName}[${element.getAttributeNames().sort()}]`;

const badLinks = (element) =>
  leading
    .map((name) => [name, element.getAttribute(name)])
    .filter(([, value]) => value !== null && !allowed.test(value))
    .map(([name, value]) => `${element.nodeName} ${name}=${value.slice(0, 200)}`);

/** Fields do not keep how lines are parted. */
export const inOneLine = (text) => text.replace(/[\r\n]/g, '');

/** `{signs, text, attributes, links}`: elements with how often each is there, all text and what fields hold, and what leads somewhere odd. */
export function look() {
  const signs = new Map();
  const text = [];
  const attributes = [];
  const links = [];
  for (const node of nodesIn(document.body)) {
    if (node.nodeType === Node.TEXT_NODE) text.push(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const sign = signOf(node);
    signs.set(sign, (signs.get(sign) ?? 0) + 1);
    links.push(...badLinks(node));
    for (const {value} of node.attributes) attributes.push(value);
    if (/^(INPUT|TEXTAREA)$/.test(node.nodeName)) attributes.push(node.value);
  }
  return {signs, text: text.join(''), attributes: inOneLine(attributes.join(' ')), links};
}

/** How often a text stands in another. */
export const timesIn = (whole, part) => whole.split(part).length - 1;

/** Resolves once a condition holds; after a minute rejects. */
export async function until(condition, what = String(condition)) {
  for (const end = performance.now() + 60_000; performance.now() < end; await new Promise((go) => setTimeout(go))) {
    const found = condition();
    if (found) return found;
  }
  throw new Error(`It never came: ${what}`);
}

const summary = () => {
  const {signs, text} = look();
  return `${text}\n${[...signs]}`;
};

/** Resolves once nothing changes any more. */
export async function steady() {
  let before;
  for (let same = 0; same < 5; await new Promise((go) => setTimeout(go, 40))) {
    const now = summary();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** A part of a widget. */
export const part = (widget, name) => widget.shadowRoot.querySelector(`[part~="${name}"]`);

/** All parts of a name. */
export const parts = (widget, name) => [...widget.shadowRoot.querySelectorAll(`[part~="${name}"]`)];

/** An element of the library with these properties, in the page, once it is loaded. */
export async function mount(tag, properties = {}, parent = document.querySelector('main')) {
  const element = document.createElement(tag);
  parent.append(element);
  await customElements.whenDefined(tag);
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

/** Puts a text into a field, as if it had been typed. */
export function type(field, text) {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}
