import type {LitElement, ReactiveController} from 'lit';

/** A widget whose way out may float. */
export interface FloatingHost extends LitElement {
  /** Floats on every device, not only where people touch. */
  readonly floating: boolean;
  /** Where it leads, if anywhere. */
  readonly wayOut: string | undefined;
}

/** CSS pixels at the end of a page that a floating button would cover. */
const reach = 80;

const onPage = new Set<Floating>();

/**
 * Where the way out is: at its `place` while that is in sight, else afloat in the top layer, above cookie banners, at
 * the `end` of the window, or at its `start` where the end of the page would lie beneath it.
 */
export class Floating implements ReactiveController {
  readonly #host: FloatingHost;
  readonly #touch = matchMedia('(pointer: coarse)');
  readonly #sight = new IntersectionObserver((entries) => this.#onSight(entries), {threshold: 0.9});
  #inSight = false;
  #atEnd = false;
  #watched: Element | undefined;

  constructor(host: FloatingHost) {
    this.#host = host;
    host.addController(this);
  }

  get where(): 'place' | 'start' | 'end' {
    const wanted = this.#host.floating || this.#touch.matches;
    if (this.#inSight || !wanted || !this.#isFirst) return 'place';
    return this.#atEnd ? 'start' : 'end';
  }

  // Of several only one floats, or they would lie upon each other.
  get #isFirst(): boolean {
    return [...onPage].find(({leads}) => leads) === this;
  }

  /** Whether it leads anywhere. */
  get leads(): boolean {
    return this.#host.wayOut !== undefined;
  }

  hostConnected(): void {
    onPage.add(this);
    this.#touch.addEventListener('change', this.#redraw);
    addEventListener('scroll', this.#onScroll, {passive: true});
  }

  hostDisconnected(): void {
    onPage.delete(this);
    onPage.forEach((other) => other.#redraw());
    this.#touch.removeEventListener('change', this.#redraw);
    removeEventListener('scroll', this.#onScroll);
    this.#sight.disconnect();
    this.#watched = undefined;
  }

  hostUpdated(): void {
    const {renderRoot, isConnected} = this.#host;
    const place = renderRoot.querySelector('.place');
    if (place && place !== this.#watched && isConnected) {
      this.#sight.disconnect();
      this.#sight.observe((this.#watched = place));
    }
    const afloat = renderRoot.querySelector<HTMLElement>('.way-out[popover]');
    if (afloat?.isConnected) afloat.showPopover?.();
  }

  #onSight(entries: readonly IntersectionObserverEntry[]): void {
    this.#inSight = entries.at(-1)!.intersectionRatio >= 0.9;
    this.#onScroll();
    this.#redraw();
  }

  readonly #onScroll = (): void => {
    const {scrollHeight, scrollTop, clientHeight} = document.documentElement;
    const atEnd = scrollTop > 0 && scrollHeight - scrollTop - clientHeight < reach;
    if (atEnd === this.#atEnd) return;
    this.#atEnd = atEnd;
    this.#redraw();
  };

  readonly #redraw = (): void => this.#host.requestUpdate();
}
