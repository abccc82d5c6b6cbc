import type {Call} from './command.js';
import {UsageError} from './usage-error.js';

const addressOf = (text: string): string => {
  try {
    return new URL(text).href;
  } catch {
    throw new UsageError(`“${text}” is no address; write one such as https://example.org/kith.`);
  }
};

/** `kith check ENDPOINT`: what every backend must do, asked of one that lives. */
export const checkEndpoint = async (endpoint: string, {values, terminal}: Call): Promise<number> => {
  const url = addressOf(endpoint);
  const {checkBackend} = await import('../../conformance.js');
  const {connect} = await import('../../backend/connect.js');
  const zone = values['time-zone'];
  const backend = await connect(url, {});
  terminal.progress(`Asking ${url} …`);
  const {passed, failed, skipped} = await checkBackend(backend, typeof zone === 'string' ? {zone} : {});
  terminal.progress('');
  const lines = [
    ...passed.map((name) => `✔ ${name}`),
    ...skipped.map((name) => `- ${name} (not asked)`),
    ...failed.map(({name, error}) => `✖ ${name}: ${error}`),
    `${passed.length} passed, ${failed.length} failed, ${skipped.length} not asked`,
  ];
  await terminal.write(`${lines.join('\n')}\n`);
  return failed.length > 0 || passed.length === 0 ? 1 : 0;
};
