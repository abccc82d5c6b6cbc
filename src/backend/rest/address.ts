import {BackendError} from '../backend.js';

// Addresses take these away: no path can hold them.
const impossible = new Set(['', '.', '..']);

const encoded = (id: string): string => {
  try {
    if (!impossible.has(id)) return encodeURIComponent(id);
  } catch {
    // half a surrogate pair
  }
  throw new BackendError('missing', `Nothing can have the id “${id}”.`);
};

/**
 * The address of something below another, by ids and names.
 * @throws {BackendError} `missing` when an id cannot be part of an address.
 */
export const addressOf = (href: string, ...names: string[]): string => {
  const url = new URL(href);
  url.pathname = [url.pathname.replace(/\/+$/, ''), ...names.map(encoded)].join('/');
  return url.href;
};
