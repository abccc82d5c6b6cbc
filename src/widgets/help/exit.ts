import type {LitElement, ReactiveController} from 'lit';
import {prepareToLeave, wipe} from '../../controllers/leaving.js';
import {KithExitEvent} from './events.js';
import {type Leaver, onShiftThrice} from './shift.js';

/** A widget with a way out. */
export interface ExitHost extends LitElement {
  /** Where it leads, if the page's author has named a place. */
  readonly wayOut: string | undefined;
}

/** Leaves the page in a hurry: covers it, wipes what is kept, and puts the other page in its place in the history. */
export class Exit implements ReactiveController {
  /** How many presses of Shift are left; 0 when they came too late. */
  left: number | undefined;
  /** True from the decision until the page is gone, or Back has brought it again. */
  leaving = false;
  readonly #host: ExitHost;
  #stop: (() => void) | undefined;
  #silence: HTMLMetaElement | undefined;

  constructor(host: ExitHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onReturn);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onReturn);
    this.#silence?.remove();
    this.#listen(false);
  }

  hostUpdated(): void {
    this.#listen(this.#host.isConnected && this.#host.wayOut !== undefined);
    const cover = this.#host.renderRoot.querySelector<HTMLElement>('.cover[popover]');
    // Where there is no popover, the sheet lays it over the page as far as it can.
    if (cover?.isConnected) cover.showPopover?.();
  }

  /** Leaves for the page named, unless a listener prevents it. */
  readonly leave = (url = this.#host.wayOut): void => {
    if (!url || this.leaving || !this.#host.dispatchEvent(new KithExitEvent(url))) return;
    this.#update({leaving: true, left: undefined});
    this.#keepQuiet();
    void this.#go(url);
  };

  async #go(url: string): Promise<void> {
    // Covered first: what is wiped need not be watched.
    await this.#host.updateComplete;
    await wipe();
    if (this.leaving) location.replace(url);
  }

  // A link can hold its referrer back, a replacement only by the page's policy.
  #keepQuiet(): void {
    this.#silence = document.createElement('meta');
    Object.assign(this.#silence, {name: 'referrer', content: 'no-referrer'});
    document.head.append(this.#silence);
  }

  #listen(wanted: boolean): void {
    if (wanted === (this.#stop !== undefined)) return;
    this.#stop?.();
    this.#stop = wanted ? onShiftThrice(this.#leaver) : undefined;
    if (wanted) prepareToLeave();
  }

  readonly #leaver: Leaver = {
    leave: () => this.leave(),
    tell: (left) => this.#update({left}),
  };

  readonly #onReturn = (event: PageTransitionEvent): void => {
    if (!event.persisted || !this.leaving) return;
    this.#silence?.remove();
    this.#update({leaving: false});
  };

  #update(state: Partial<Pick<Exit, 'leaving' | 'left'>>): void {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}
