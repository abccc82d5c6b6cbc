import {addressWithout, secretInAddress} from './own-link.js';

// Taken out of the address, it is kept as long as the page.
let taken: string | undefined;

const forget = (): void => {
  taken = undefined;
};

/**
 * The secret of the private link that this page was opened by.
 * @param discreet takes it out of the address, and so out of the history, once it is read.
 */
export const secretOfPage = (discreet: boolean): string | undefined => {
  const secret = secretInAddress(location.href);
  if (secret === undefined || !discreet) return secret ?? taken;
  taken = secret;
  addEventListener('kith-leaving', forget);
  history.replaceState(history.state, '', addressWithout(location.href));
  return secret;
};
