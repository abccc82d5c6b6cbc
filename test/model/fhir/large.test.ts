import {expect} from '@open-wc/testing';
import {readFhir} from '../../../src/model/fhir/read.js';
import {responseOf} from '../../../src/model/fhir/response.js';

const option = (code: number): object => ({valueCoding: {code: `${code}`, display: `Option ${code}`}});
const answerOption = [0, 1, 2, 3].map(option);
const enableWhen = [{question: 'q0', operator: '=', answerCoding: {code: '1'}}];
const about = {authored: '2026-11-22T12:00:00Z', status: 'completed'} as const;

/** As large as one may be: groups of a hundred questions, each waiting for the first. */
const largest = {
  resourceType: 'Questionnaire',
  item: Array.from({length: 99}, (_, group) => ({
    linkId: `g${group}`,
    type: 'group',
    item: Array.from({length: 100}, (__, at) => {
      const index = group * 100 + at;
      return {linkId: `q${index}`, type: 'choice', text: `Question ${index}`, answerOption, ...(index && {enableWhen})};
    }),
  })),
};

describe('the largest Questionnaire', () => {
  it('is read and answered within a second or two', async () => {
    const start = performance.now();
    const {questionnaire} = await readFhir(largest, {locale: 'en'});
    const answers = Object.fromEntries(Array.from({length: 9_900}, (_, index) => [`q${index}`, ['1']]));
    const response = responseOf(questionnaire, answers, about);
    expect(response['item']).to.have.lengthOf(99);
    expect(performance.now() - start).to.be.below(3_000);
  });
});
