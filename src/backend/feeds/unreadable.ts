import type {Problem} from '../../model/records.js';
import type {FeedOptions, Reading, Readout} from './feed.js';
import {isRaw, line} from './fields.js';
import {feedProblem} from './open-json.js';

const quoted = (text: string | undefined): string => (text ? `: “${text.slice(0, 200)}”` : '');

/** Why a text is no feed, in words for its owner. */
export const notAFeed = (text: string): string => {
  if (!text.trim()) return 'The feed is empty.';
  const title = /<title[^>]{0,200}>([^<]{0,300})/i.exec(text)?.[1];
  return text.trimStart().startsWith('<')
    ? `A web page came instead of a feed${quoted(line(title))}. Check the address.`
    : `This is none of the known formats${quoted(line(text.slice(0, 100)))}. Check the address.`;
};

/** Why a JSON value is no listing, in words for its owner. */
export const notAListing = (value: unknown): string => {
  const {message, error, detail, title} = isRaw(value) ? value : {message: value};
  const said = [message, detail, title, error].map((each) => line(each)).find(Boolean);
  return `This is JSON, but no list of groups or meetings${quoted(said)}.`;
};

const noSuchZone = (timeZone: string): string =>
  `The time zone given to the widget, “${timeZone}”, does not exist. Write one such as Europe/Madrid.`;

/** Everything that concerns a feed as a whole, the site's own settings first. */
export const explained = async (
  {problems, explain}: Readout,
  reading: Reading,
  {timeZone}: FeedOptions,
): Promise<Problem[]> => [
  ...(timeZone && !reading.zoneGiven ? [feedProblem('unknown-zone', reading, noSuchZone(timeZone))] : []),
  ...problems,
  ...((await explain?.()) ?? []),
];

/** A feed among several that could not be fetched. */
export const unreachable = ({url, reason}: {url: string; reason: unknown}): Problem => ({
  code: 'unreachable',
  at: url,
  message: `This feed could not be read, so its groups are missing: ${reason instanceof Error ? reason.message : String(reason)}`,
});
