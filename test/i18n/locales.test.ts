import {expect} from '@open-wc/testing';
import {listText, weekdayName} from '../../src/i18n/formats.js';
import {ar} from '../../src/i18n/locales/ar.js';
import {en} from '../../src/i18n/locales/en.js';
import {es} from '../../src/i18n/locales/es.js';
import {type Messages, loadMessages, messagesFor} from '../../src/i18n/messages.js';
import * as parts from '../support/message-parts.js';
import {fold} from '../../src/model/text/fold.js';

type Value = string | number;
type Say = (...values: Value[]) => string;

const locales: Messages[] = [en, es, ar];
const translations = locales.filter((words) => words !== en);
// Zero to other: one number for each plural category of Arabic.
const counts = [0, 1, 2, 3, 11, 100];
const counted: ReadonlySet<string> = new Set([
  'filtersOn',
  'allOf',
  'meetings',
  'groups',
  'showMore',
  'startsIn',
  'roomLeft',
  'everyNWeeks',
  'ordinal',
  'exitMore',
  'trendCheckIns',
  'keptDays',
  'earlierWait',
  'charactersLeft',
  'charactersOver',
  'roundPlaces',
  'tabletMinutes',
  'tabletSecondsLeft',
  'giveEarlier',
  'reportWho',
]);
/** Numbers that a language says as a word: "لقاءان" is two meetings. */
const inWords: Record<string, readonly number[]> = {ar: [0, 1, 2]};

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);
const shapeOf = (record: object): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([key, value]): [string, string] => [key, kindOf(value)]));
const textsOf = (words: Messages): [string, string][] =>
  [...Object.entries(words), ...Object.entries(words.values)].flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' && key !== 'dir' ? [[key, value] as [string, string]] : [],
  );
const sayings = (words: Messages): [string, Say][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'function' ? [[key, value as Say] as [string, Say]] : [],
  );
/** Arguments nobody would write: a number first where the text counts, then a text for each place. */
const argumentsFor = (key: string, {length}: Say, count: number): Value[] =>
  Array.from({length}, (_, index) => (index === 0 && counted.has(key) ? count : `⟦${'abcdef'[index]!}⟧`));
const inEnglish = new Map(sayings(en));

for (const words of locales) {
  const {code} = words;
  const number = new Intl.NumberFormat(code);

  describe(`texts in ${words.name}`, () => {
    it('have every key of English, and no other', () => {
      expect(shapeOf(words)).to.deep.equal(shapeOf(en));
      expect(shapeOf(words.values)).to.deep.equal(shapeOf(en.values));
      expect(shapeOf(words.synonyms)).to.deep.equal(shapeOf(en.synonyms));
    });

    it('are loaded by language, also for a region', async () => {
      for (const part of Object.values(parts)) await loadMessages(`${code}-001`, part);
      expect(Object.keys(messagesFor(code, parts.list) ?? {}).sort()).to.deep.equal(Object.keys(words).sort());
      expect(messagesFor(`${code}-001`, parts.list)).to.equal(messagesFor(code, parts.list));
    });

    it('are never blank and have no stray white space', () => {
      for (const [key, text] of textsOf(words)) expect(text, key).to.match(/^\S(.*\S)?$/);
    });

    it('say something for every number', () => {
      for (const [key, say] of sayings(words)) {
        for (const count of counts) expect(say(...argumentsFor(key, say, count)), key).to.match(/^\S(.*\S)?$/);
      }
    });

    it('leave no place for a number open', () => {
      for (const [key, say] of sayings(words)) {
        for (const count of counts) expect(say(...argumentsFor(key, say, count)), key).not.to.match(/#|NaN|undefined/);
      }
    });

    it('keep what is put into them', () => {
      for (const [key, say] of sayings(words)) {
        const texts = argumentsFor(key, say, 3).filter((value) => typeof value === 'string');
        for (const text of texts) expect(say(...argumentsFor(key, say, 3)), key).to.include(text);
      }
    });

    it('name the number where English does, in their own digits', () => {
      for (const [key, say] of sayings(words)) {
        for (const count of counts.filter((each) => !inWords[code]?.includes(each))) {
          const given = argumentsFor(key, say, count);
          if (!inEnglish.get(key)!(...given).includes(String(count))) continue;
          expect(say(...given), key).to.include(number.format(count));
        }
      }
    });

    it('name no filter by a word that stands for another', () => {
      const typed = Object.values(words.synonyms).flat().map(fold);
      for (const [key, same] of Object.entries(words.synonyms)) expect(same.length, key).to.be.greaterThan(0);
      expect(typed).to.deep.equal([...new Set(typed)]);
      for (const word of typed) expect(word).to.match(/^\S(.*\S)?$/);
    });

    it('have a name for each ordinal that months use', () => {
      const names = [1, 2, 3, 4, 5, -1, -2].map(words.ordinal);
      expect(new Set(names).size).to.equal(7);
      for (const name of names) expect(name).not.to.match(/\p{N}/u);
    });
  });
}

for (const words of translations) {
  describe(`translation into ${words.name}`, () => {
    it('leaves no text in English', () => {
      const english = new Map(textsOf(en));
      for (const [key, text] of textsOf(words)) expect(text, key).not.to.equal(english.get(key));
    });

    it('leaves no sentence in English', () => {
      for (const [key, say] of sayings(words)) {
        const given = argumentsFor(key, say, 3);
        expect(say(...given), key).not.to.equal(inEnglish.get(key)!(...given));
      }
    });
  });
}

describe('texts in English', () => {
  it('count one and many', () => {
    expect([0, 1, 2].map(en.meetings)).to.deep.equal(['0 meetings', '1 meeting', '2 meetings']);
  });
});

describe('texts in Spanish', () => {
  it('count one and many', () => {
    expect([0, 1, 2].map(es.meetings)).to.deep.equal(['0 reuniones', '1 reunión', '2 reuniones']);
    expect([1, 2].map(es.roomLeft)).to.deep.equal(['Queda 1 lugar', 'Quedan 2 lugares']);
  });

  it('say on which weekdays of the month', () => {
    const text = es.monthly(listText('es', [2, 4].map(es.ordinal)), weekdayName('es', 2));
    expect(text).to.equal('Cada mes, el segundo y el cuarto martes');
  });

  it('do not take the morning for tomorrow', () => {
    expect(es.synonyms.tomorrow).not.to.include(es.morning.toLowerCase());
  });
});

describe('texts in Arabic', () => {
  const inDigits = (count: number): string => new Intl.NumberFormat('ar').format(count);

  it('run from right to left, the others from left to right', () => {
    expect(locales.map(({code, dir}) => `${code} ${dir}`)).to.deep.equal(['en ltr', 'es ltr', 'ar rtl']);
  });

  it('use all six forms of a counted word', () => {
    const rules = new Intl.PluralRules('ar');
    expect(counts.map((count) => rules.select(count))).to.deep.equal(['zero', 'one', 'two', 'few', 'many', 'other']);
    const [three, eleven, hundred] = [3, 11, 100].map(inDigits);
    expect(counts.map(ar.meetings)).to.deep.equal([
      'لا لقاءات',
      'لقاء واحد',
      'لقاءان',
      `${three} لقاءات`,
      `${eleven} لقاءً`,
      `${hundred} لقاء`,
    ]);
  });

  it('inflect whatever is counted', () => {
    for (const say of [ar.filtersOn, ar.meetings, ar.groups, ar.showMore, ar.startsIn, ar.roomLeft]) {
      const forms = counts.map((count) => say(count).replace(inDigits(count), '#'));
      expect(new Set(forms).size, forms.join()).to.equal(6);
    }
  });

  it('say on which weekdays of the month', () => {
    const text = ar.monthly(listText('ar', [2, 4].map(ar.ordinal)), weekdayName('ar', 2));
    expect(text).to.equal('يوم الثلاثاء الثاني والرابع من كل شهر');
  });

  it('keep the parts of a telephone number in order', () => {
    expect(ar.call('+44 20 7946 0000')).to.include('\u2066+44 20 7946 0000\u2069');
  });

  it('close every isolate they open', () => {
    for (const [key, say] of sayings(ar)) {
      const text = say(...argumentsFor(key, say, 3));
      expect(text.match(/[\u2066-\u2068]/g)?.length, key).to.equal(text.match(/\u2069/g)?.length);
    }
  });
});
