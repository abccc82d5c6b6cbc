import {csvLine} from '../../model/questionnaire/copy.js';
import {type Received, inbox, markRead} from '../changes/inbox.js';
import type {Config} from '../config/config.js';
import type {Database} from '../database/database.js';
import {listingWriter} from '../listing/store.js';
import {openStore} from '../open/store.js';
import type {Call, Run} from './command.js';
import {configOf} from './config-of.js';
import {exportCheckIns} from './export-check-ins.js';
import {UsageError} from './usage-error.js';

/** What is written for a change, in the order of its columns. */
const columns = [
  'group',
  'groupName',
  'id',
  'status',
  'created',
  'updated',
  'meeting',
  'from',
  'email',
  'message',
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

const exportGroups = async (database: Database, {name}: Config, {terminal}: Call): Promise<void> => {
  await terminal.write(`{"kith":1,${name ? `"name":${JSON.stringify(name)},` : ''}"groups":[`);
  let before = '\n';
  for await (const group of listingWriter(database).all()) {
    await terminal.write(before + group);
    before = ',\n';
  }
  await terminal.write('\n]}\n');
  if (before === '\n') terminal.say('The listing is empty: kith import FEED fills it.');
};

const rowOf = ({created, updated, groupKey: _groupKey, name, ...change}: Received): Row => ({
  ...change,
  ...(name !== undefined && {from: name}),
  created: new Date(created).toISOString(),
  updated: new Date(updated).toISOString(),
});

const writeRows = async (changes: AsyncIterable<Received>, {terminal}: Call, csv: boolean): Promise<Received[]> => {
  const written: Received[] = [];
  if (csv) await terminal.write(`\uFEFF${csvLine(columns)}`);
  else await terminal.write('{"changes":[');
  for await (const change of changes) {
    const row = rowOf(change);
    const ordered = columns.map((column) => [column, row[column]] as const);
    const first = written.length === 0;
    if (csv) await terminal.write(csvLine(ordered.map(([, value]) => value)));
    else await terminal.write(`${first ? '\n' : ',\n'}${JSON.stringify(Object.fromEntries(ordered))}`);
    written.push(change);
  }
  if (!csv) await terminal.write('\n]}\n');
  return written;
};

async function* unread(changes: AsyncIterable<Received>): AsyncGenerator<Received> {
  for await (const change of changes) if (change.status !== 'read') yield change;
}

const exportChanges = async (database: Database, _config: Config, call: Call, csv: boolean): Promise<void> => {
  const changes = inbox(database);
  const written = await writeRows(call.values.new ? unread(changes) : changes, call, csv);
  // only now: what was not written to its end has not been read
  if (!call.values.peek) for (const change of written) if (change.status !== 'read') await markRead(database, change);
};

const writers = {groups: exportGroups, changes: exportChanges, 'check-ins': exportCheckIns};
type What = keyof typeof writers;

const whatOf = ({positionals: [what = '']}: Call): What => {
  if (Object.hasOwn(writers, what)) return what as What;
  throw new UsageError('Say what: kith export groups, kith export changes, or kith export check-ins.');
};

const isCsv = ({values: {csv, json, format = 'json'}}: Call, what: What): boolean => {
  if (format !== 'csv' && format !== 'json') throw new UsageError('--format is csv or json.');
  const asked = csv === true || format === 'csv';
  if (asked && (json || what === 'groups'))
    throw new UsageError('--csv is for changes and check-ins, and instead of --json.');
  return asked;
};

/** `kith export` */
export const exportAll: Run = async (call) => {
  const what = whatOf(call);
  const csv = isCsv(call, what);
  const config = configOf(call);
  const {database, close} = await openStore(config, {
    say: call.terminal.say,
    signal: call.terminal.signal,
    share: true,
    existing: true,
  });
  try {
    await writers[what](database, config, call, csv);
  } finally {
    await close();
  }
  return 0;
};
