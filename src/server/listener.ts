import type {RequestListener} from 'node:http';
import {getRequestListener} from '@hono/node-server';

/** From Request to Response; `address` is the caller's. */
export type Fetch = (request: Request, info?: {address?: string}) => Promise<Response>;

/** What Node's own HTTP server calls, made of a handler. */
export const listenerOf = (fetch: Fetch): RequestListener => {
  const listener = getRequestListener((request, {incoming}) => {
    const address = incoming.socket.remoteAddress;
    return fetch(request, address === undefined ? {} : {address});
  });
  return (request, response) => void listener(request, response);
};
