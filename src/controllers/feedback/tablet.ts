import type {Backend, DevicePort} from '../../backend/backend.js';
import type {OwnRound} from '../../model/contract/feedback/round.js';
import {kindOf} from '../failure.js';
import {Receiving} from './receiving.js';
import {LedRound} from './round.js';
import {tellFailure} from './round-host.js';
import {HeldSeat} from './seat.js';
import {type SeatHost, SeatWriting} from './seat-writing.js';
import {circleSeatSecretOf, circleSecretOf, seatSecretOf} from './secrets.js';
import {TurnClock} from './tablet-clock.js';
import {Turns} from './tablet-turns.js';

/** Somebody in the circle. */
export type Person = OwnRound['seats'][number];

/** `circle`: who has had a turn. `cover`: between two people. `turn`: one person's own. */
export type TabletPhase = 'circle' | 'cover' | 'turn';

/** Somebody's turn: their place, what they write in it, or what came to them. */
export interface Turn {
  readonly held: HeldSeat;
  readonly writing: SeatWriting;
  readonly receiving: Receiving | undefined;
}

/** The secret of the round that this device leads. */
export const circleOn = async (device: DevicePort): Promise<string> => circleSecretOf(await device.secret());

const deviceOf = async (host: SeatHost): Promise<(DevicePort & Pick<Backend, 'feedback'>) | undefined> => {
  const backend = await host.site.backend;
  return backend?.device && {...backend.device, feedback: backend.feedback};
};

/**
 * A whole round on one device that is handed around. Whose turn it is outlives this page where the round does, and then begins
 * with the cover; of whoever had it before nothing is drawn. What somebody has begun to write waits until their next turn.
 */
export class Tablet {
  phase: TabletPhase = 'circle';
  /** Whose turn it is, or will be once the cover is opened. */
  person: Person | undefined;
  turn: Turn | undefined;
  kept: 'memory' | 'own-device' = 'memory';
  /** Called when a card has arrived or was taken back: what had the focus is gone. */
  done: (() => void) | undefined;
  /** What could not be done. */
  failed = false;
  readonly round: LedRound;
  readonly clock: TurnClock;
  readonly #host: SeatHost;
  readonly #turns: Turns;
  readonly #begun = new Map<string, Pick<Turn, 'held' | 'writing'>>();

  constructor(host: SeatHost, secret: string) {
    this.#host = host;
    this.round = new LedRound(host, secret);
    this.clock = new TurnClock(() => host.requestUpdate());
    this.#turns = new Turns({
      where: () => (this.kept === 'own-device' ? 'session' : 'memory'),
      key: () => this.round.value?.seats[0]?.id ?? '',
      now: host.site.now,
    });
    addEventListener('beforeunload', this.#onUnload);
    addEventListener('kith-leaving', this.#forget);
  }

  /** The round on this device, if there is one. */
  static async of(host: SeatHost): Promise<Tablet | undefined> {
    const device = await deviceOf(host);
    if (!device) return undefined;
    const tablet = new Tablet(host, await circleOn(device));
    try {
      await tablet.round.refresh();
      tablet.kept = (await device.kept()).keep;
      await tablet.#resume();
      return tablet;
    } catch (error) {
      tablet.end();
      if (kindOf(error) !== 'missing') throw error;
      return undefined;
    }
  }

  /** Those who are in the circle. */
  get people(): Person[] {
    return (this.round.value?.seats ?? []).filter(({state}) => state !== 'left');
  }

  /** Whether nobody writes any more, and everybody reads. */
  get reads(): boolean {
    return !this.round.isOpen;
  }

  /** Whether somebody has had a turn at what is being done now. */
  hasHad({id, state}: Person): boolean {
    return this.#turns.has(id, this.reads) || (!this.reads && state === 'done');
  }

  /** Whether all have read. */
  get isOver(): boolean {
    return this.reads && this.people.every((person) => this.hasHad(person));
  }

  /** Covers everything, for somebody to take it. */
  handTo(person: Person): void {
    this.#hide();
    this.#show({phase: 'cover', person});
  }

  /** The turn is over: on to the next who has had none, or back to the circle. */
  async handOn(): Promise<void> {
    const {person, people} = this;
    if (this.phase === 'turn' && person) this.#turns.add(person.id, this.reads);
    this.#hide();
    const from = people.findIndex(({id}) => id === person?.id) + 1;
    const next = [...people.slice(from), ...people.slice(0, from)].find((each) => !this.hasHad(each));
    this.#show(next ? {phase: 'cover', person: next} : {phase: 'circle', person: undefined});
    await this.round.refresh().catch(() => undefined);
  }

  /** Who has had a turn. */
  toCircle(): void {
    this.#hide();
    this.#show({phase: 'circle', person: undefined});
  }

  /** Whoever holds the device has said who they are. */
  async open(): Promise<void> {
    const {person} = this;
    if (!person || this.phase !== 'cover') return;
    const sits = this.#begun.get(person.id) ?? (await this.#sit(person));
    await sits.held.load();
    // Meanwhile it may have been handed to somebody else.
    if (this.person === person) this.#begin(sits);
  }

  /** Nobody writes any more; everybody reads. True when it is so. */
  async startReading(): Promise<boolean> {
    this.toCircle();
    return this.#done(this.round.isOpen ? await this.round.close() : true);
  }

  /** “This is my own device”: the round outlives this page. */
  async keepHere(): Promise<void> {
    await this.#try(async (device) => {
      this.kept = (await device.keepHere()).keep;
      this.#turns.save(this.person?.id, this.clock.minutes);
    });
  }

  /** Erases the round for ever. True when it is gone. */
  erase(): Promise<boolean> {
    return this.#try(async (device) => {
      await device.eraseRound?.(this.round.secret);
      await this.#turns.clear();
      this.round.value = undefined;
    });
  }

  /** The page shows something else. */
  end(): void {
    this.#forget();
    removeEventListener('kith-leaving', this.#forget);
  }

  // Whoever held the device when the page went, finds the cover: behind it may be nobody else.
  async #resume(): Promise<void> {
    const {turn, minutes} = await this.#turns.find();
    const person = this.people.find(({id}) => id === turn);
    this.clock.minutes = minutes;
    if (person) Object.assign(this, {phase: 'cover', person});
  }

  async #sit({id}: Person): Promise<Pick<Turn, 'held' | 'writing'>> {
    const place = this.round.value!.seats.findIndex((seat) => seat.id === id);
    const {secret} = this.round;
    const start = {secret: await circleSeatSecretOf(secret, place), paper: await seatSecretOf(secret, place)};
    const held = new HeldSeat(this.#host, start);
    const writing = new SeatWriting(this.#host, held);
    writing.done = () => this.done?.();
    const sits = {held, writing};
    this.#begun.set(id, sits);
    return sits;
  }

  #begin({held, writing}: Pick<Turn, 'held' | 'writing'>): void {
    if (held.phase !== 'here') return this.#show({failed: true});
    const receiving = this.reads ? new Receiving(this.#host, held.secret) : undefined;
    void receiving?.load();
    this.#show({phase: 'turn', turn: {held, writing, receiving}});
    if (!this.reads) this.clock.start();
  }

  #hide(): void {
    this.clock.stop();
    this.turn?.writing.close();
    this.turn?.receiving?.leave();
    this.#show({turn: undefined, failed: false});
  }

  #show(state: Partial<Pick<Tablet, 'phase' | 'person' | 'turn' | 'failed'>>): void {
    Object.assign(this, state);
    if (this.round.value) this.#turns.save(this.person?.id, this.clock.minutes);
    this.#host.requestUpdate();
  }

  #done(done: boolean): boolean {
    this.#show({failed: !done});
    return done;
  }

  async #try(act: (device: DevicePort) => Promise<void>): Promise<boolean> {
    try {
      const device = await deviceOf(this.#host);
      if (device) await act(device);
      return this.#done(device !== undefined);
    } catch (error) {
      tellFailure(this.#host, error);
      return this.#done(false);
    }
  }

  // What is in this page alone is gone with it: the browser asks first. Who leaves in a hurry is not asked.
  readonly #onUnload = (event: Event): void => {
    const unsent = [...this.#begun.values()].some(({writing}) => writing.isUnkept);
    if (this.round.value && (this.kept === 'memory' || unsent)) event.preventDefault();
  };

  readonly #forget = (): void => {
    removeEventListener('beforeunload', this.#onUnload);
    // First: whose turn it was stays known.
    this.round.value = undefined;
    this.toCircle();
    for (const {writing} of this.#begun.values()) writing.end();
    this.#begun.clear();
  };
}
