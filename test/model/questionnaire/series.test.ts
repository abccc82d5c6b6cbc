import {expect} from '@open-wc/testing';
import type {CheckIn} from '../../../src/model/contract/check-in.js';
import type {Answers} from '../../../src/model/questionnaire/questionnaire.js';
import {type Series, seriesOf, stretchesOf} from '../../../src/model/questionnaire/series.js';
import {questionnaire as arriving} from '../../../src/model/questionnaire/shipped/arriving/en.js';
import {questionnaire as phq2} from '../../../src/model/questionnaire/shipped/phq-2.js';
import {questionnaire as journal} from '../../../src/model/questionnaire/shipped/what-happened/en.js';

const on = (day: number, hour = 12): number => Date.UTC(2026, 2, day, hour);
const timeZone = 'UTC';

const told = (id: string, created: number, answers: Answers, version = '1'): CheckIn => ({
  id: `${created}`,
  questionnaire: {id, version},
  answers: answers as CheckIn['answers'],
  audience: 'self',
  contactAsked: false,
  created,
  updated: created,
  correctableUntil: created,
});

const valuesOf = ({points}: Series): (number | undefined)[] => points.map(({value}) => value);

const energy = (days: readonly [day: number, value?: string][]): Series =>
  seriesOf(
    [arriving],
    days.map(([day, value]) => told('arriving', on(day), {feeling: ['3'], ...(value && {energy: [value]})})),
    {timeZone},
  ).find(({name}) => /energy/.test(name))!;

const daysOf = (series: Series): string[] =>
  stretchesOf(series).map((points) => points.map(({day}) => Number(day.slice(-2))).join(' '));

describe('series', () => {
  it('are the scores of a questionnaire that has some', () => {
    const [score, ...others] = seriesOf(
      [phq2],
      [told('phq-2', on(2), {'phq-1': ['1'], 'phq-2': ['3']}), told('phq-2', on(1), {'phq-1': ['0'], 'phq-2': ['1']})],
      {timeZone},
    );
    expect(score).to.include({name: 'PHQ-2 total', min: 0, max: 6, higher: 'harder'});
    expect(valuesOf(score!)).to.eql([1, 4]);
    expect(others).to.eql([]);
  });

  it('leave a gap where a score is not complete', () => {
    const both: Answers[] = [{'phq-1': ['1'], 'phq-2': ['3']}, {'phq-1': ['1']}];
    const checkIns = both.map((answers, at) => told('phq-2', on(at + 1), answers));
    expect(valuesOf(seriesOf([phq2], checkIns, {timeZone})[0]!)).to.eql([4, undefined]);
  });

  it('are else the scales, with what is said at their points', () => {
    const series = seriesOf([arriving], [told('arriving', on(1), {feeling: ['4'], energy: ['2']})], {timeZone});
    expect(series.map(({name, min, max}) => `${name} ${min}–${max}`)).to.eql([
      'How are you arriving today? 1–5',
      'How much energy do you have? 1–5',
    ]);
    expect(series[0]!.labels[4]).to.equal('Good');
    expect(series[0]).not.to.have.property('higher');
  });

  it('are none of words alone, and of what was never answered', () => {
    expect(seriesOf([journal], [told('what-happened', on(1), {felt: ['x']})], {timeZone})).to.eql([]);
    expect(seriesOf([arriving], [told('arriving', on(1), {energy: ['2']})], {timeZone})).to.have.lengthOf(1);
  });

  it('leave out another version: its numbers do not compare', () => {
    expect(seriesOf([arriving], [told('arriving', on(1), {energy: ['2']}, '0')], {timeZone})).to.eql([]);
  });

  it('hold what lies in the span, several a day as well', () => {
    const checkIns = [on(1), on(2, 8), on(2, 20), on(3)].map((at) => told('arriving', at, {energy: ['3']}));
    const [series] = seriesOf([arriving], checkIns, {from: on(2, 0), to: on(3, 0), timeZone});
    expect(series!.points.map(({day}) => day)).to.eql(['2026-03-02', '2026-03-02']);
  });

  it('count days where the visitor is', () => {
    const late = [told('arriving', on(1, 23), {energy: ['3']})];
    expect(seriesOf([arriving], late, {timeZone: 'Europe/Madrid'})[0]!.points[0]!.day).to.equal('2026-03-02');
  });
});

describe('a line', () => {
  it('joins what follows', () => {
    expect(
      daysOf(
        energy([
          [1, '2'],
          [8, '3'],
          [15, '1'],
        ]),
      ),
    ).to.eql(['1 8 15']);
  });

  it('breaks where a number is missing', () => {
    expect(daysOf(energy([[1, '2'], [2], [3, '1'], [4, '1']]))).to.eql(['1', '3 4']);
  });

  it('breaks where nothing was told for long', () => {
    expect(
      daysOf(
        energy([
          [1, '2'],
          [2, '2'],
          [20, '1'],
          [21, '1'],
        ]),
      ),
    ).to.eql(['1 2', '20 21']);
  });

  it('joins what is told every two weeks', () => {
    expect(
      daysOf(
        energy([
          [1, '2'],
          [15, '3'],
          [29, '1'],
        ]),
      ),
    ).to.eql(['1 15 29']);
  });
});
