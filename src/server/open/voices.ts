/** Where a server speaks, and whose clock it reads. */
export interface Voices {
  /** Epoch milliseconds. */
  now?: () => number;
  /** Takes structured lines for machines: one for each request. */
  log?: (line: string) => void;
  /** Takes sentences for the person who runs the server. */
  say?: (sentence: string) => void;
  /** Gives up opening, which may wait for a database. */
  signal?: AbortSignal;
}
