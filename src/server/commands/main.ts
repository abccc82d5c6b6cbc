import {didYouMean} from '../config/nearest.js';
import type {Terminal} from './command.js';
import {commands} from './commands.js';
import {help, helpOf, helpOfSettings} from './help.js';
import {lackingRight} from './lacking-right.js';
import {missingPackage} from './missing-package.js';
import {parse} from './parse.js';
import {UsageError} from './usage-error.js';

const names = [...Object.keys(commands), 'help'];

const helpText = (topic: string | undefined): string => {
  if (topic === undefined) return help();
  const text = topic === 'settings' ? helpOfSettings() : helpOf(topic);
  if (text === undefined) throw new UsageError(`There is no command “${topic}”.${didYouMean(topic, names)}`);
  return text;
};

const asksForHelp = (args: readonly string[]): boolean =>
  args.length === 0 || args[0] === 'help' || args.includes('--help') || args.includes('-h');

const topicOf = (args: readonly string[]): string | undefined =>
  args.filter((arg) => !arg.startsWith('-')).find((arg) => arg !== 'help');

const run = async (args: readonly string[], version: string, terminal: Terminal): Promise<number> => {
  const [name = '', ...rest] = args;
  if (asksForHelp(args)) return terminal.write(`${helpText(topicOf(args))}\n`).then(() => 0);
  if (name === '--version' || name === '-v') return terminal.write(`${version}\n`).then(() => 0);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`There is no command “${name}”.${didYouMean(name, names)} See kith help.`);
  const words = parse(rest, command);
  const does = await command.load();
  return does({...words, terminal});
};

/** What can be said in a sentence, and its exit code; anything else is a fault, with a stack. */
const explained = (error: unknown): {text: string; code: number} => {
  const known = missingPackage(error) ?? lackingRight(error);
  if (known) return {text: known, code: 1};
  if (!(error instanceof Error)) return {text: String(error), code: 1};
  if (error.name === 'BackendError') return {text: error.message, code: 1};
  if (error.name === 'UsageError' || error.name === 'ConfigError') return {text: error.message, code: 2};
  return {text: error.stack ?? error.message, code: 1};
};

/**
 * Does what a command line says. Never rejects.
 * @returns the exit code: 0 = done, 1 = could not be done, 2 = the command line or the configuration is wrong, 130 = stopped.
 */
export const main = async (args: readonly string[], version: string, terminal: Terminal): Promise<number> => {
  try {
    return await run(args, version, terminal);
  } catch (error) {
    if (terminal.signal.aborted) return 130;
    const {text, code} = explained(error);
    terminal.say(text);
    return code;
  }
};
