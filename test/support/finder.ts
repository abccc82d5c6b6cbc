import {fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {Backend} from '../../src/backend/backend.js';
import {memoryBackend} from '../../src/backend/device/memory.js';
import '../../src/define.js';
import type {Group} from '../../src/model/group.js';
import type {KithGroupFinder} from '../../src/widgets/group-finder/group-finder.js';
import {byRole, deep} from './by-role.js';
import {groups as everyKind, now} from './groups.js';

export interface Stage {
  groups?: readonly Group[];
  backend?: Backend;
  locale?: string;
  /** Epoch milliseconds. */
  at?: number;
}

const plainFinder = html`<kith-group-finder></kith-group-finder>`;

/**
 * A finder inside a provider, on a fixed clock, in British English, once its list (or its failure) shows. The template
 * may hold more than the finder, and other attributes.
 */
export const showFinder = async (
  stage: Stage = {},
  template: TemplateResult = plainFinder,
): Promise<KithGroupFinder> => {
  const {groups = everyKind, locale = 'en-GB', at = now} = stage;
  const backend = stage.backend ?? memoryBackend(groups, {id: 'lantern', name: 'Lantern Network'});
  let shown = (): void => undefined;
  const answer = new Promise<void>((resolve) => (shown = resolve));
  const provider = await fixture(html`<kith-provider
    locale=${locale} .now=${() => at} .backend=${backend} @kith-searched=${shown} @kith-failed=${shown}
  >${template}</kith-provider>`);
  await answer;
  const finder = provider.querySelector('kith-group-finder')!;
  await speaks(finder);
  return finder;
};

/** Resolves when the texts of the finder's language have come and it shows what it has. */
export const speaks = async (finder: KithGroupFinder): Promise<void> => {
  await appears(finder, () => part(finder, 'base'));
  await finder.updateComplete;
};

/** Does something that asks the listing anew, and waits until the answer shows. */
export const answered = async (finder: KithGroupFinder, act: () => unknown): Promise<void> => {
  const answer = oneEvent(finder, 'kith-searched');
  await act();
  await answer;
  await finder.updateComplete;
};

// the page's own, while a test may hold the clock of what it tests
const repeat = window.setInterval.bind(window);
const stop = window.clearInterval.bind(window);

/** Resolves with what `find` answers as soon as it answers something, looking after every change inside the element. */
export const appears = <T>({shadowRoot}: Element, find: () => T | undefined): Promise<T> =>
  new Promise((resolve) => {
    const look = (): void => {
      const found = find();
      if (found === undefined) return;
      observer.disconnect();
      stop(timer);
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
    // where the focus is, and what is laid out, is no change that could be observed
    const timer = repeat(look, 100);
    look();
  });

/** The one element of a part. */
export const part = (finder: Element, name: string): HTMLElement | undefined => deep(finder, `[part~=${name}]`)[0];

/** Whether a part is there and seen. */
export const hasPart = (finder: Element, name: string): boolean => part(finder, name)?.checkVisibility() ?? false;

// Not by `:focus`, which waits for the window itself to have the focus.
const focusedIn = (root: Node): Element | null => (root instanceof ShadowRoot ? root : document).activeElement;

/** Whether an element has the focus of its page. */
export const isFocused = (element: Element): boolean => focusedIn(element.getRootNode()) === element;

/** Whether something inside an element's shadow has the focus. */
export const holdsFocus = ({shadowRoot}: Element): boolean => shadowRoot!.activeElement !== null;

/** What an element shows, with single spaces. */
export const textOf = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The names in the list, in order. */
export const namesIn = (finder: Element): string[] => deep(finder, '[part~=name]').map(textOf);

/** The row of a group. */
export const rowOf = (finder: Element, name: string): HTMLElement => {
  const row = deep(finder, '[part~=item]').find((item) => textOf(item).includes(name));
  if (!row) throw new Error(`No row for ${name}; there are: ${namesIn(finder).join(', ')}`);
  return row;
};

/** Puts the caret into the search box and types, all at once. */
export const type = (finder: KithGroupFinder, text: string): void => {
  const box = byRole(finder, 'searchbox') as HTMLInputElement;
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

/** Types, and waits until the answer shows. */
export const search = (finder: KithGroupFinder, text: string): Promise<void> =>
  answered(finder, () => type(finder, text));

/** Opens the filters with their button, and waits until they are there with their counts. */
export const openFilters = async (finder: KithGroupFinder): Promise<HTMLElement> => {
  await answered(finder, () => part(finder, 'filters-button')!.click());
  return appears(finder, () => (part(finder, 'filters')?.querySelector('input') ? part(finder, 'filters') : undefined));
};

/** Opens a group's details from its row, and waits until the panel is open. */
export const openDetails = async (finder: KithGroupFinder, name: string): Promise<HTMLDialogElement> => {
  rowOf(finder, name).querySelector<HTMLElement>('[part~=name]')!.click();
  return appears(finder, () => deep(finder, 'dialog[open]')[0] as HTMLDialogElement | undefined);
};
