import type {Unsupported} from './unsupported.js';

// More than anybody reads; a broken file has them by the thousand.
const most = 1_000;

/** Gathers what is not done, each thing once. */
export class Report {
  readonly #said = new Map<string, Unsupported>();

  get list(): readonly Unsupported[] {
    return [...this.#said.values()];
  }

  add(feature: string, at: string, message: string): void {
    this.#keep({feature, at, message});
  }

  /** Of what takes nothing away from what a person sees and answers. */
  addMinor(feature: string, at: string, message: string): void {
    this.#keep({feature, at, message, minor: true});
  }

  #keep(entry: Unsupported): void {
    const key = JSON.stringify([entry.feature, entry.at, entry.message]);
    if (this.#said.size < most) this.#said.set(key, entry);
  }
}
