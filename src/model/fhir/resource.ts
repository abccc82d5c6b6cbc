/** An object out of JSON, nothing of it looked at yet. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects in a list; empty when there is no list. */
export const listOf = (raw: unknown, name: string): readonly Raw[] => {
  const list = isRaw(raw) ? raw[name] : undefined;
  return Array.isArray(list) ? list.filter(isRaw) : [];
};

/** A text that says something. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

export const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** An element that may hold one of several types, such as FHIR's `value[x]`. */
export interface Typed {
  /** `Coding`, `String`. */
  readonly kind: string;
  readonly value: unknown;
}

/** What stands under `value…`, `answer…` and the like. */
export const typedIn = (raw: Raw, name: string): Typed | undefined => {
  for (const [key, value] of Object.entries(raw)) {
    const kind = key.startsWith(name) ? key.slice(name.length) : '';
    if (/^[A-Z]/.test(kind) && value !== null && value !== undefined) return {kind, value};
  }
  return undefined;
};

/** The object without its empty fields. */
export const compact = <T extends object>(object: T): T => {
  for (const key of Object.keys(object) as (keyof T)[]) if (object[key] === undefined) delete object[key];
  return object;
};
