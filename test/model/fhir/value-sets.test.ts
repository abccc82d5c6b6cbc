import {expect} from '@open-wc/testing';
import {readFhir} from '../../../src/model/fhir/read.js';
import type {Item} from '../../../src/model/questionnaire/questionnaire.js';
import {fhirSample, itemOf, readSample} from '../../support/fhir-sample.js';

const words = ({options = []}: Partial<Item>): string[] => options.map(({text}) => text);

const choice = (answerValueSet: string): object => ({
  resourceType: 'Questionnaire',
  item: [{linkId: 'a', type: 'choice', answerValueSet}],
});

describe('value sets', () => {
  it('come from the code system that the file holds, without what is excluded', async () => {
    const {questionnaire} = await readSample('r4-value-sets');
    const colour = itemOf(questionnaire, 'colour');
    expect(words(colour)).to.deep.equal(['Red', 'Blue', 'Navy']);
    expect(colour.options?.map(({score}) => score)).to.deep.equal([3, 5, undefined]);
  });
  it('come from an expansion, without its headings', async () => {
    const {questionnaire} = await readSample('r4-value-sets');
    expect(words(itemOf(questionnaire, 'size'))).to.deep.equal(['Small', 'Large']);
    expect(words(itemOf(questionnaire, 'both'))).to.have.lengthOf(5);
  });
  it('are known where public questionnaires only name them', async () => {
    const {questionnaire} = await readSample('r4-value-sets');
    expect(itemOf(questionnaire, 'often').options?.map(({score}) => score)).to.deep.equal([0, 1, 2, 3]);
  });
  it('say their names in other languages', async () => {
    const {questionnaire} = await readSample('r4-value-sets', 'es');
    expect(words(itemOf(questionnaire, 'colour'))[0]).to.equal('Rojo');
  });
  it('are asked for where nobody knows them', async () => {
    const asked: string[] = [];
    const resolveValueSet = (url: string): Promise<unknown> => {
      asked.push(url);
      const concept = [{code: 'oak', display: 'Oak'}];
      return Promise.resolve({
        resourceType: 'ValueSet',
        compose: {include: [{system: 'https://example.org/t', concept}]},
      });
    };
    const resource = await fhirSample('r4-value-sets');
    const {questionnaire, unsupported} = await readFhir(resource, {locale: 'en', resolveValueSet});
    expect(words(itemOf(questionnaire, 'far'))).to.deep.equal(['Oak']);
    expect(asked).to.include('https://example.org/ValueSet/trees|1.0');
    expect(unsupported).to.deep.equal([]);
  });
  it('that cannot be fetched are said, and answered in words', async () => {
    const resolveValueSet = (): Promise<unknown> => Promise.reject(new Error('offline'));
    const read = await readFhir(choice('https://example.org/ValueSet/x'), {locale: 'en', resolveValueSet});
    expect(read.questionnaire.items[0]).to.deep.include({open: true, options: []});
    expect(read.unsupported.map(({feature}) => feature)).to.deep.equal(['answerValueSet']);
  });
  it('that name each other end', async () => {
    const compose = {include: [{valueSet: ['#a']}]};
    const contained = [{resourceType: 'ValueSet', id: 'a', compose}];
    const {unsupported} = await readFhir({...choice('#a'), contained}, {locale: 'en'});
    expect(unsupported).to.have.lengthOf(1);
  });
  it('that name each other in ever more ways end soon', async () => {
    const contained = Array.from({length: 9}, (_, index) => {
      const valueSet = Array.from({length: 50}, () => `#v${index + 1}`);
      return {resourceType: 'ValueSet', id: `v${index}`, compose: {include: [{valueSet}]}};
    });
    const start = performance.now();
    await readFhir({...choice('#v0'), contained}, {locale: 'en'});
    expect(performance.now() - start).to.be.below(2_000);
  });
  it('of thousands of concepts are read at once', async () => {
    const concept = Array.from({length: 10_000}, (_, index) => ({code: `${index}`, display: `Concept ${index}`}));
    const contains = concept.map(({code}) => ({system: 'https://example.org/s', code}));
    const contained = [
      {resourceType: 'ValueSet', id: 'a', expansion: {contains}},
      {resourceType: 'CodeSystem', url: 'https://example.org/s', concept},
    ];
    const start = performance.now();
    const {questionnaire} = await readFhir({...choice('#a'), contained}, {locale: 'en'});
    expect(questionnaire.items[0]?.options?.[9_999]?.text).to.equal('Concept 9999');
    expect(performance.now() - start).to.be.below(2_000);
  });
  it('with a filter are not guessed', async () => {
    const compose = {include: [{system: 's', concept: [{code: 'a'}], filter: [{property: 'p', op: '=', value: 'v'}]}]};
    const contained = [{resourceType: 'ValueSet', id: 'a', compose}];
    const {unsupported} = await readFhir({...choice('#a'), contained}, {locale: 'en'});
    expect(unsupported).to.have.lengthOf(1);
  });
});
