import * as v from 'valibot';

/** What makes a `T` of anything, or says what is wrong with it. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** The value as the schema knows it, or, in plain English, the first thing that is wrong and where. */
export const checked = <T>(
  schema: Schema<T>,
  value: unknown,
): {value: T; wrong?: never} | {value?: never; wrong: string} => {
  const result = v.safeParse(schema, value);
  if (result.success) return {value: result.output};
  const [issue] = result.issues;
  const at = issue.path?.map(({key}) => String(key)).join('.');
  return {wrong: at ? `${at}: ${issue.message}` : issue.message};
};
