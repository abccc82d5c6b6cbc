import type {LitElement} from 'lit';
import type {Occurrence} from '../../backend/backend.js';
import {KithSearchedEvent} from './events.js';
import type {GroupSearch} from './group-search.js';
import type {RenderItem} from './list-of.js';
import type {ListActions} from './results.js';

/** What the list needs of the finder to act. */
export interface ListHost extends LitElement {
  readonly search: GroupSearch;
  readonly pageSize: number;
  readonly renderItem: RenderItem | undefined;
  shown: number;
  show: (item: Occurrence) => Promise<void>;
}

/** What happens on a click in the list, and on “show more”. */
export const listActions = (host: ListHost): ListActions => ({
  pick: (event) => {
    const target = event.target as Element;
    const item = host.search.page?.items[Number(target.closest('li')?.dataset.index)];
    // In rows of the page's own, only what it has named so opens the details.
    if (item && (target.closest('[part=name]') ?? !host.renderItem)) void host.show(item);
  },
  more: () => {
    const next = host.shown;
    host.shown += host.pageSize;
    // The button goes when nothing more is to come: focus goes on to the first row that came.
    const keepFocus = (): void => {
      if (host.renderRoot.querySelector('[part=more-button]')) return;
      host.renderRoot.querySelector<HTMLElement>(`[data-index="${next}"] [part=name]`)?.focus();
    };
    host.addEventListener(KithSearchedEvent.type, keepFocus, {once: true});
  },
});
