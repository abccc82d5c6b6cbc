import {dayOf, endOf} from '../../../controllers/feedback/round-days.js';
import {type RoundMistake, nameMistake, namesIn} from '../../../model/feedback/round-form.js';
import {KithRoundClosedEvent} from '../events.js';
import type {Leading} from './leading.js';

/** What is asked once before it is done. */
export type Question = 'close' | 'withdraw' | undefined;

/** What who leads a round changes: people, time, its end. */
export class Changing {
  /** Id of the place whose holder is to leave, once that is confirmed. */
  leaving: string | undefined;
  question: Question;
  /** Names to be added, as they are written. */
  names = '';
  mistake: RoundMistake | undefined;
  /** The last day, as it is chosen; empty until somebody chooses. */
  day = '';
  late = false;
  /** What was changed last, to be heard. */
  done: 'added' | 'extended' | undefined;
  readonly #leading: Leading;

  constructor(leading: Leading) {
    this.#leading = leading;
  }

  /** Asks, or does not ask any more: then the focus goes back to where it was. */
  readonly ask = (event: Event, change: Partial<Pick<Changing, 'leaving' | 'question'>>): void => {
    const place = (event.currentTarget as Element).closest('.ask');
    Object.assign(this, {leaving: undefined, question: undefined}, change);
    const asks = this.leaving ?? this.question;
    void this.#draw().then(() => asks || place?.querySelector<HTMLElement>('.quiet')?.focus());
  };

  readonly leave = async (id: string): Promise<void> => {
    await this.#leading.round.leave(id);
    await this.#answered();
  };

  readonly write = (names: string): void => {
    this.names = names;
    if (this.mistake) this.#check();
    void this.#draw();
  };

  readonly add = async (): Promise<void> => {
    this.done = undefined;
    this.#check();
    if (this.mistake || !(await this.#leading.round.add(namesIn(this.names)))) return void this.#draw();
    Object.assign(this, {names: '', done: 'added'});
    await this.#draw();
  };

  readonly extend = async (): Promise<void> => {
    const {host, round} = this.#leading;
    const day = this.day || dayOf(round.value!.until);
    this.done = undefined;
    this.late = !(day >= dayOf(host.site.now()));
    if (!this.late && (await round.extend(endOf(day)))) Object.assign(this, {day: '', done: 'extended'});
    await this.#draw();
  };

  readonly close = async (): Promise<void> => {
    const {host, round} = this.#leading;
    if (await round.close()) host.dispatchEvent(new KithRoundClosedEvent());
    await this.#answered();
  };

  readonly withdraw = async (): Promise<void> => {
    const {host, round} = this.#leading;
    if (await round.withdraw()) host.course.anew();
    await this.#answered();
  };

  // Only now: as long as it is being done, its button has the focus.
  async #answered(): Promise<void> {
    Object.assign(this, {leaving: undefined, question: undefined});
    await this.#leading.host.focusHeading();
  }

  #check(): void {
    const others = this.#leading.places.filter(({state}) => state !== 'left').map(({name}) => name);
    this.mistake = nameMistake(namesIn(this.names), others);
  }

  async #draw(): Promise<void> {
    const {host} = this.#leading;
    host.requestUpdate();
    await host.updateComplete;
  }
}
