import {noChange} from 'lit';
import {Directive, type DirectiveResult, type ElementPart, directive} from 'lit/directive.js';

class OnceDrawn extends Directive {
  #done = false;

  override render(_act: (element: HTMLElement) => void): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [act]: [(element: HTMLElement) => void]): unknown {
    if (!this.#done) queueMicrotask(() => element.isConnected && act(element as HTMLElement));
    this.#done = true;
    return noChange;
  }
}

/** Does something with an element, once, when it has come into the page. */
export const onceDrawn: (act: (element: HTMLElement) => void) => DirectiveResult<typeof OnceDrawn> =
  directive(OnceDrawn);

/** Takes the focus there. */
export const takesFocus: DirectiveResult = onceDrawn((element) => element.focus());

/** Opens a dialog over the page: focus goes in, and comes back by itself when it is closed. */
export const opensOver: DirectiveResult = onceDrawn(
  (element) => element instanceof HTMLDialogElement && element.showModal(),
);
