import {parseArgs} from 'node:util';
import {didYouMean} from '../config/nearest.js';
import type {Call, Command} from './command.js';
import {UsageError} from './usage-error.js';

const firstSentence = (message: string): string => message.split(/\.\s|\n/)[0]!.replace(/\.$/, '');

const unknown = (args: readonly string[], {options}: Command): string => {
  const known = Object.keys(options);
  const written = args
    .filter((arg) => arg.startsWith('--'))
    .map((arg) => arg.slice(2).split('=')[0]!)
    .find((name) => !known.includes(name));
  return written ? didYouMean(written, known) : '';
};

/**
 * What was said after a command's name.
 * @throws {UsageError}
 */
export const parse = (args: readonly string[], command: Command): Omit<Call, 'terminal'> => {
  try {
    const {values, positionals} = parseArgs({args: [...args], options: command.options, allowPositionals: true});
    if (positionals.length > command.words)
      throw new UsageError(`“${positionals[command.words]}” is one word too many. Usage: ${command.usage}`);
    return {values: values as Call['values'], positionals};
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${firstSentence((error as Error).message)}.${unknown(args, command)} Usage: ${command.usage}`,
    );
  }
};
