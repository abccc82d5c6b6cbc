import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {Backend} from '../backend/backend.js';
import {type Site, siteContext} from '../context/site.js';
import {type Messages, loadMessages, messagesFor} from '../i18n/messages.js';
import {Connection} from './backend.js';

/** A widget, as seen from here: its own attributes win over the provider's. */
export interface SiteHost extends LitElement {
  endpoint: string;
  locale: string;
  timeZone: string;
  backend: Backend | undefined;
  messages: Partial<Messages> | undefined;
}

const valid = (locale: string): string => {
  try {
    return new Intl.Locale(locale.replace('_', '-')).toString();
  } catch {
    return 'en';
  }
};

// The nearest `lang`, also through shadow roots: a widget may live in another element's.
const inheritedLanguage = (element: Element): string => {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest('[lang]:not([lang=""])');
    if (found) return found.getAttribute('lang')!;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return navigator.language;
};

/** What surrounds a widget: its language, its clock, its backend. */
export class SiteController implements ReactiveController {
  readonly #host: SiteHost;
  readonly #provided: ContextConsumer<typeof siteContext, SiteHost>;
  readonly #connection = new Connection();
  readonly #languageObserver: MutationObserver;
  #words?: {messages: Messages; own: object | undefined; provided: object | undefined; merged: Messages};

  constructor(host: SiteHost) {
    this.#host = host;
    this.#provided = new ContextConsumer(host, {context: siteContext, subscribe: true});
    this.#languageObserver = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    const options = {attributes: true, attributeFilter: ['lang']};
    this.#languageObserver.observe(this.#host.ownerDocument.documentElement, options);
    this.#languageObserver.observe(this.#host, options);
    // Moved elsewhere, it may stand under another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#languageObserver.disconnect();
  }

  hostUpdate(): void {
    const {locale} = this;
    if (messagesFor(locale)) return;
    void loadMessages(locale).catch(() => loadMessages('en')).finally(() => this.#host.requestUpdate());
  }

  get #site(): Site | undefined {
    return this.#provided.value;
  }

  /** BCP 47: `locale` of the element, then of the provider, then the nearest `lang`. */
  get locale(): string {
    return valid(this.#host.locale || this.#site?.locale || inheritedLanguage(this.#host));
  }

  /** The texts in the widget's language; undefined until they have come. */
  get words(): Messages | undefined {
    const messages = messagesFor(this.locale);
    if (!messages) return undefined;
    const own = this.#host.messages;
    const provided = this.#site?.messages;
    const made = this.#words;
    if (made?.messages === messages && made.own === own && made.provided === provided) return made.merged;
    // Without a prototype, so that no configuration can reach Object.prototype.
    const merged = Object.assign(Object.create(null) as Messages, messages, provided, own);
    this.#words = {messages, own, provided, merged};
    return merged;
  }

  /** In what to write dates and numbers: the locale, unless its texts are missing and another language stands in. */
  get formatLocale(): string {
    const {locale, words} = this;
    return words && !locale.startsWith(words.code.slice(0, 2)) ? words.code : locale;
  }

  /** Epoch milliseconds. */
  readonly now = (): number => (this.#site?.now ?? Date.now)();

  /** The visitor's own zone, in which times are shown. */
  get visitorZone(): string {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  /** The backend, own or provided; undefined when nobody named one. */
  get backend(): Promise<Backend> | undefined {
    const {backend, endpoint, timeZone} = this.#host;
    const source = {backend, endpoint, timeZone: timeZone || this.#site?.timeZone};
    return this.#connection.to(source) ?? this.#site?.connect();
  }

  /** Forgets a failed connection. */
  reconnect(): void {
    this.#connection.reset();
    this.#site?.reconnect();
  }
}
