import type {BackendError, BackendErrorKind} from '../backend/backend.js';

/** What went wrong, whichever copy of the library threw it. Anything may be thrown. */
export const kindOf = (error: unknown): BackendErrorKind => {
  const {name, kind} = Object(error) as Partial<BackendError>;
  return name === 'BackendError' && kind ? kind : 'server';
};

/** The error of a backend that does not offer what a widget needs. */
export const notOffered = (port: string): Error =>
  Object.assign(new Error(`This backend has no ${port}.`), {name: 'BackendError', kind: 'missing' as const});
