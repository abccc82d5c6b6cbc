import type {LitElement, ReactiveController} from 'lit';
import type {SiteController} from '../../controllers/site.js';
import {type FacetName, facetNames} from '../../model/query.js';
import {KithClosedEvent} from './details-events.js';
import {KithOpenEvent, KithSearchedEvent} from './events.js';

/** What the address needs of the finder. */
export interface AddressHost extends LitElement {
  readonly site: SiteController;
  readonly syncUrl: string | null;
  readonly unlocked: readonly FacetName[];
  text: string;
  view: 'time' | 'group';
  put: (name: FacetName | 'text', chosen: string[]) => void;
  open: (id: string) => Promise<void>;
}

/**
 * Keeps search, filters and the open group in the page's address, so that a link or Back brings them again. Typing
 * replaces the entry; only opening a group adds one, so that Back closes it. Where the provider is `discreet` it only
 * reads: what a visitor does leaves no trace there.
 */
export class Address implements ReactiveController {
  readonly #host: AddressHost;

  constructor(host: AddressHost) {
    this.#host = host;
    this.#read();
    // Only once the list shows can the finder look a group up.
    host.addEventListener(KithSearchedEvent.type, () => this.#openGroup(), {once: true});
    host.addController(this);
    host.addEventListener(KithSearchedEvent.type, () => this.#write());
    host.addEventListener(KithOpenEvent.type, (event) => this.#onOpen(event as KithOpenEvent));
    host.addEventListener(KithClosedEvent.type, () => this.#onClosed());
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onBack);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onBack);
  }

  // The prefix keeps several finders, and the page's own parameters, apart.
  #key(name: string): string {
    const prefix = this.#host.syncUrl;
    return prefix ? `${prefix}.${name}` : name;
  }

  get #group(): string | null {
    return new URL(location.href).searchParams.get(this.#key('group'));
  }

  #read(): void {
    const {searchParams} = new URL(location.href);
    const text = searchParams.get(this.#key('text'));
    if (text !== null) this.#host.text = text;
    for (const name of this.#host.unlocked) {
      const chosen = searchParams.getAll(this.#key(name));
      if (chosen.length > 0) this.#host.put(name, chosen);
    }
    if (searchParams.get(this.#key('view')) === 'group') this.#host.view = 'group';
  }

  #openGroup(): void {
    const id = this.#group;
    // A group that is gone leaves the list, which is no dead end.
    if (id) void this.#host.open(id).catch(() => undefined);
  }

  #write(): void {
    if (this.#host.site.discreet) return;
    const url = new URL(location.href);
    const {searchParams} = url;
    for (const name of [...facetNames, 'text', 'view'] as const) searchParams.delete(this.#key(name));
    if (this.#host.text) searchParams.set(this.#key('text'), this.#host.text);
    if (this.#host.view === 'group') searchParams.set(this.#key('view'), 'group');
    for (const name of this.#host.unlocked) {
      const chosen = (this.#host as unknown as Record<FacetName, string[]>)[name];
      for (const value of chosen) searchParams.append(this.#key(name), value);
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  #onOpen({defaultPrevented, meeting}: KithOpenEvent): void {
    if (defaultPrevented || this.#host.site.discreet || this.#group === meeting.id) return;
    const url = new URL(location.href);
    url.searchParams.set(this.#key('group'), meeting.id);
    history.pushState({kithOpened: this.#key('group')}, '', url);
  }

  #onClosed(): void {
    if (this.#group === null) return;
    if ((history.state as {kithOpened?: string} | null)?.kithOpened === this.#key('group')) return history.back();
    const url = new URL(location.href);
    url.searchParams.delete(this.#key('group'));
    history.replaceState(history.state, '', url);
  }

  readonly #onBack = (): void => {
    if (this.#group === null) return this.#host.renderRoot.querySelector('dialog')?.close();
    this.#read();
    this.#openGroup();
  };
}
