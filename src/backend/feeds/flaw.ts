import type {Flaw} from './feed.js';

/** One flaw where something is wrong, none where it is not. */
export const flawIf = (wrong: unknown, code: string, field: string, message: string): Flaw[] =>
  (wrong ? [{code, field, message}] : []);

/** Names the field whose link is shown as text. */
export const linkFlaw = (field: string): Flaw => ({
  code: 'unsafe-link', field,
  message: `“${field}” is not a complete web address (https://…), so it is shown as text instead of a link.`,
});

/** The sentence about a time zone that does not exist. */
export const unknownZone = (zone: string | undefined): string =>
  `“${zone}” is not a time zone such as Europe/Madrid, so the site's own is used.`;
