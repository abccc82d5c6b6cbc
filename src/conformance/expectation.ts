/** Something is not as required: says what was expected and what came. */
export class Unmet extends Error {
  override readonly name = 'Unmet';
}

const written = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
};

/** Compares as JSON. */
export const expectSame = (what: string, came: unknown, expected: unknown): void => {
  if (JSON.stringify(came) === JSON.stringify(expected)) return;
  throw new Unmet(`${what}: expected ${written(expected)}, but ${written(came)} came`);
};

/** Compares without regard to order. */
export const expectSameSet = (what: string, came: readonly string[], expected: readonly string[]): void => {
  const [missing, extra] = [
    expected.filter((each) => !came.includes(each)),
    came.filter((each) => !expected.includes(each)),
  ];
  if (missing.length + extra.length === 0 && came.length === expected.length) return;
  throw new Unmet(
    `${what}: ${expected.length} expected, ${came.length} came; missing ${written(missing)}, too many ${written(extra)}`,
  );
};

/** Fails with a sentence unless something holds. */
export const expectThat = (holds: boolean, otherwise: string): void => {
  if (!holds) throw new Unmet(otherwise);
};

const kindOf = (error: unknown): string => {
  const {name, kind, message} = Object(error) as {name?: string; kind?: string; message?: string};
  return name === 'BackendError' ? String(kind) : `${name ?? 'nothing'}: ${message ?? String(error)}`;
};

/** Fails unless the promise rejects with a `BackendError` of one of these kinds. */
export const expectKind = async (what: string, promise: Promise<unknown>, ...kinds: string[]): Promise<void> => {
  const came = await promise.then(
    (value) => `an answer came: ${written(value)}`,
    (error: unknown) => kindOf(error),
  );
  expectThat(kinds.includes(came), `${what}: expected a BackendError of kind ${kinds.join(' or ')}, but ${came}`);
};
