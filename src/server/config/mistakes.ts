import {ConfigError} from '../database/config-error.js';

/** Every mistake of a configuration at once, a line each. */
export const mistaken = (mistakes: readonly string[]): ConfigError =>
  new ConfigError(mistakes.length === 1 ? mistakes[0] : ['The configuration has mistakes:', ...mistakes].join('\n  '));
