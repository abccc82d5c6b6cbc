const key = 'kith-own-device';

// What was said, where the browser keeps nothing: true for this page.
let said = false;

/** Whether the person has said “this is my own device”, now or on an earlier visit. */
export const saidOwnDevice = (): boolean => {
  try {
    return said || localStorage.getItem(key) !== null;
  } catch {
    return said;
  }
};

/** Keeps what was said: on the device only after a yes. */
export const keepOwnDevice = (yes: boolean): void => {
  said = yes;
  try {
    if (yes) localStorage.setItem(key, 'yes');
    else localStorage.removeItem(key);
  } catch {
    // then it holds as long as the page
  }
};
