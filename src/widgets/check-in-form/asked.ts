import type {ReactiveController} from 'lit';
import type {BackendErrorKind} from '../../backend/backend.js';
import {KithFailedEvent} from '../../controllers/events.js';
import {kindOf} from '../../controllers/failure.js';
import {type Loaded, loadQuestionnaire} from '../../controllers/questionnaire.js';
import {isScale, shippedIds} from '../../model/questionnaire/shipped.js';
import type {KithCheckInForm} from './check-in-form.js';
import {ready} from './controls/questions.js';
import {KithUnsupportedEvent} from './events.js';
import {extrasOf} from './extras.js';
import {type Extras, Visit} from './visit.js';

const lost = ({unsupported}: Loaded): string =>
  unsupported
    .filter(({minor}) => !minor)
    .map(({feature, at}) => `${feature} (${at})`)
    .join(', ');

/** Milliseconds in which nobody wonders yet. */
const moment = 100;

/** What is asked: loads the questionnaire whenever another is named, or the language changes. */
export class Asked implements ReactiveController {
  visit: Visit | undefined;
  failure: BackendErrorKind | undefined;
  readonly #host: KithCheckInForm;
  #key: readonly unknown[] = [];
  #unsupported = 0;
  #moment?: ReturnType<typeof setTimeout> | undefined;

  constructor(host: KithCheckInForm) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it may be here before anybody wonders: to say that it is loading would only make it late. */
  get soon(): boolean {
    return this.#moment !== undefined;
  }

  hostUpdate(): void {
    const {site, questionnaire, endpoint, backend, isConnected} = this.#host;
    if (!isConnected || site.waits) return;
    const key = [questionnaire, endpoint, backend, site.locale];
    if (key.every((part, index) => part === this.#key[index])) return;
    if (questionnaire !== this.#key[0]) this.visit = undefined;
    // Only at the start: what stands there already does not go for a moment.
    if (this.#key.length === 0 && !this.failure) this.#moment ??= setTimeout(this.#tell, moment);
    this.#key = key;
    void this.#load();
  }

  hostUpdated(): void {
    const unsupported = this.visit?.loaded.unsupported ?? [];
    // Expressions may fail later than at loading.
    if (unsupported.length > this.#unsupported) this.#host.dispatchEvent(new KithUnsupportedEvent(unsupported));
    this.#unsupported = unsupported.length;
  }

  /** Asks again after a failure. */
  again(): void {
    this.#host.site.reconnect();
    this.#key = [];
    this.#host.requestUpdate();
  }

  /** Begins anew, with the same questions. */
  anew(): void {
    if (this.visit) this.visit = new Visit(this.visit.loaded, this.visit.extras);
    this.#host.requestUpdate();
  }

  readonly #tell = (): void => {
    clearTimeout(this.#moment);
    this.#moment = undefined;
    this.#host.requestUpdate();
  };

  async #load(): Promise<void> {
    const host = this.#host;
    const key = this.#key;
    this.failure = undefined;
    // What draws it is asked for together with it.
    if (isScale(host.questionnaire)) host.asking.matrix.later();
    try {
      const loaded = await this.#ask();
      const [extras] = await Promise.all([extrasOf(loaded), ready(host.asking, loaded.questionnaire.items)]);
      // All at once is better than nothing.
      if (host.layout !== 'all') await host.paging.load().catch(() => undefined);
      // Meanwhile another may be wanted.
      if (key === this.#key) this.#take(loaded, extras);
    } catch (error) {
      if (key !== this.#key) return;
      const kind = this.#kindOf(error);
      // What was there in another language is better than nothing.
      if (!this.visit) this.failure = kind;
      host.dispatchEvent(new KithFailedEvent(kind, error instanceof Error ? error.message : ''));
    }
    this.#tell();
  }

  // A definition that is wrong is a TypeError; so is a piece of the library that did not come.
  #kindOf(error: unknown): BackendErrorKind {
    if (!navigator.onLine) return 'offline';
    const {questionnaire} = this.#host;
    const own = typeof questionnaire === 'string' && shippedIds.includes(questionnaire);
    return error instanceof TypeError && !own ? 'invalid' : kindOf(error);
  }

  #ask(): Promise<Loaded> {
    const {questionnaire, resolveValueSet, site} = this.#host;
    return loadQuestionnaire(questionnaire || 'arriving', {
      locale: site.locale,
      now: site.now,
      resolveValueSet,
      // Connecting waits until somebody asks.
      get backend() {
        return site.backend;
      },
    });
  }

  #take(loaded: Loaded, extras: Extras): void {
    const host = this.#host;
    if (host.strict && lost(loaded)) {
      host.dispatchEvent(new KithUnsupportedEvent(loaded.unsupported));
      throw new TypeError(`It asks for what this form cannot do: ${lost(loaded)}.`);
    }
    if (this.visit) Object.assign(this.visit, {extras, loaded});
    else this.visit = new Visit(loaded, extras, host.prefill);
  }
}
