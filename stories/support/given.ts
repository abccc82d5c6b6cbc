import {noChange} from 'lit';
import {Directive, type ElementPart, directive} from 'lit/directive.js';
import {propertyOf} from './arg-types.js';

/** `kith-searched` for `onKithSearched`. */
const eventOf = (name: string): string =>
  name
    .replace(/^on[A-Z]/, (start) => start.slice(2))
    .replace(/[A-Z]/g, '-$&')
    .toLowerCase();

class Given extends Directive {
  readonly #listening = new Set<string>();

  override render(_args: object): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [args]: [object]): unknown {
    for (const [name, value] of Object.entries(args)) this.#give(element, name, value);
    return noChange;
  }

  #give(element: Element, name: string, value: unknown): void {
    const property = propertyOf(name);
    if (property in element && value !== undefined) Object.assign(element, {[property]: value});
    if (typeof value !== 'function' || !/^on[A-Z]/.test(name) || this.#listening.has(name)) return;
    this.#listening.add(name);
    element.addEventListener(eventOf(name), (event) => void Reflect.apply(value, undefined, [event]));
  }
}

/** Gives a story's args to an element: its properties by their names, its events by `onKithOpen`. */
export const given = directive(Given);
