import {expect} from '@open-wc/testing';
import {tellsWhatToDo} from '../../../src/model/feedback/nudge.js';

const advice = [
  'You should talk to her.',
  'you really need to rest',
  'I liked it. You have to be firmer.',
  '“You must not blame yourself.”',
  'I felt with you.\nWhy don’t you call him?',
  'If I were you, I would leave.',
  'Deberías descansar más.',
  'Me gustó. ¿Por qué no le escribes?',
  'Tienes que ser firme.',
  'يجب عليك أن ترتاح.',
  'أعجبني ذلك. لماذا لا تتصل به؟',
];

const own = [
  '',
  'I noticed how calm you were.',
  'I thought: what should you have done?',
  'When you have to wait, it is hard. I know that.',
  'One thing that helped me was to write it down.',
  'You shouldered a lot.',
  'Noté que tienes paciencia.',
  'Cuando yo estuve ahí, debía esperar.',
  'لاحظت أن صوتك كان هادئًا.',
];

describe('words that tell somebody what to do', () => {
  for (const text of advice) it(`are heard in “${text}”`, () => expect(tellsWhatToDo(text)).to.equal(true));
  for (const text of own) it(`are not heard in “${text}”`, () => expect(tellsWhatToDo(text)).to.equal(false));

  it('are looked for in no time, also in the longest text', () => {
    const before = performance.now();
    tellsWhatToDo(`${'. "'.repeat(1_000)}${'you really just '.repeat(200)}`);
    expect(performance.now() - before).to.be.lessThan(50);
  });
});
