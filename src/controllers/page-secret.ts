import {type LinkName, addressWithout, secretInAddress} from './own-link.js';

// Taken out of the address, it is kept as long as the page.
const taken = new Map<LinkName, string>();

const forget = (): void => taken.clear();

/**
 * The secret of the private link that this page was opened by.
 * @param discreet takes it out of the address, and so out of the history, once it is read.
 */
export const secretOfPage = (discreet: boolean, name: LinkName = 'kith-mine'): string | undefined => {
  const secret = secretInAddress(location.href, name);
  if (secret === undefined || !discreet) return secret ?? taken.get(name);
  taken.set(name, secret);
  addEventListener('kith-leaving', forget);
  history.replaceState(history.state, '', addressWithout(location.href, name));
  return secret;
};
