import type {ParseArgsConfig} from 'node:util';

/** Where a command speaks, and what it may know of the machine. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output, as it is. Resolves once more can be taken. */
  write: (text: string) => Promise<void>;
  /** Says a sentence to the person at the keyboard, on standard error. */
  say: (sentence: string) => void;
  /** Replaces the last line of progress; nothing where nobody looks. An empty text takes it away. */
  progress: (text: string) => void;
  /** Aborts on Ctrl-C, and when the process is asked to end. */
  signal: AbortSignal;
}

/** What the command line said. */
export interface Call {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: readonly string[];
  terminal: Terminal;
}

/** Does it, and answers the exit code: 0 = done, 1 = not all could be done. */
export type Run = (call: Call) => Promise<number>;

/** One command, as far as help needs it. What it takes to run comes when it runs. */
export interface Command {
  /** `kith import FEED…` */
  usage: string;
  /** One sentence. */
  about: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** A line for each option, by its name. */
  help: Readonly<Record<string, string>>;
  /** How many words may follow. */
  words: number;
  load: () => Promise<Run>;
}
