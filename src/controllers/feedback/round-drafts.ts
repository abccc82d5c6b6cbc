import type {LitElement} from 'lit';
import {isBlankRound} from '../../model/feedback/round-begun.js';
import type {RoundForm} from '../../model/feedback/round-form.js';
import {type DraftPlace, Drafts, isOwnDevice, sayOwnDevice} from '../drafts.js';
import type {SiteController} from '../site.js';

interface DraftsHost extends LitElement {
  readonly site: SiteController;
  readonly drafts: DraftPlace;
}

/** Keeps a round that is not opened yet, where the page allows it and the person has said so. */
export class RoundDrafts {
  /** The person has said “this is my own device”. */
  own = false;
  readonly #host: DraftsHost;
  readonly #drafts: Drafts;

  constructor(host: DraftsHost) {
    this.#host = host;
    this.#drafts = new Drafts({
      where: () => host.drafts,
      key: () => `round ${host.site.endpoint}`,
      now: host.site.now,
      changed: () => host.requestUpdate(),
    });
  }

  /** Where it is now. */
  get kept(): string {
    return this.#drafts.kept;
  }

  save(form: RoundForm): void {
    this.#drafts.save({form: {...form}});
  }

  clear(): Promise<void> {
    return this.#drafts.clear();
  }

  /** What was begun on an earlier visit. */
  async find(): Promise<Partial<RoundForm> | undefined> {
    this.own = await isOwnDevice();
    const {form} = Object(await this.#drafts.load()) as {form?: Partial<RoundForm>};
    return form && !isBlankRound(form) ? form : undefined;
  }

  /** Whether it may stay on this device: after a yes only; after a no it leaves it. */
  async say(own: boolean, form: RoundForm): Promise<void> {
    this.own = own;
    await sayOwnDevice(own);
    if (!isBlankRound(form)) this.save(form);
    this.#host.requestUpdate();
  }
}
