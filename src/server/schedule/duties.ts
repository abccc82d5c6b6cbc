import type {Config, ImportPlan} from '../config/config.js';
import type {Database} from '../database/database.js';
import {orderOf, sourceOf} from '../import/feed-order.js';
import {plannedImport} from '../import/planned-import.js';
import type {ListingWriter} from '../listing/listing-store.js';
import type {Voices} from '../open/voices.js';
import {purge} from '../sent/purge.js';
import {leased} from './lease.js';
import {type Repeated, repeat} from './repeat.js';

/** Seconds between two looks at whether a feed is due. */
const often = 30;
/** Seconds between two rounds of housekeeping. */
const fewMinutes = 180;

type Tell = (facts: Record<string, unknown>) => void;

const importing = (plan: ImportPlan, database: Database, writer: ListingWriter, tell: Tell) => {
  const job = {name: `import ${sourceOf(orderOf(plan))}`, every: plan.every * 60};
  return (closing: AbortSignal) =>
    leased(database.db, job, (signal) => plannedImport(plan, database, writer, {signal, log: tell}), closing);
};

/** Begins what a server does by itself; of several processes one does each. */
export const startDuties = (
  {imports}: Config,
  database: Database,
  writer: ListingWriter,
  {log, now = Date.now}: Voices,
): Repeated => {
  const tell: Tell = (facts) => log?.(JSON.stringify({time: new Date(now()).toISOString(), level: 'info', ...facts}));
  const failed = (job: string) => (error: unknown) => tell({level: 'error', job, error: String(error)});
  const cleaning = {name: 'purge', every: fewMinutes};
  const duties = [
    repeat(fewMinutes, () => writer.lookAhead(), failed('look ahead')),
    repeat(fewMinutes, (signal) => leased(database.db, cleaning, () => purge(database), signal), failed('purge')),
    ...imports.map((plan) => repeat(often, importing(plan, database, writer, tell), failed('import'))),
  ];
  return {
    stop: async () => {
      await Promise.all(duties.map((duty) => duty.stop()));
    },
  };
};
