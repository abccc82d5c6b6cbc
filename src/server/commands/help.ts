import {settingNames, settings} from '../config/settings.js';
import {commands} from './commands.js';

const lines = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

/** What `kith help` says. */
export const help = (): string =>
  [
    'The reference backend of kith-widgets: a listing of groups, on PostgreSQL.',
    '',
    ...Object.values(commands).map(({usage, about}) => `  ${usage}\n      ${about}`),
    '  kith help [COMMAND]\n      Says more of one command; “kith help settings” names everything that can be set.',
    '',
    'A first try: kith import https://example.org/meetings.json && kith serve',
  ].join('\n');

/** What `kith help settings` says. */
export const helpOfSettings = (): string =>
  [
    'By environment variable, or by the name in brackets in a JSON file (--config FILE, or KITH_CONFIG). Variables win.',
    '',
    ...settingNames.map((name) => {
      const {variable, about, example} = settings[name];
      return `  ${variable} (${name})\n      ${about}\n      ${example}`;
    }),
  ].join('\n');

/** What `kith help COMMAND` says; `undefined` when there is no such command. */
export const helpOf = (name: string): string | undefined => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return undefined;
  const rows = Object.entries(command.help).map(([option, about]): [string, string] => {
    const [value = '', ...rest] = about.split(/ +(.*)/s);
    return [`--${option}${value && ` ${value}`}`, rest.join('').trim()];
  });
  return [command.usage, '', command.about, '', lines(rows)].join('\n');
};
