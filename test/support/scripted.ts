/** One answer of the scripted server. */
export interface Scripted {
  status?: number;
  headers?: Record<string, string>;
  /** Text as it is, or anything that JSON can hold. */
  body?: unknown;
  /** The connection breaks. */
  drop?: boolean;
  /** No answer ever comes. */
  hang?: boolean;
}

/** One request as the server saw it. */
export interface Seen {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

let plays = 0;

/** A server that gives these answers, one after the other; the last repeats. */
export const scripted = async (...answers: Scripted[]): Promise<{url: string; log: () => Promise<Seen[]>}> => {
  const url = new URL(`/scripted/play-${Date.now()}-${plays++}`, location.href).href;
  await fetch(url, {method: 'PUT', body: JSON.stringify(answers)});
  return {url, log: async () => (await (await fetch(`${url}?log`)).json()) as Seen[]};
};
