import {ContextProvider} from '@lit/context';
import {LitElement, type PropertyValues, type TemplateResult, css, html} from 'lit';
import type {Backend} from '../../backend/backend.js';
import {type Site, siteContext} from '../../context/site.js';
import {Connection} from '../../controllers/backend.js';
import {helpValue} from '../../controllers/kith-element.js';
import {secretOfPage} from '../../controllers/page-secret.js';
import type {Messages} from '../../i18n/messages.js';
import type {HelpConfig} from '../../model/help/help.js';

/**
 * Gives every Kith widget inside it one backend, language and clock. Invisible; a single widget works without it.
 *
 * @tag kith-provider
 * @slot - The part of the page that holds the widgets.
 * @example
 * ```html
 * <kith-provider endpoint="https://example.org/meetings.json" time-zone="Europe/London" locale="en">
 *   <kith-group-finder></kith-group-finder>
 * </kith-provider>
 * ```
 */
export class KithProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties = {
    endpoint: {},
    locale: {},
    timeZone: {attribute: 'time-zone'},
    backend: {attribute: false},
    now: {attribute: false},
    token: {attribute: false},
    messages: {attribute: false},
    help: {converter: helpValue},
    discreet: {type: Boolean},
  };

  /** Where the data comes from: one URL, or several separated by spaces. */
  endpoint = '';
  /** Language of the widgets, such as `es` or `ar`. When missing, the page's. */
  locale = '';
  /** IANA zone of listings that name none, such as `Europe/Madrid`. */
  timeZone = '';
  /** An object of your own that offers the ports of `Backend`. Wins over `endpoint`. */
  backend: Backend | undefined;
  /** The clock, in epoch milliseconds. For tests and stories. */
  now: () => number = Date.now;
  /** A site's own sign-in: answers a short-lived token for its backend. */
  token: (() => Promise<string>) | undefined;
  /** Your own words for any of the texts. */
  messages: Partial<Messages> | undefined;

  /** Where people are sent who need help now. As an attribute, the country whose lines are suggested: `help="GB"`. */
  help: HelpConfig | undefined;
  /** Keeps what a visitor does out of the page's history, address and title. */
  discreet = false;

  readonly #connection = new Connection();
  readonly #context = new ContextProvider<typeof siteContext>(this, {context: siteContext});

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size > 0 || !this.#context.value) this.#provide();
    // Early: nobody may look at the address before a widget needs what it holds.
    if (this.discreet) secretOfPage(true);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const {backend, endpoint, timeZone, token} = this;
    const site: Site = {
      connect: () => this.#connection.to({backend, endpoint, timeZone, token}),
      reconnect: () => this.#connection.reset(),
      now: this.now,
      ...(endpoint && {endpoint}),
      ...(this.locale && {locale: this.locale}),
      ...(timeZone && {timeZone}),
      ...(this.messages && {messages: this.messages}),
      ...(this.help && {help: this.help}),
      discreet: this.discreet,
    };
    this.#context.setValue(site);
  }
}
