import type {Schema} from '../../model/contract/checked.js';
import {isBackendError} from '../backend.js';
import type {Exchange, Question} from './exchange.js';
import {broken} from './failure.js';

/** Asks for something that can be corrected: what it is, and the version to name. */
export const askVersioned = async <T>(
  exchange: Exchange,
  question: Question,
  schema: Schema<T>,
): Promise<{value: T; version: string}> => {
  const {value, version} = await exchange.ask(question, schema);
  if (version === undefined) throw broken(question.url, 'it has no ETag, or hides it (Access-Control-Expose-Headers)');
  return {value, version};
};

/** Takes something back. What is gone already is no error. */
export const takeBack = async (exchange: Exchange, question: Omit<Question, 'method'>): Promise<void> => {
  try {
    await exchange.send({...question, method: 'DELETE'});
  } catch (error) {
    if (!isBackendError(error) || error.kind !== 'missing') throw error;
  }
};
