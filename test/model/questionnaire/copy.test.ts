import {expect} from '@open-wc/testing';
import type {CheckIn} from '../../../src/model/contract/check-in.js';
import {asCsv, checkInsAsCsv, checkInsAsJson} from '../../../src/model/questionnaire/copy.js';
import type {Answers} from '../../../src/model/questionnaire/questionnaire.js';
import {questionnaire as arriving} from '../../../src/model/questionnaire/shipped/arriving/en.js';
import {questionnaire as phq2} from '../../../src/model/questionnaire/shipped/phq-2.js';
import {visits} from './asking.js';

const checkIn = (id: string, answers: Answers): CheckIn => ({
  id: '2f1e9c1a-6a53-4a2e-9a6f-1f3b1c9d8e7a',
  questionnaire: {id, version: '1'},
  answers: answers as CheckIn['answers'],
  audience: 'self',
  consent: {version: '2', text: 'Only you read this.', agreedOn: '2026-03-01'},
  contactAsked: false,
  created: Date.UTC(2026, 2, 1, 10),
  updated: Date.UTC(2026, 2, 1, 10),
  correctableUntil: Date.UTC(2026, 2, 1, 10, 15),
});

interface Copy {
  answers: Answers;
  scores: object[];
  asked: Record<string, string>;
}

const rowsOf = (csv: string): string[] => csv.trim().split('\r\n');

describe('a copy for spreadsheets', () => {
  it('takes nothing for a formula', () => {
    expect(asCsv([['=1+1', '+1', '-1', '@x', 'a"b', -1, undefined]])).to.equal(
      `\uFEFF"'=1+1","'+1","'-1","'@x","a""b","-1",""\r\n`,
    );
  });

  it('has a row for each answer, in words and in numbers', () => {
    const told = checkIn('arriving', {feeling: ['4'], words: ['calm', 'mixed'], note: ['=HYPERLINK("x")']});
    const rows = rowsOf(checkInsAsCsv([{questionnaire: arriving, checkIn: told}]));
    expect(rows).to.have.lengthOf(5);
    expect(rows[1]).to.include('"How are you arriving today?","Good","4"');
    expect(rows[3]).to.include('"Mixed"');
    expect(rows[4]).to.include(`"'=HYPERLINK(""x"")"`);
  });

  it('names algorithm and consent', () => {
    const told = checkIn('phq-2', {'phq-1': ['1'], 'phq-2': ['3']});
    const rows = rowsOf(checkInsAsCsv([{questionnaire: phq2, checkIn: told}]));
    expect(rows.at(-1)).to.include('"PHQ-2 total","4 (0–6)","4","phq-2-sum|1","2 of 2","2","2026-03-01"');
  });

  it('has no total where an answer is missing', () => {
    const told = checkIn('phq-2', {'phq-1': ['1'], 'phq-2': [{declined: true}]});
    const rows = rowsOf(checkInsAsCsv([{questionnaire: phq2, checkIn: told}]));
    expect(rows[2]).to.include('"prefer not to say"');
    expect(rows.at(-1)).to.include('"PHQ-2 total","incomplete","","phq-2-sum|1","1 of 2"');
  });

  it('keeps what was asked by a questionnaire that is gone', () => {
    const rows = rowsOf(checkInsAsCsv([{questionnaire: undefined, checkIn: checkIn('old', {a: ['x']})}]));
    expect(rows.at(-1)).to.include('"answer","a","","x"');
  });
});

describe('a copy as JSON', () => {
  it('holds what was asked, answered, scored and agreed to', () => {
    const told = checkIn('phq-2', {'phq-1': ['1'], 'phq-2': ['3']});
    const [copy] = JSON.parse(checkInsAsJson([{questionnaire: phq2, checkIn: told}])) as Copy[];
    expect(copy).to.deep.include({answers: told.answers, consent: told.consent});
    expect(copy!.scores[0]).to.deep.include({value: 4, algorithm: {id: 'phq-2-sum', version: '1'}});
    expect(copy!.asked).to.have.property('phq-1', 'Little interest or pleasure in doing things');
  });

  it('finds what was asked in the turn of a repeating group', () => {
    const told = checkIn('test', {visit: [1], 'visit#0/drug': [1], 'visit#0/drug#0/name': ['X']});
    const [copy] = JSON.parse(checkInsAsJson([{questionnaire: visits, checkIn: told}])) as Copy[];
    expect(Object.keys(copy!.asked)).to.have.lengthOf(3);
  });
});
