import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Group} from '../../../../src/model/group.js';
import {createApp} from '../../../../src/server/app.js';
import type {Config} from '../../../../src/server/config/config.js';
import type {Database} from '../../../../src/server/database/database.js';
import {listingReader, listingWriter} from '../../../../src/server/listing/store.js';
import {freshDatabase} from '../../support/database.js';
import {assertDocumented} from './documented.js';
import {groups} from './listing.js';

/** Monday 10 March 2025, 12:00 UTC. */
export const noon = Date.UTC(2025, 2, 10, 12);

export interface Site {
  /** Asks the handler; every answer is checked against the OpenAPI document. */
  ask(path: string, init?: RequestInit & {address?: string; site?: string}): Promise<Response>;
  /** Lines of the log. */
  lines: string[];
  database: Database;
  /** The serving role's URL. */
  url: string;
  /** The tables' owner's URL. */
  ownerUrl: string;
  config: Config;
  /** Epoch milliseconds; may be set. */
  clock: {now: number};
  close(): Promise<void>;
}

const configFor = (data: string): Config => ({
  name: 'Harbour Network',
  host: '127.0.0.1',
  port: 0,
  base: '/',
  data,
  poolSize: 5,
  origins: ['https://page.example'],
  proxies: [],
  frameAncestors: [],
  imports: [],
  questionnaires: [
    {id: 'arriving', keepDays: 365, readers: 'Hosts of the Tuesday group', hostsRead: 'On Tuesdays'},
    {id: 'leaving', keepDays: 30},
    {id: 'phq-9'},
    {id: 'k6', consentRequired: false},
  ],
  log: 'json',
});

/** A whole server without a socket, on a database of its own with a listing of a few groups. */
export const openSite = async (overrides: Partial<Config> = {}, listing: Group[] = groups): Promise<Site> => {
  const data = await mkdtemp(join(tmpdir(), 'kith-site-'));
  const {database, url, ownerUrl, close} = await freshDatabase();
  const clock = {now: noon};
  const now = (): number => clock.now;
  await listingWriter(database, {now}).replace({id: 'harbour', name: 'Harbour Network'}, listing);
  const config = {...configFor(data), ...overrides};
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const {fetch} = createApp({config, listing: listingReader(database, {now}), database, now, log});
  const ask: Site['ask'] = async (path, {address = '192.0.2.7', site = 'https://kith.example', ...init} = {}) => {
    const response = await fetch(new Request(`${site}${path}`, init), {address});
    const below = path.split('?')[0]!.slice(config.base.replace(/\/$/, '').length) || '/';
    await assertDocumented(below, init.method ?? 'GET', response.clone());
    return response;
  };
  return {
    ask,
    lines,
    database,
    url,
    ownerUrl,
    config,
    clock,
    close: async () => {
      await close();
      await rm(data, {recursive: true});
    },
  };
};
