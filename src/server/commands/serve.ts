import {resolve} from 'node:path';
import type {Config} from '../config/config.js';
import {openServer} from '../server.js';
import type {Run} from './command.js';
import {configOf} from './config-of.js';

const databaseName = (url: string): string => {
  const {host, pathname} = new URL(url);
  return host + pathname;
};

const who = (host: string): string => {
  if (/^(127\.|::1$|localhost$)/.test(host)) return 'this machine alone reaches it';
  return 'everybody who reaches this machine may ask; put a proxy with https before it';
};

/** What a person wants to know of a server that has just begun. */
const introduction = (
  {host, databaseUrl, data, origins, imports, questionnaires, limits}: Config,
  url: string,
): string[] => [
  `Kith listens at ${url} (${who(host)}).`,
  `The database is ${databaseUrl ? databaseName(databaseUrl) : `in ${resolve(data)}`}.`,
  origins.length > 0
    ? `Pages of ${origins.join(', ')} may ask.`
    : 'Only pages of the same origin may ask; KITH_ORIGINS names others.',
  ...(limits ? [] : ['There are no limits on how often one may ask.']),
  ...(imports.length > 0
    ? [`It reads ${imports.length === 1 ? 'one feed' : `${imports.length} feeds`} by itself.`]
    : []),
  ...(questionnaires.length > 0
    ? [`Check-ins are taken of ${questionnaires.map(({id}) => id).join(', ')}.`]
    : ['No check-ins are taken; KITH_QUESTIONNAIRES names what they are of.']),
  'Stop it with Ctrl-C.',
];

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), {once: true});
  });

/** `kith serve`: until it is told to stop. */
export const serve: Run = async (call) => {
  const {say, signal} = call.terminal;
  const config = configOf(call);
  const server = await openServer(config, {say, signal});
  for (const sentence of introduction(config, server.url)) say(sentence);
  await aborted(signal);
  say('Stopping: what is in flight is answered first.');
  await server.close();
  say('Stopped.');
  return 0;
};
