import {createContext} from '@lit/context';
import type {Backend} from '../backend/backend.js';
import type {Messages} from '../i18n/messages.js';
import type {HelpConfig} from '../model/help/help.js';

/** What a provider gives to every widget inside it. */
export interface Site {
  /** The backend, connected once, when the first widget asks; undefined when the provider names none. */
  connect: () => Promise<Backend> | undefined;
  /** Connects anew after a failure. */
  reconnect: () => void;
  /** Where the data comes from, as the provider names it. */
  endpoint?: string;
  locale?: string;
  timeZone?: string;
  /** Own texts, over those of the locale. */
  messages?: Partial<Messages>;
  /** Where people are sent who need help now. */
  help?: HelpConfig;
  /** Nothing that a visitor does shows in the page's history, address or title. */
  discreet?: boolean;
  /** Epoch milliseconds. */
  now: () => number;
}

// A registered symbol, so that two copies of the library on a page understand each other.
export const siteContext = createContext<Site | undefined>(Symbol.for('kith.site'));
