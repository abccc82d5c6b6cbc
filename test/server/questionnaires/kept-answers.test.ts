import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerErrors} from '../../../src/model/questionnaire/answer-errors.js';
import {keptAnswers} from '../../../src/model/questionnaire/answers.js';
import {enabledEntries, flat} from '../../../src/model/questionnaire/entries.js';
import type {Answer, Answers, Item, ItemType, Questionnaire} from '../../../src/model/questionnaire/questionnaire.js';
import {loadShipped, shippedIds} from '../../../src/model/questionnaire/shipped.js';

const usual: Partial<Record<ItemType, Answer>> = {
  integer: 1,
  decimal: 0.5,
  boolean: true,
  string: 'In words.',
  text: 'In words.',
};

const answerTo = ({type, options = []}: Item): Answer | undefined => options[0]?.value ?? usual[type];

/** Every question that is asked, answered somehow. */
const filled = (questionnaire: Questionnaire): Answers =>
  Object.fromEntries(
    flat(enabledEntries(questionnaire, {})).flatMap(({key, item}) => {
      const answer = answerTo(item);
      return answer === undefined ? [] : [[key, [answer]]];
    }),
  );

describe('what a form keeps', () => {
  for (const id of shippedIds)
    it(`is what the server takes, of ${id} in every language`, async () => {
      for (const language of ['en', 'es', 'ar']) {
        const {questionnaire} = (await loadShipped(id, language))!;
        const kept = keptAnswers(questionnaire, filled(questionnaire));
        assert.ok(Object.keys(kept).length > 0);
        assert.deepEqual(answerErrors(questionnaire, kept), []);
        const {questionnaire: own} = (await loadShipped(id, 'en'))!;
        assert.deepEqual(answerErrors(own, kept), [], 'whatever language the server reads it in');
        assert.equal(questionnaire.version, own.version);
      }
    });
});
