import {ContextEvent} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {Backend} from '../backend/backend.js';
import {type Site, siteContext} from '../context/site.js';
import {type MessagePart, type Messages, loadMessages, messagesFor} from '../i18n/messages.js';
import type {HelpConfig} from '../model/help/help.js';
import {Connection} from './backend.js';

/** A widget, as seen from here: its own attributes win over the provider's. */
export interface SiteHost extends LitElement {
  endpoint: string;
  locale: string;
  timeZone: string;
  backend: Backend | undefined;
  messages: Partial<Messages> | undefined;
  help: HelpConfig | undefined;
}

// Asking costs as much as drawing a row.
let visitorZone: string | undefined;

const digitsOf = (locale: string): string => new Intl.NumberFormat(locale).resolvedOptions().numberingSystem;

const valid = (locale: string): string => {
  try {
    return new Intl.Locale(locale.replace('_', '-')).toString();
  } catch {
    return 'en';
  }
};

// The nearest `lang`, also through shadow roots: a widget may live in another element's.
const inheritedLanguage = (element: Element): string => {
  for (let at: Element | null = element; at;) {
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
  #site: Site | undefined;
  #unsubscribe?: (() => void) | undefined;
  readonly #connection = new Connection();
  readonly #languageObserver: MutationObserver;
  readonly #main: MessagePart;
  readonly #parts: Set<MessagePart>;
  readonly #asked = new Map<MessagePart, Map<string, Promise<void>>>();
  #waits = false;
  #words?: {messages: Messages; own: object | undefined; provided: object | undefined; merged: Messages};

  /** @param main the texts without which the widget says nothing. */
  constructor(host: SiteHost, main: MessagePart) {
    this.#host = host;
    this.#main = main;
    this.#parts = new Set([main]);
    this.#languageObserver = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    const options = {attributes: true, attributeFilter: ['lang']};
    this.#languageObserver.observe(this.#host.ownerDocument.documentElement, options);
    this.#languageObserver.observe(this.#host, options);
    this.#findProvider();
    // Moved elsewhere, it may stand under another language.
    this.#host.requestUpdate();
    void this.#awaitProvider();
  }

  hostDisconnected(): void {
    this.#languageObserver.disconnect();
    this.#unsubscribe?.();
    this.#site = this.#unsubscribe = undefined;
  }

  hostUpdate(): void {
    for (const part of this.#parts) if (!this.speaks(part)) void this.#load(this.locale, part);
  }

  /** Loads texts of what opens beside; from now on in every language the widget is switched to. */
  want(part: MessagePart): Promise<void> {
    this.#parts.add(part);
    return this.#load(this.locale, part);
  }

  /** Whether texts of a part are here, in the widget's language. */
  speaks(part: MessagePart): boolean {
    return messagesFor(this.locale, part) !== undefined;
  }

  /** True while a provider around the widget is still to be defined: it will say where the backend is. */
  get waits(): boolean {
    return this.#waits;
  }

  // Once: without a connection, asking at every update would never end.
  #load(locale: string, part: MessagePart): Promise<void> {
    const asked = this.#asked.get(part) ?? new Map<string, Promise<void>>();
    this.#asked.set(part, asked);
    let loading = asked.get(locale);
    if (!loading) asked.set(locale, (loading = this.#fetch(locale, part)));
    return loading;
  }

  async #fetch(locale: string, part: MessagePart): Promise<void> {
    await loadMessages(locale, part).catch(() => this.#asked.get(part)?.delete(locale));
    if (this.speaks(part)) this.#host.requestUpdate();
  }

  // The context protocol, as far as a widget needs it: the nearest provider answers now and whenever it changes.
  #findProvider(): void {
    const take = (site: Site | undefined, unsubscribe?: () => void): void => {
      if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      this.#site = site;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(siteContext, this.#host, take, true));
  }

  // A provider whose script comes after the widget's has not heard it ask.
  async #awaitProvider(): Promise<void> {
    if (!this.#host.closest('kith-provider:not(:defined)')) return;
    this.#waits = true;
    await customElements.whenDefined('kith-provider');
    this.#waits = false;
    if (this.#host.isConnected) this.#findProvider();
    this.#host.requestUpdate();
  }

  /** BCP 47: `locale` of the element, then of the provider, then the nearest `lang`. */
  get locale(): string {
    return valid(this.#host.locale || this.#site?.locale || inheritedLanguage(this.#host));
  }

  /** The texts in the widget's language; undefined until they have come. */
  get words(): Messages | undefined {
    const messages = messagesFor(this.locale, this.#main);
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
    if (!words || locale === words.code) return locale;
    if (!locale.startsWith(words.code.slice(0, 2))) return words.code;
    // The texts write numbers in the digits of their own code: dates beside them do too.
    const own = digitsOf(words.code);
    return digitsOf(locale) === own ? locale : `${locale}-u-nu-${own}`;
  }

  /** Epoch milliseconds. */
  readonly now = (): number => (this.#site?.now ?? Date.now)();

  /** The visitor's own zone, in which times are shown. */
  get visitorZone(): string {
    return (visitorZone ??= Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  /** The backend, own or provided; undefined when nobody named one. */
  get backend(): Promise<Backend> | undefined {
    const {backend, endpoint, timeZone} = this.#host;
    const source = {backend, endpoint, timeZone: timeZone || this.#site?.timeZone};
    return this.#connection.to(source) ?? this.#site?.connect();
  }

  /** What a secret or a letter is for: the widget's own endpoint, or the provider's. */
  get endpoint(): string {
    return this.#host.endpoint || (this.#site?.endpoint ?? '');
  }

  /** Where people are sent who need help now: the widget's own, then the provider's. */
  get help(): HelpConfig | undefined {
    return this.#host.help ?? this.#site?.help;
  }

  /** Whether nothing may show in the page's history, address or title. */
  get discreet(): boolean {
    return this.#site?.discreet ?? false;
  }

  /** Forgets a failed connection. */
  reconnect(): void {
    this.#connection.reset();
    this.#site?.reconnect();
  }
}
