import type {Config} from '../config/config.js';
import {loadConfig} from '../config/load-config.js';
import type {Call} from './command.js';

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/**
 * The configuration that a call means.
 * @throws {ConfigError}
 */
export const configOf = ({values, terminal}: Call): Config => {
  const {config, host, port, base, data} = values;
  return loadConfig({
    env: terminal.env,
    // an empty one in the environment would stand for it otherwise
    ...(typeof config === 'string' && {file: config}),
    args: {host: textOf(host), port: textOf(port), base: textOf(base), data: textOf(data)},
  });
};
