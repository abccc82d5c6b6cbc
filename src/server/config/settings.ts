import type {GenericSchema} from 'valibot';
import type {Config} from './config.js';
import * as values from './values.js';

/** One thing that can be set. */
export interface Setting {
  /** Its environment variable. */
  variable: string;
  schema: GenericSchema;
  /** What it may look like in the variable. */
  example: string;
  /** What it does, and its default, for the help. */
  about: string;
  /** What the text of the variable stands for; the text itself when missing. */
  fromText?: (text: string) => unknown;
}

const number = (text: string): unknown => (/^-?\d+$/.test(text.trim()) ? Number(text) : text);
const list = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
const orJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};
/** Addresses, with the defaults of a plan, or the whole plans as JSON. */
const plans = (text: string): unknown =>
  text.trim().startsWith('[') ? orJson(text) : list(text).map((url) => ({url}));

/** Everything that can be set, by its name in the file. */
export const settings: Record<keyof Config, Setting> = {
  name: {
    variable: 'KITH_NAME',
    schema: values.line,
    example: 'Harbour Community',
    about: 'what the site calls itself',
  },
  host: {
    variable: 'KITH_HOST',
    schema: values.line,
    example: '0.0.0.0',
    about: 'the address to listen at; 127.0.0.1, which this machine alone reaches',
  },
  port: {
    variable: 'KITH_PORT',
    schema: values.port,
    example: '8080',
    about: 'the port; 8080, and 0 is any free one',
    fromText: number,
  },
  base: {variable: 'KITH_BASE', schema: values.base, example: '/kith', about: 'the path of everything; /'},
  data: {
    variable: 'KITH_DATA',
    schema: values.line,
    example: './kith-data',
    about: 'the folder of the embedded database; ./kith-data',
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    schema: values.databaseUrl,
    example: 'postgres://kith:secret@db.example.org/kith',
    about: 'a PostgreSQL of your own, as a role that cannot bypass row-level security',
  },
  migrateUrl: {
    variable: 'DATABASE_MIGRATE_URL',
    schema: values.databaseUrl,
    example: 'postgres://owner:secret@db.example.org/kith',
    about: 'the same, as the role that owns the tables',
  },
  replicaUrl: {
    variable: 'DATABASE_REPLICA_URL',
    schema: values.databaseUrl,
    example: 'postgres://kith:secret@replica.example.org/kith',
    about: 'a replica from which the listing is read',
  },
  poolSize: {
    variable: 'DATABASE_POOL_SIZE',
    schema: values.poolSize,
    example: '10',
    about: 'connections of one process; 10',
    fromText: number,
  },
  origins: {
    variable: 'KITH_ORIGINS',
    schema: values.origins,
    example: 'https://example.org https://www.example.org',
    about: 'whose pages may ask, besides those of the same origin',
    fromText: list,
  },
  proxies: {
    variable: 'KITH_PROXIES',
    schema: values.ranges,
    example: '10.0.0.0/8 ::1',
    about: 'proxies whose X-Forwarded-For is believed',
    fromText: list,
  },
  frameAncestors: {
    variable: 'KITH_FRAME_ANCESTORS',
    schema: values.ancestors,
    example: "'self' https://example.org",
    about: 'who may show pages of this server in a frame',
    fromText: list,
  },
  limits: {
    variable: 'KITH_LIMITS',
    schema: values.limits,
    example: '{"readsPerMinute": 600, "writesPerHour": 300, "writesPerHourInAll": 3000}',
    about: 'how often one address may read and write, and all together may write; “off” = as often as they like',
    fromText: orJson,
  },
  imports: {
    variable: 'KITH_IMPORTS',
    schema: values.imports,
    example: 'https://example.org/meetings.json',
    about: 'feeds to read every hour, or [{"url": …, "name": …, "source": …, "timeZone": …, "every": minutes}]',
    fromText: plans,
  },
  questionnaires: {
    variable: 'KITH_QUESTIONNAIRES',
    schema: values.questionnaires,
    example: '[{"id": "arriving", "keepDays": 365, "readers": "Hosts of the Tuesday group"}]',
    about:
      'what check-ins are taken of: [{"id": …, "keepDays": …, "readers": …, "hostsRead": …, "title": …, "definition": FILE, "consentRequired": …}]; arriving and leaving, kept for a year, and [] is none',
    fromText: orJson,
  },
  feedback: {
    variable: 'KITH_FEEDBACK',
    schema: values.feedback,
    example: '{"keepDays": 90, "settleMinutes": 15, "sealDays": 30, "reported": "held"}',
    about:
      'peer feedback: days it is kept after its end, minutes an unsigned card waits at least, days a reported copy is kept, and whether a reported card is “held” from the group or “stays”; “off” = none',
    fromText: orJson,
  },
  erasures: {
    variable: 'KITH_ERASURES',
    schema: values.line,
    example: '/var/lib/kith/erasures',
    about: 'the file of what was withdrawn, kept outside of backups; in the data folder',
  },
  log: {variable: 'KITH_LOG', schema: values.log, example: 'json', about: 'a line for each request: json, or off'},
};

/** Names of everything that can be set. */
export const settingNames = Object.keys(settings) as (keyof Config)[];
