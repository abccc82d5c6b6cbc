import type {Call} from './parts.js';

/** Takes one line of JSON, without its end. */
export type Log = (line: string) => void;

/** Writes lines for whoever collects what the process prints. */
export const toOutput: Log = (line) => {
  process.stdout.write(`${line}\n`);
};

/** Only where: an error's message may repeat what somebody wrote. */
const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 20);

/** Of what nobody shall be able to connect with its sender the day alone, also here. */
const timeOf = ({nameless}: Call, now: number): string => new Date(now).toISOString().slice(0, nameless ? 10 : 24);

/**
 * One line for each request: no address, no query, no id of anything, nothing that was sent. None for what nobody shall be
 * able to connect with its sender: the lines before and after it would tell the minute. Only a fault of ours has one.
 */
export const logCall = (log: Log, call: Call, status: number, now: number): void => {
  if (call.nameless && status < 500) return;
  log(
    JSON.stringify({
      time: timeOf(call, now),
      level: 'info',
      id: call.id,
      method: call.request.method,
      route: call.route,
      status,
      ...(!call.nameless && {ms: Math.round((performance.now() - call.started) * 10) / 10}),
    }),
  );
};

/** One line more, for a fault of ours. */
export const logFault = (log: Log, call: Call, error: unknown, now: number): void => {
  const known = error instanceof Error ? error : new Error('not an error');
  log(
    JSON.stringify({
      time: timeOf(call, now),
      level: 'error',
      id: call.id,
      route: call.route,
      error: known.constructor.name,
      ...('code' in known && typeof known.code === 'string' && {code: known.code}),
      stack: framesOf(known),
    }),
  );
};
