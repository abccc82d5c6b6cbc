import type {Command} from './command.js';

const where = {config: {type: 'string'}, data: {type: 'string'}} as const;
const whereHelp = {
  config: 'FILE  a JSON file with the configuration',
  data: 'DIR  the folder of the embedded database; ./kith-data when missing',
};
const yes = {type: 'boolean'} as const;
const text = {type: 'string'} as const;

/** Every command, by its name. */
export const commands: Readonly<Record<string, Command>> = {
  serve: {
    usage: 'kith serve [--port N] [--data DIR]',
    about: 'Serves the listing, and takes what visitors tell about changes.',
    options: {...where, host: text, port: text, base: text},
    help: {
      ...whereHelp,
      host: 'ADDRESS  where to listen; 127.0.0.1 when missing, 0.0.0.0 for everybody',
      port: 'N  8080 when missing; 0 = any free one',
      base: 'PATH  under which everything is served, such as /kith',
    },
    words: 0,
    load: async () => (await import('./serve.js')).serve,
  },
  import: {
    usage: 'kith import FEED… [--name NAME] [--time-zone ZONE] [--dry-run]',
    about:
      'Reads feeds (addresses or files, of every known format) into the listing; without FEED, those of the configuration.',
    options: {
      ...where,
      name: text,
      source: text,
      'time-zone': text,
      timeout: text,
      'dry-run': yes,
      'allow-http': yes,
      json: yes,
    },
    help: {
      ...whereHelp,
      name: 'NAME  who is credited; the feed’s own name when missing',
      source: 'ID  what ids begin with; host and path of the address, or the file’s name, when missing',
      'time-zone': 'ZONE  of a listing that names none, such as Europe/Madrid; this machine’s when missing',
      timeout: 'SECONDS  for each page of a feed; 5 when missing',
      'dry-run': ' reads and reports, and writes nothing',
      'allow-http': ' also http, and addresses of this machine and its network: for trying things out',
      json: ' the report for machines',
    },
    words: 1_000,
    load: async () => (await import('./import.js')).importFeeds,
  },
  export: {
    usage: 'kith export groups | changes | check-ins [--format csv|json] [--questionnaire ID] [--new] [--peek]',
    about:
      'Writes the listing, as a feed; what visitors told about changes, which is then marked as read; or what members shared in check-ins.',
    options: {...where, csv: yes, json: yes, format: text, questionnaire: text, new: yes, peek: yes},
    help: {
      ...whereHelp,
      json: ' JSON, as when nothing is said',
      csv: ' changes or check-ins as a table for a spreadsheet',
      format: 'FORMAT  json, as when nothing is said, or csv',
      questionnaire: 'ID  only check-ins of this questionnaire',
      new: ' only changes that nobody has read yet',
      peek: ' does not mark changes as read',
    },
    words: 1,
    load: async () => (await import('./export.js')).exportAll,
  },
  reports: {
    usage: 'kith reports [list | show ID | keep ID | remove ID | audit] [--why TEXT] [--reason TEXT] [--json]',
    about:
      'Lists cards that were reported or look suspicious, shows one, keeps or removes it. Who looked, what they decided and why is written down; “audit” reads that.',
    options: {...where, why: text, reason: text, as: text, json: yes},
    help: {
      ...whereHelp,
      why: 'TEXT  why you look (with show it must be said), or why you keep it',
      reason: 'TEXT  why a card is removed: the person who wrote it reads this',
      as: 'NAME  who you are, for the audit; the name you are signed in with when missing',
      json: ' for machines',
    },
    words: 2,
    load: async () => (await import('./reports.js')).reports,
  },
  'help-lines': {
    usage: 'kith help-lines [--date DAY]',
    about: 'Names the suggested help lines that were last looked at more than 180 days ago.',
    options: {date: text},
    help: {date: 'DAY  as of then, such as 2026-11-22; today when missing'},
    words: 0,
    load: async () => (await import('./help-lines.js')).helpLines,
  },
  check: {
    usage: 'kith check [ENDPOINT]',
    about:
      'Looks over the configuration, the database and the listing; with an address, asks what every backend must do.',
    options: {...where, 'time-zone': text},
    help: {...whereHelp, 'time-zone': 'ZONE  of the visitor, when an address is checked; UTC when missing'},
    words: 1,
    load: async () => (await import('./check.js')).check,
  },
};
