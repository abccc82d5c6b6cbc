/** Seconds before the end at which it is said how long a turn lasts; 0 for the end itself. */
const told = [30, 10, 0] as const;
export type Told = (typeof told)[number];

type Alarm = (work: () => void, milliseconds: number) => () => void;

const later: Alarm = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/** The time of a turn, the same for everyone. It says at 30 and 10 seconds what is left, makes no sound and stops nobody. */
export class TurnClock {
  /** Minutes of a turn; 0 for as long as it takes. */
  minutes = 0;
  /** What was said last in this turn. */
  left: Told | undefined;
  readonly #changed: () => void;
  readonly #alarm: Alarm;
  #stops: (() => void)[] = [];

  /** @param alarm does something later, in so many milliseconds; answers how to stop that. */
  constructor(changed: () => void, alarm: Alarm = later) {
    this.#changed = changed;
    this.#alarm = alarm;
  }

  /** A turn begins. */
  start(): void {
    this.stop();
    if (this.minutes === 0) return;
    this.#stops = told.map((seconds) =>
      this.#alarm(
        () => {
          this.left = seconds;
          this.#changed();
        },
        this.minutes * 60_000 - seconds * 1_000,
      ),
    );
  }

  /** A turn is over. */
  stop(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.left = undefined;
  }
}
