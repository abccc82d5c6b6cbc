import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {problemOf} from '../../../src/server/http/faults.js';
import {HttpProblem, problemAnswer} from '../../../src/server/http/http-problem.js';
import {CursorError} from '../../../src/server/listing/listing-store.js';

const coded = (code: string): Error => Object.assign(new Error('private text'), {code});

describe('what goes wrong', () => {
  for (const [name, error, status, fault] of [
    ['a request that is refused', new HttpProblem(422), 422, false],
    ['a cursor that no answer has given', new CursorError('private text'), 400, false],
    ['a text that the database cannot hold', coded('22021'), 400, true],
    ['a number out of range', coded('22003'), 400, true],
    ['a database that refuses connections', coded('ECONNREFUSED'), 503, true],
    ['a database that shuts down', coded('57P01'), 503, true],
    ['a primary that became a standby', coded('25006'), 503, true],
    ['a deadlock after every retry', coded('40P01'), 503, true],
    ['a statement that took too long', coded('57014'), 503, true],
    ['a full disk', coded('53100'), 503, true],
    ['a pool that has no connection left', new Error('timeout exceeded when trying to connect'), 503, true],
    ['a mistake in a statement', coded('42601'), 500, true],
    ['a programming mistake', new TypeError('private text'), 500, true],
    ['something that is no error', 'private text', 500, true],
  ] as const)
    it(`${name} is ${status}${fault ? ', and a fault for the log' : ''}`, () => {
      const found = problemOf(error);
      const {status: answered, body, headers} = problemAnswer(found.problem, 'an-id');
      assert.deepEqual([answered, found.fault], [status, fault]);
      assert.ok(!body!.includes('private') && body!.includes('"instance":"an-id"'));
      assert.equal('Retry-After' in headers!, status === 503);
    });
});
