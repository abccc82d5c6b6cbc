import {userInfo} from 'node:os';
import {clean} from '../../model/text/clean.js';
import type {Config} from '../config/config.js';
import {defaultFeedback} from '../config/load-config.js';
import type {Database} from '../database/database.js';
import {auditTrail} from '../feedback/reports/audit.js';
import {type Outcome, keepCard, removeCard} from '../feedback/reports/decide-report.js';
import {look} from '../feedback/reports/look.js';
import {waitingFor} from '../feedback/reports/queue.js';
import {openStore} from '../open/store.js';
import {noting} from '../sent/noting.js';
import type {Call, Run} from './command.js';
import {configOf} from './config-of.js';
import {auditOf, auditText, listOf, listText, showOf, showText} from './reports-text.js';
import {UsageError} from './usage-error.js';

/** Characters at most of what is said to a giver, or to the audit. */
const longest = 2_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const unknown = 'There is no report and no held card with this id. kith reports lists them.';

const said = ({values}: Call, option: string): string | undefined => {
  const value = values[option];
  return typeof value === 'string' ? clean(value, longest) || undefined : undefined;
};

const needed = (call: Call, option: string, why: string): string => {
  const text = said(call, option);
  if (text === undefined) throw new UsageError(`Say --${option} TEXT: ${why}.`);
  return text;
};

const idOf = ({positionals: [what = '', id = '']}: Call): string => {
  if (!uuid.test(id)) throw new UsageError(`Say which: kith reports ${what} ID. kith reports lists them.`);
  return id;
};

const keeperOf = (call: Call): {who: string} => ({who: said(call, 'as') ?? userInfo().username});

/** For machines, or to be read. */
const write = ({values, terminal}: Call, value: object, text: string): Promise<void> =>
  terminal.write(values.json === true ? `${JSON.stringify(value, undefined, 2)}\n` : text);

/** Says what became of a decision. */
const settled = ({terminal}: Call, outcome: Outcome, done: string): number => {
  if (outcome === 'gone') terminal.say(unknown);
  else
    terminal.say(outcome === 'decided' ? 'Somebody has decided this already: kith reports show ID tells what.' : done);
  return outcome === 'done' ? 0 : 1;
};

type Does = (call: Call) => (database: Database, config: Config) => Promise<number>;

const list: Does = (call) => async (database) => {
  const waiting = await waitingFor(database);
  await write(call, listOf(waiting), listText(waiting, Date.now()));
  return 0;
};

const show: Does = (call) => {
  const id = idOf(call);
  const keeper = {...keeperOf(call), why: needed(call, 'why', 'it is written down why somebody looks at a card')};
  return async (database) => {
    const looked = await look(database, id, keeper);
    if (looked) await write(call, showOf(looked), showText(looked));
    else call.terminal.say(unknown);
    return looked ? 0 : 1;
  };
};

const keep: Does = (call) => {
  const id = idOf(call);
  const keeper = {...keeperOf(call), why: said(call, 'why')};
  return async (database, {feedback: {settleMinutes} = defaultFeedback}) => {
    const outcome = await keepCard(database, id, {...keeper, settleMinutes});
    return settled(call, outcome, 'It stays. What was held arrives as every other card does.');
  };
};

const remove: Does = (call) => {
  const id = idOf(call);
  const keeper = {...keeperOf(call), why: needed(call, 'reason', 'who wrote the card reads why it was removed')};
  return async (database, config) => {
    const outcome = await removeCard(database, id, keeper, noting({config, now: Date.now}));
    return settled(call, outcome, 'It is removed. Who wrote it reads the reason.');
  };
};

const audit: Does = (call) => async (database) => {
  const trail = await auditTrail(database);
  await write(call, auditOf(trail), auditText(trail));
  return 0;
};

const deeds: Readonly<Record<string, Does>> = {list, show, keep, remove, audit};

/** `kith reports` */
export const reports: Run = async (call) => {
  const [what = 'list'] = call.positionals;
  const does = Object.hasOwn(deeds, what) ? deeds[what] : undefined;
  if (!does) throw new UsageError('Say what: kith reports list, show ID, keep ID, remove ID, or audit.');
  const work = does(call);
  const config = configOf(call);
  const {say, signal} = call.terminal;
  const {database, close} = await openStore(config, {say, signal, share: true, existing: true});
  try {
    return await work(database, config);
  } finally {
    await close();
  }
};
