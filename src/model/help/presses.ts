/** Milliseconds in which Shift is pressed three times to leave. */
export const exitWithin = 5_000;
/** How often Shift is pressed to leave. */
export const exitPresses = 3;

/** A key that was let go of. */
export interface Release {
  readonly key: string;
  /** Whether Shift is still held. */
  readonly shift: boolean;
  /** Whether Control, Alt or the like is held. */
  readonly other: boolean;
  /** Milliseconds of any clock. */
  readonly at: number;
}

/** The times at which Shift alone was pressed, not longer ago than counts. */
export interface Presses {
  readonly times: readonly number[];
  /** Whether Shift served another key: then letting go of it is no press. */
  readonly serves: boolean;
}

/** Before any key. */
export const noPresses: Presses = {times: [], serves: false};

/** What a released key makes of the presses before it: any but Shift alone begins the count anew. */
export const pressed = ({times, serves}: Presses, {key, shift, other, at}: Release): Presses => {
  const alone = key === 'Shift' && !serves && !other;
  const recent = times.filter((time) => at - time <= exitWithin);
  return {times: alone ? [...recent, at] : [], serves: shift};
};
