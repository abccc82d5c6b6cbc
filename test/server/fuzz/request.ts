import type {Item, Known} from './known.js';
import {secretFor, shaped} from './links.js';
import type {Plan} from './plan.js';

/** A request as it goes out. */
export interface Sent {
  path: string;
  init: RequestInit & {headers: Record<string, string>};
}

const isJson = (text: string): boolean => {
  try {
    return Boolean(JSON.parse(text));
  } catch {
    return false;
  }
};

const one = (value: string | string[]): string => (Array.isArray(value) ? (value[0] ?? '') : value);

// A header takes visible Latin-1 only: what else there is never leaves the caller.
const headerText = (value: string): string => value.replaceAll(/[^\x21-\x7e\u00a1-\u00ff]/g, '').slice(0, 4_000);

const segment = ({wellMeant, known}: Plan, value: string, learned: Known): string => {
  // the other half asks by the document's own examples
  const id = wellMeant && known % 2 === 0 ? learned.id(known / 2) : undefined;
  return id === undefined ? value : encodeURIComponent(id);
};

const pathOf = (plan: Plan, learned: Known): string =>
  plan.route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    segment(plan, one(plan.values[`path:${name}`] ?? 'x'), learned),
  );

const queryOf = (plan: Plan, learned: Known): string => {
  const params = new URLSearchParams(plan.extra);
  for (const [name, value] of Object.entries(plan.values)) {
    if (!name.startsWith('query:')) continue;
    for (const each of [value].flat()) params.append(name.slice(6), each);
  }
  if (params.has('cursor') && plan.wellMeant) {
    const cursor = learned.cursor(plan.known);
    if (cursor === undefined) params.delete('cursor');
    else params.set('cursor', cursor);
  }
  return params.size > 0 ? `?${params.toString()}` : '';
};

const headersOf = ({values}: Plan): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name.startsWith('header:'))
      .map(([name, value]) => [name.slice(7).toLowerCase(), headerText(one(value))]),
  );

// What opened a thing when it was made opens it again, and its version is named where a route asks for one.
const knownHeaders = ({route}: Plan, {headers, version}: Item): Record<string, string> => {
  const known: Record<string, string> = {...headers, ...(version !== undefined && {'if-match': version})};
  const asked = route.parameters.filter(({in: place}) => place === 'header').map(({name}) => name.toLowerCase());
  return Object.fromEntries(asked.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]]])));
};

const secretly = ({route, known, wellMeant}: Plan, named: Record<string, string>): Record<string, string> => {
  const secret = wellMeant ? secretFor(route, named['kith-secret'], known) : undefined;
  return {...named, ...(secret !== undefined && {'kith-secret': secret})};
};

const meant = ({route, body, wellMeant}: Plan, secret: string | undefined, item: Item | undefined): Plan['body'] => {
  const isShaped = wellMeant && route.body && typeof body === 'string' && isJson(body);
  return isShaped ? shaped(route, body, {secret, fields: item?.fields}) : body;
};

// only what a method sends
const bodyOf = ({route, body, contentType}: Plan): {body?: Plan['body']; contentType?: string} => {
  if (route.method === 'get' || route.method === 'head') return {};
  return {...(body !== undefined && {body}), ...(contentType !== undefined && {contentType})};
};

/** Completes a plan with what is known by now. */
export const requestFor = (plan: Plan, learned: Known): Sent => {
  const {method} = plan.route;
  const item = plan.wellMeant ? learned.item(plan.route, plan.known) : undefined;
  const named = secretly(plan, {...headersOf(plan), ...(item && knownHeaders(plan, item))});
  const {body, contentType} = bodyOf({...plan, body: meant(plan, named['kith-secret'], item)});
  const headers: Record<string, string> = {
    ...named,
    ...(contentType !== undefined && {'content-type': contentType}),
  };
  const path = (item?.path ?? pathOf(plan, learned)) + queryOf(plan, learned);
  return {path, init: {method: method.toUpperCase(), headers, ...(body !== undefined && {body})}};
};
