import {type Received, inbox, markRead} from '../changes/inbox.js';
import type {Config} from '../config/config.js';
import type {Database} from '../database/database.js';
import {listingWriter} from '../listing/store.js';
import {openStore} from '../open/store.js';
import type {Call, Run} from './command.js';
import {configOf} from './config-of.js';
import {csvLine} from './csv.js';
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

const writeRows = async (changes: AsyncIterable<Received>, {terminal, values}: Call): Promise<Received[]> => {
  const written: Received[] = [];
  if (values.csv) await terminal.write(`\uFEFF${csvLine(columns)}`);
  else await terminal.write('{"changes":[');
  for await (const change of changes) {
    const row = rowOf(change);
    const ordered = columns.map((column) => [column, row[column]] as const);
    const first = written.length === 0;
    if (values.csv) await terminal.write(csvLine(ordered.map(([, value]) => value)));
    else await terminal.write(`${first ? '\n' : ',\n'}${JSON.stringify(Object.fromEntries(ordered))}`);
    written.push(change);
  }
  if (!values.csv) await terminal.write('\n]}\n');
  return written;
};

async function* unread(changes: AsyncIterable<Received>): AsyncGenerator<Received> {
  for await (const change of changes) if (change.status !== 'read') yield change;
}

const exportChanges = async (database: Database, call: Call): Promise<void> => {
  const changes = inbox(database);
  const written = await writeRows(call.values.new ? unread(changes) : changes, call);
  // only now: what was not written to its end has not been read
  if (!call.values.peek) for (const change of written) if (change.status !== 'read') await markRead(database, change);
};

/** `kith export` */
export const exportAll: Run = async (call) => {
  const [what] = call.positionals;
  const {csv, json} = call.values;
  if (what !== 'groups' && what !== 'changes')
    throw new UsageError('Say what: kith export groups, or kith export changes.');
  if (csv && (json || what === 'groups')) throw new UsageError('--csv is for changes, and instead of --json.');
  const config = configOf(call);
  const {database, close} = await openStore(config, {
    say: call.terminal.say,
    signal: call.terminal.signal,
    share: true,
    existing: true,
  });
  try {
    await (what === 'groups' ? exportGroups(database, config, call) : exportChanges(database, call));
  } finally {
    await close();
  }
  return 0;
};
