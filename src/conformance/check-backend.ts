import type {Backend} from '../backend/backend.js';
import {NotChecked, type Visit, feedbackChecks, offerChecks, ownChecks} from './own/own-checks.js';
import type {Report} from './report.js';

/** How a backend is looked at. */
export interface CheckOptions {
  /** IANA zone of the visitor who asks; UTC when missing. */
  zone?: string;
  /** Epoch milliseconds from which it is asked; now, when missing. */
  now?: number;
  /** Called after each check. */
  onProgress?: (done: number, of: number) => void;
}

/** A sentence, and how it is found out; why not, when it cannot be. */
type Check = [name: string, check: (() => Promise<void>) | string];

const checksOf = <T>(
  all: Record<string, (asked: T) => Promise<void>>,
  asked: T | undefined,
  without: string,
): Check[] => Object.entries(all).map(([name, check]) => [name, asked === undefined ? without : () => check(asked)]);

const tried = async ([name, check]: Check, report: Report): Promise<void> => {
  try {
    if (typeof check === 'string') throw new NotChecked(check);
    await check();
    report.passed.push(name);
  } catch (error) {
    if (error instanceof NotChecked) report.skipped.push(`${name} (${error.message})`);
    else report.failed.push({name, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error)});
  }
};

/**
 * Checks a backend that lives, by what it holds itself: a few hundred questions, nothing is sent or changed. Never rejects.
 * What takes known groups to find out is asked by `conformance`.
 */
export const checkBackend = async (
  {groups, questionnaires, feedback}: Backend,
  {zone = 'UTC', now = Date.now(), onProgress}: CheckOptions = {},
): Promise<Report> => {
  const report: Report = {passed: [], failed: [], skipped: []};
  // Within one minute every question gets the same answer.
  const visit: Visit | undefined = groups && {port: groups, timeZone: zone, from: Math.floor(now / 60_000) * 60_000};
  const checks = [
    ...checksOf(ownChecks, visit, 'it offers no groups'),
    ...checksOf(offerChecks, questionnaires, 'it offers no questionnaires'),
    ...checksOf(feedbackChecks, feedback, 'it offers no feedback'),
  ];
  for (const [index, check] of checks.entries()) {
    await tried(check, report);
    onProgress?.(index + 1, checks.length);
  }
  return report;
};
