import {exitPresses, exitWithin, noPresses, pressed} from '../../model/help/presses.js';

/** Who leaves, and says how far somebody has come. */
export interface Leaver {
  leave: () => void;
  /** How many presses are left; 0 when they came too late, undefined when there is nothing to say any more. */
  tell: (left: number | undefined) => void;
}

const leavers = new Set<Leaver>();
let presses = noPresses;
let timer: ReturnType<typeof setTimeout> | undefined;

// The first on the page speaks and leaves: all at once would only talk over each other.
const leaver = (): Leaver | undefined => leavers.values().next().value;

const forget = (): void => {
  clearTimeout(timer);
  presses = noPresses;
};

const expire = (): void => {
  forget();
  leaver()?.tell(0);
};

const count = (left: number, wait: number): void => {
  if (left > 0) {
    timer = setTimeout(expire, wait);
    return leaver()?.tell(left);
  }
  forget();
  leaver()?.leave();
};

const onKeyUp = ({key, shiftKey, ctrlKey, altKey, metaKey, timeStamp}: KeyboardEvent): void => {
  const before = presses.times.length;
  presses = pressed(presses, {key, shift: shiftKey, other: ctrlKey || altKey || metaKey, at: timeStamp});
  clearTimeout(timer);
  const {times} = presses;
  if (times.length > 0) count(exitPresses - times.length, exitWithin - (timeStamp - times[0]!));
  else if (before > 0) leaver()?.tell(undefined);
};

// Before the page's own listeners, one of which may keep keys to itself.
const options = {capture: true};

/** Listens for Shift, pressed three times within five seconds; once, however many ask for it. Answers how to stop. */
export const onShiftThrice = (asking: Leaver): (() => void) => {
  if (leavers.size === 0) addEventListener('keyup', onKeyUp, options);
  leavers.add(asking);
  return () => {
    leavers.delete(asking);
    if (leavers.size > 0) return;
    forget();
    removeEventListener('keyup', onKeyUp, options);
  };
};
