/** What a route answers, before it becomes a `Response`. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Missing = no content. */
  body?: string;
  /** False for what belongs to one person: how well it compresses would tell of its content. */
  compressible?: boolean;
}

/** An answer of JSON. A text is taken as JSON already. */
export const json = (body: unknown, headers?: Record<string, string>, status = 200): Answer => ({
  status,
  headers: {'Content-Type': 'application/json', ...headers},
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
