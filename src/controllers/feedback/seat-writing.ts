import type {Seat} from '../../model/contract/feedback/round.js';
import {isBlank} from '../../model/feedback/writing.js';
import {KithFailedEvent} from '../events.js';
import {KithGiveEvent, KithGivenEvent} from './give-events.js';
import {Giving, type GivingHost} from './giving.js';
import {type DeskHost, OwnDesk} from './own-desk.js';
import type {RoundHost} from './round-host.js';
import type {HeldSeat} from './seat.js';
import {cardSecretOf} from './secrets.js';

/** An element in which people of a round write to each other. */
export type SeatHost = GivingHost & RoundHost & DeskHost;

/** Somebody to whom a card is owed, given or passed. */
export type Owed = Seat['owes'][number];

/**
 * What the holder of a place writes: a card to one person at a time. What was begun for another stays, and a card that was
 * given is opened again by the place itself, without a link of its own.
 */
export class SeatWriting {
  /** To whom it is written, or was given. */
  to: Owed | undefined;
  /** A card that is being written. */
  giving: Giving | undefined;
  /** A card that was given, opened again. */
  desk: OwnDesk | undefined;
  /** To whom a card was given last: said once. */
  gave: Owed | undefined;
  /** Called when a card has arrived or was taken back: what had the focus is gone. */
  done: (() => void) | undefined;
  readonly #host: SeatHost;
  readonly #seat: HeldSeat;
  readonly #begun = new Map<string, Giving>();

  constructor(host: SeatHost, seat: HeldSeat) {
    this.#host = host;
    this.#seat = seat;
  }

  /** Whether something was begun that is gone with this page. */
  get isUnkept(): boolean {
    const gone = ['nowhere', 'memory'];
    return [...this.#begun.values()].some(({writing, kept}) => !isBlank(writing) && gone.includes(kept));
  }

  /** Begins a card, or goes on with it. */
  async write(to: Owed): Promise<void> {
    const {secret: give, seat} = this.#seat;
    const secret = await cardSecretOf(give, to.id);
    if (!seat || !this.#seat.seat) return;
    this.close();
    const giving = this.#begun.get(to.id) ?? this.#giving(to);
    this.#begun.set(to.id, giving);
    const {wish, otherView, unsigned} = seat.round;
    giving.begin({give, secret, to: to.id, name: to.name, wish, otherView, unsigned, stamp: seat.stamp});
    // A name is at hand; whether it stands on the card is still to be chosen.
    giving.writing.signature ||= seat.name;
    this.#show({to, giving});
  }

  /** Opens a card that was given. */
  async open(to: Owed): Promise<void> {
    const secret = await cardSecretOf(this.#seat.secret, to.id);
    this.close();
    const desk = new OwnDesk(this.#host, secret);
    desk.withdrawn = () => {
      this.done?.();
      void this.#again();
    };
    this.#show({to, desk});
  }

  /** Back to the place. What was begun stays here. */
  close(): void {
    this.desk?.end();
    this.#show({to: undefined, giving: undefined, desk: undefined, gave: undefined});
  }

  /** The page shows something else. What may be kept beyond it stays where it is. */
  end(): void {
    this.close();
    for (const giving of this.#begun.values()) giving.end();
    this.#begun.clear();
  }

  #show(state: Partial<Pick<SeatWriting, 'to' | 'giving' | 'desk' | 'gave'>>): void {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }

  #giving(to: Owed): Giving {
    const host = this.#host;
    return new Giving(host, {
      before: (draft) => host.dispatchEvent(new KithGiveEvent(draft)),
      given: () => void this.#arrived(to),
      failed: (kind) => host.dispatchEvent(new KithFailedEvent(kind, 'A card was not taken.')),
    });
  }

  // A card may arrive while its giver writes to somebody else.
  async #arrived(to: Owed): Promise<void> {
    this.#begun.get(to.id)?.end();
    this.#begun.delete(to.id);
    this.#host.dispatchEvent(new KithGivenEvent());
    await this.#again();
    if (this.to?.id !== to.id) return;
    this.#show({to: undefined, giving: undefined, gave: to});
    this.done?.();
  }

  async #again(): Promise<void> {
    await this.#seat.refresh().catch(() => undefined);
  }
}
