/** The values of a statement. Everything that somebody has written goes through here, never into the statement's text. */
export class Params {
  readonly values: unknown[] = [];

  /** Remembers a value, and answers what stands for it. `type` is PostgreSQL's. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
