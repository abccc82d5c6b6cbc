import {staleOn} from '../../model/help/stale.js';
import type {Run} from './command.js';
import {UsageError} from './usage-error.js';

const msPerDay = 86_400_000;

const dayOf = (text: string | boolean | undefined): number => {
  if (typeof text !== 'string') return Date.now();
  const day = Date.parse(text);
  if (Number.isNaN(day)) throw new UsageError(`“${text}” is no date; write one such as 2026-11-22.`);
  return day;
};

/** `kith help-lines`: suggested help lines that nobody has looked at for long. */
export const helpLines: Run = async ({values, terminal}) => {
  const now = dayOf(values.date);
  const stale = staleOn(now);
  const lines = stale.map(({country, name, source, seenOn}) => {
    const days = Math.floor((now - Date.parse(seenOn)) / msPerDay);
    return `✖ ${country}: ${name}, seen ${seenOn}, ${days} days ago: ${source}`;
  });
  const sum =
    stale.length > 0
      ? `${stale.length} suggested help lines were seen more than 180 days ago. Look whether they still hold.`
      : '✔ Every suggested help line was seen within the last 180 days.';
  await terminal.write(`${[...lines, sum].join('\n')}\n`);
  return stale.length > 0 ? 1 : 0;
};
