import type {LitElement} from 'lit';
import type {Versioned} from '../../backend/feedback.js';
import type {OwnCard} from '../../model/contract/feedback/card.js';
import {type CardField, type Invited, cardFields} from '../../model/feedback/rules.js';
import {type Lack, type Writing, blank, lacksOf, textOf} from '../../model/feedback/writing.js';
import type {SiteController} from '../site.js';
import {OwnCardLink} from './own-card.js';
import {Polling} from './polling.js';
import {cardNameOf} from './secrets.js';

/** An element with a card of one's own. */
export interface DeskHost extends LitElement {
  readonly site: SiteController;
  /** Draws again, and puts the focus there. */
  look(where: string): unknown;
}

// Where the focus goes when the button that had it is gone.
const stands = '.own [part~=correct-button], .own [part~=withdraw-button]';

const writingOf = (card: OwnCard): Writing => ({
  ...blank(),
  texts: Object.fromEntries(cardFields.flatMap((field) => (card[field] ? [[field, card[field]]] : []))),
  signing: card.signature === undefined ? 'unsigned' : 'signed',
  signature: card.signature ?? '',
  mayShow: card.mayShow,
});

/** Where a giver sits with a card of theirs: what they correct, sign or withdraw, and the thanks that come meanwhile. */
export class OwnDesk {
  readonly link: OwnCardLink;
  /** The card as it is being corrected. */
  writing: Writing | undefined;
  lacks: readonly Lack[] = [];
  confirming = false;
  /** The name with which it is to be signed after all. */
  signature = '';
  /** That name is missing. */
  nameless = false;
  /** Called after it was taken back for ever, with what names it: see `cardNameOf`. */
  withdrawn: ((id: string) => void) | undefined;
  readonly #host: DeskHost;
  readonly #polling: Polling;
  // Where texts cannot be hashed it has none.
  #name = '';

  /** @param card when it is known already. */
  constructor(host: DeskHost, secret: string, card?: Versioned<OwnCard>) {
    this.#host = host;
    this.link = new OwnCardLink(host, secret, card);
    this.#polling = new Polling(host, {ask: (signal) => this.link.look(signal)});
    this.#polling.start();
    void this.#find(secret);
    if (!card) void this.link.load();
  }

  get card(): OwnCard | undefined {
    return this.link.card?.value;
  }

  /** What its receiver had invited. */
  get invited(): Invited {
    const {wish = 'listen', otherViewInvited: otherView = false} = this.card ?? {};
    return {wish, otherView};
  }

  /** Whether it is still, or may stay, unsigned: a signed card cannot become so. */
  get unsigned(): boolean {
    return this.card?.signature === undefined;
  }

  /** Looks for nothing any more. */
  end(): void {
    this.#polling.end();
  }

  readonly edit = (): void => {
    if (!this.card) return;
    this.writing = writingOf(this.card);
    this.#host.look('.composer textarea');
  };

  /** Leaves it as it was. */
  readonly cancel = (): void => this.#end(stands);

  readonly type = (field: CardField, text: string): void => {
    if (this.writing) this.writing.texts[field] = text;
  };

  readonly choose = (choice: Partial<Omit<Writing, 'texts'>>): void => {
    Object.assign(this.writing ?? {}, choice);
    this.#draw();
  };

  /** Sends the corrected words; they stay here when that fails. */
  readonly save = async (): Promise<void> => {
    const {writing, invited, unsigned} = this;
    if (!writing) return;
    this.lacks = lacksOf(writing, invited, unsigned);
    if (this.lacks.length > 0) return void this.#host.look('.summary');
    if (await this.link.correct(textOf(writing, invited, unsigned, this.#language))) this.#end('.own-news');
  };

  readonly confirm = (asks: boolean): void => {
    this.confirming = asks;
    this.#host.look(asks ? '#own-confirm' : '.own [part~=withdraw-button]');
  };

  readonly withdraw = async (): Promise<void> => {
    if (!(await this.link.withdraw())) return;
    this.#polling.stop();
    this.withdrawn?.(this.#name);
  };

  readonly name = (name: string): void => {
    this.signature = name;
    if (this.nameless) this.#draw(false);
  };

  /** Puts a name to one that waits; its words stay as they are. */
  readonly sign = async (): Promise<void> => {
    const {card, invited, signature} = this;
    this.#draw(!signature.trim());
    if (!card || this.nameless) return;
    const signed: Writing = {...writingOf(card), signing: 'signed', signature};
    if (await this.link.correct(textOf(signed, invited, true, this.#language))) this.#host.look(stands);
  };

  async #find(secret: string): Promise<void> {
    this.#name = await cardNameOf(secret).catch(() => '');
  }

  #end(focus: string): void {
    this.writing = undefined;
    this.lacks = [];
    this.#host.look(focus);
  }

  get #language(): string {
    return this.card?.language ?? this.#host.site.locale;
  }

  #draw(nameless = this.nameless): void {
    this.nameless = nameless;
    this.#host.requestUpdate();
  }
}
