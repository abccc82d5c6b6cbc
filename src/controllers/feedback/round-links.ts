import {type LinkName, addressWith} from '../own-link.js';
import {seatSecretOf} from './secrets.js';

/**
 * A page as a private link. Of what the address of this page opens nothing goes along.
 * @param page relative to this one; this one when empty.
 */
export const linkTo = (name: LinkName, secret: string, page = ''): string => {
  const url = new URL(page || location.href, document.baseURI);
  const others = url.hash.slice(1).split('&');
  url.hash = others.filter((part) => part && !part.startsWith('kith-')).join('&');
  return addressWith(secret, url.href, name);
};

/** The links that are handed out, in the order of the circle. Rejects where texts cannot be hashed: without https. */
export const seatLinks = (round: string, count: number, page = ''): Promise<string[]> =>
  Promise.all(
    Array.from({length: count}, async (_, place) => linkTo('kith-seat', await seatSecretOf(round, place), page)),
  );
