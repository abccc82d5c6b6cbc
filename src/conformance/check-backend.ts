import type {Backend} from '../backend/backend.js';
import {NotChecked, type OwnCheck, type Visit, ownChecks} from './own/own-checks.js';
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

const tried = async ([name, check]: [string, OwnCheck], visit: Visit, report: Report): Promise<void> => {
  try {
    await check(visit);
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
  {groups}: Backend,
  {zone = 'UTC', now = Date.now(), onProgress}: CheckOptions = {},
): Promise<Report> => {
  const report: Report = {passed: [], failed: [], skipped: []};
  const checks = Object.entries(ownChecks);
  // Within one minute every question gets the same answer.
  const visit = groups && {port: groups, timeZone: zone, from: Math.floor(now / 60_000) * 60_000};
  for (const [index, check] of checks.entries()) {
    if (visit) await tried(check, visit, report);
    else report.skipped.push(`${check[0]} (it offers no groups)`);
    onProgress?.(index + 1, checks.length);
  }
  return report;
};
