import type {LitElement} from 'lit';
import {type Writing, blank, isBlank} from '../../model/feedback/writing.js';
import {type DraftPlace, Drafts, isOwnDevice, sayOwnDevice} from '../drafts.js';
import type {SiteController} from '../site.js';

interface DraftsHost extends LitElement {
  readonly site: SiteController;
  readonly drafts: DraftPlace;
}

/** To whom a card is written, as far as a draft is named by it. */
interface Addressee {
  give: string;
  to?: string;
}

/** Keeps the words of a card that is not sent yet, where the page allows it and the person has said so. */
export class CardDrafts {
  /** The person has said “this is my own device”. */
  own = false;
  readonly #host: DraftsHost;
  readonly #drafts: Drafts;
  #to: Addressee = {give: ''};

  constructor(host: DraftsHost) {
    this.#host = host;
    this.#drafts = new Drafts({
      where: () => host.drafts,
      key: () => this.#key,
      now: host.site.now,
      changed: () => host.requestUpdate(),
    });
  }

  /** Where the words are now. */
  get kept(): string {
    return this.#drafts.kept;
  }

  save(writing: Writing): void {
    if (this.#host.drafts !== 'off') this.#drafts.save({writing: structuredClone(writing)});
  }

  clear(): Promise<void> {
    return this.#drafts.clear();
  }

  /** What was begun to somebody on an earlier visit. */
  async of(to: Addressee): Promise<Writing | undefined> {
    this.#to = to;
    this.own = await isOwnDevice();
    const {writing} = Object(await this.#drafts.load()) as {writing?: Writing};
    return writing && !isBlank(writing) ? {...blank(), ...writing} : undefined;
  }

  /** Whether words may stay on this device: after a yes only; after a no they leave it. */
  async say(own: boolean, writing: Writing): Promise<void> {
    this.own = own;
    await sayOwnDevice(own);
    if (!isBlank(writing)) this.save(writing);
    this.#host.requestUpdate();
  }

  // Of a secret only so much as tells two apart.
  get #key(): string {
    const {give, to = ''} = this.#to;
    return ['card', give.slice(0, 8), to, this.#host.site.endpoint].join(' ');
  }
}
