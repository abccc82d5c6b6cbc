import {type Answer, json} from './answer.js';

/** One person's: no cache may keep it, and how well it compresses would tell of its content. */
const headers = {'Cache-Control': 'private, no-store'};

/** An answer that belongs to one person. */
export const personal = (body: unknown, more?: Record<string, string>, status = 200): Answer => ({
  ...json(body, {...headers, ...more}, status),
  compressible: false,
});

/** What is answered when something of theirs is gone. */
export const gone = (): Answer => ({status: 204, headers});

/** The versions that `If-Match` names; `undefined` for `*`. Weak tags never match here (RFC 9110, 13.1.1). */
export const versionsOf = (ifMatch: string): string[] | undefined =>
  ifMatch === '*'
    ? undefined
    : [...ifMatch.matchAll(/(W\/)?"([^"]*)"/g)].filter(([, weak]) => !weak).map(([, , version = '']) => version);
