import {secretFrom} from '../model/secret.js';

/** What a private link opens: somebody's check-ins, an ask, the giving to it, a card, a round, a place in it. */
export type LinkName = 'kith-mine' | 'kith-ask' | 'kith-give' | 'kith-card' | 'kith-round' | 'kith-seat' | 'kith-paper';

/** A secret that opens what is sent under it: 256 random bits, base64url. */
export const newSecret = (): string => secretFrom((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));

/** A key that makes a repeated send one. */
export const newKey = (): string => newSecret();

// The fragment never leaves for a server; a page may keep other things in it, parted by `&`.
const partsOf = (href: string): {page: string; parts: string[]} => {
  const [page = '', ...fragment] = href.split('#');
  return {page, parts: fragment.join('#').split('&').filter(Boolean)};
};

/** The secret that a private link holds (`#kith-mine=…`, also among other parts); undefined when it holds none. */
export const secretInAddress = (href: string, name: LinkName = 'kith-mine'): string | undefined => {
  const part = partsOf(href).parts.find((each) => each.startsWith(`${name}=`));
  const secret = part?.slice(name.length + 1) ?? '';
  return /^[\w-]{22,200}$/.test(secret) ? secret : undefined;
};

/** The address as a private link with this secret; the rest of its fragment stays as it is. */
export const addressWith = (secret: string, href: string, name: LinkName = 'kith-mine'): string => {
  const {page, parts} = partsOf(href);
  return `${page}#${[...parts.filter((part) => !part.startsWith(`${name}=`)), `${name}=${secret}`].join('&')}`;
};

/** The address without the secret; the rest of its fragment stays as it is. */
export const addressWithout = (href: string, name: LinkName = 'kith-mine'): string => {
  const {page, parts} = partsOf(href);
  const rest = parts.filter((part) => !part.startsWith(`${name}=`));
  return rest.length > 0 ? `${page}#${rest.join('&')}` : page;
};

/** A person's secret for one backend, in the memory of this page only, shared by all widgets that name the same scope. */
export interface OwnSecret {
  get(): string | undefined;
  /** Without a secret: forgets it. */
  set(secret?: string): void;
  /** Calls back whenever it changes; answers how to stop that. */
  subscribe(changed: () => void): () => void;
}

const secrets = new Map<string, string>();
const listeners = new Map<string, Set<() => void>>();

const tell = (scope: string): void => listeners.get(scope)?.forEach((changed) => changed());

const forgetAll = (): void => {
  secrets.clear();
  for (const scope of listeners.keys()) tell(scope);
};

/** @param scope the endpoint that the secret is for: no other ever gets it. */
export const ownSecret = (scope: string): OwnSecret => {
  addEventListener('kith-leaving', forgetAll);
  return {
    get: () => secrets.get(scope),
    set: (secret) => {
      if (secret === secrets.get(scope)) return;
      if (secret === undefined) secrets.delete(scope);
      else secrets.set(scope, secret);
      tell(scope);
    },
    subscribe: (changed) => {
      const mine = listeners.get(scope) ?? new Set();
      listeners.set(scope, mine.add(changed));
      return () => void mine.delete(changed);
    },
  };
};
