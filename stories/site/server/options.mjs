import {parseArgs} from 'node:util';

/** Something the person at the keyboard can put right; its message is the one sentence they see. */
export class UsageError extends Error {
  name = 'UsageError';
}

export const help = `Shows the demo site, with its groups in PostgreSQL, or a finder on feeds of your own.

  npm start
  npm start -- --feed meetings.json --time-zone Europe/London

  --feed PATH_OR_URL   a listing to show instead of the demo's; repeat it to merge several
  --time-zone ZONE     IANA zone of listings that name none; this computer's when missing
  --port N             the port to listen on; 5173 or the next free one when missing
  --no-open            do not open a browser
  --help               this text`;

const flags = {
  feed: {type: 'string', multiple: true, default: []},
  'time-zone': {type: 'string'},
  port: {type: 'string'},
  'no-open': {type: 'boolean', default: false},
  help: {type: 'boolean', default: false},
};

function flagsIn(args) {
  try {
    return parseArgs({args, options: flags}).values;
  } catch (error) {
    throw new UsageError(`${error.message.split(/\.\s/)[0]}. See --help.`, {cause: error});
  }
}

function portOf(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port wants a number from 0 to 65535, not “${text}”.`);
}

function zoneOf(text) {
  if (text === undefined) return Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return Intl.DateTimeFormat('en', {timeZone: text}).resolvedOptions().timeZone && text;
  } catch (error) {
    throw new UsageError(`“${text}” is no time zone; write one such as Europe/London.`, {cause: error});
  }
}

/** The command line as `{port?, feeds, timeZone, open, help}`. Throws `UsageError`. */
export function optionsFrom(args) {
  const values = flagsIn(args);
  return {
    port: portOf(values.port),
    feeds: values.feed,
    timeZone: zoneOf(values['time-zone']),
    open: !values['no-open'],
    help: values.help,
  };
}
