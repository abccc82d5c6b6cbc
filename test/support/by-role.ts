import type Axe from 'axe-core';
import 'axe-core';

// It registers itself with the window.
const {axe} = globalThis as typeof globalThis & {axe: typeof Axe};

const roles = {
  alert: '[role=alert]',
  button: 'button, summary',
  checkbox: 'input[type=checkbox]',
  dialog: 'dialog[open]',
  group: 'fieldset, details, [role=group]',
  heading: 'h1, h2, h3, [role=heading]',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  radio: 'input[type=radio]',
  search: '[role=search]',
  searchbox: 'input[type=search]',
  status: '[role=status]',
  textbox: 'textarea, input:not([type]), input[type=text]',
  combobox: 'select',
  radiogroup: '[role=radiogroup]',
  slider: 'input[type=range]',
  tab: '[role=tab]',
  table: 'table',
  rowheader: '[role=rowheader]',
  columnheader: '[role=columnheader]',
} as const;
export type Role = keyof typeof roles;

type Root = Element | Document | ShadowRoot;

/** Every element that matches, also inside shadow roots, in the order of the page. */
export const deep = (root: Root, selector: string): HTMLElement[] => {
  const inside = root instanceof Element && root.shadowRoot ? deep(root.shadowRoot, selector) : [];
  const below = Array.from(root.querySelectorAll<HTMLElement>('*')).flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? deep(element.shadowRoot, selector) : []),
  ]);
  return [...inside, ...below];
};

const namesOf = (elements: readonly Element[]): string[] => {
  axe.setup(document.body);
  try {
    return elements.map((element) => axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim());
  } finally {
    axe.teardown();
  }
};

/** The visible elements with a role and, when given, an accessible name (whole, or a pattern). */
export const allByRole = (root: Root, role: Role, name?: string | RegExp): HTMLElement[] => {
  const elements = deep(root, roles[role]).filter((element) => element.checkVisibility());
  if (name === undefined) return elements;
  const names = namesOf(elements);
  return elements.filter((_, index) => (typeof name === 'string' ? names[index] === name : name.test(names[index]!)));
};

/** The one element with a role and name. An error says what there is instead. */
export const byRole = (root: Root, role: Role, name?: string | RegExp): HTMLElement => {
  const found = allByRole(root, role, name);
  if (found.length === 1) return found[0]!;
  const there = namesOf(allByRole(root, role)).join(' | ');
  throw new Error(`${found.length} elements are a ${role} called ${String(name)}; there are: ${there}`);
};

/** The accessible names of all visible elements with a role. */
export const namesByRole = (root: Root, role: Role): string[] => namesOf(allByRole(root, role));
