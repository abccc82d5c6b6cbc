import type {LitElement} from 'lit';
import type {Backend} from '../backend/backend.js';
import type {MessagePart, Messages} from '../i18n/messages.js';
import type {HelpConfig} from '../model/help/help.js';
import {SiteController} from './site.js';

/** `help="GB"`: as an attribute, a country. */
export const helpValue = {
  fromAttribute: (country: string | null): HelpConfig | undefined => (country ? {country} : undefined),
};

/** What every widget has. */
export interface KithMembers {
  endpoint: string;
  locale: string;
  timeZone: string;
  backend: Backend | undefined;
  messages: Partial<Messages> | undefined;
  help: HelpConfig | undefined;
  /** @internal */
  readonly site: SiteController;
}

type LitConstructor = typeof LitElement;
// The statics of LitElement, and a constructor of what this adds.
type KithConstructor = Pick<LitConstructor, keyof LitConstructor> & (new () => LitElement & KithMembers);

/**
 * The one thing that all widgets share: where their data comes from, and in which language they speak.
 * @param words the texts without which it says nothing.
 */
export const KithElement = (Base: LitConstructor, words: MessagePart): KithConstructor => {
  class Kith extends Base implements KithMembers {
    static override properties = {
      endpoint: {},
      locale: {},
      timeZone: {attribute: 'time-zone'},
      backend: {attribute: false},
      messages: {attribute: false},
      help: {converter: helpValue},
    };

    /** Where the data comes from: one URL, or several separated by spaces. Wins over the provider's. */
    endpoint = '';
    /** Language of the texts, such as `es` or `ar`. When missing: the provider's, then the nearest `lang`. */
    locale = '';
    /** IANA zone of listings that name none, such as `Europe/Madrid`. */
    timeZone = '';
    /** An object of your own that offers the ports of `Backend`. Wins over `endpoint`. */
    backend: Backend | undefined;
    /** Your own words for any of the texts. */
    messages: Partial<Messages> | undefined;
    /** Where people are sent who need help now. As an attribute, the country whose lines are suggested: `help="GB"`. */
    help: HelpConfig | undefined;
    /** @internal */
    readonly site = new SiteController(this, words);
  }
  return Kith;
};
