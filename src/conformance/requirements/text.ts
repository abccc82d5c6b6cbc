import {expectKind, expectSame, expectThat} from '../expectation.js';
import {type Subject, about, ask, listing, namesIn} from '../requirement.js';

const found = async (subject: Subject, text: string): Promise<string[]> => [
  ...new Set(namesIn(await ask(listing(subject), {text}))),
];

const table =
  (rows: Record<string, string[]>) =>
  async (subject: Subject): Promise<void> => {
    for (const [text, names] of Object.entries(rows)) expectSame(`“${text}”`, await found(subject, text), names);
  };

const grieve = ['Room to Grieve'];

/** What words find. */
export const worded = about('groups', 'text', {
  'finds words by their beginnings': table({griev: grieve, bel: grieve, harb: ['Harbour Walkers']}),

  'finds words of the name, topics, places, people and notes': table({
    bereavement: grieve,
    bellfounder: grieve,
    orla: grieve,
    counsellor: grieve,
    photograph: grieve,
    'little as you': grieve,
  }),

  'does not mind capitals, accents and vowel marks': table({
    cafe: ['Café de duelo'],
    CAFÉ: ['Café de duelo'],
    lavapies: ['Café de duelo'],
    strasse: ['Leise Straße'],
    بيت: ['بَيْت الشّاي'],
    الشاي: ['بَيْت الشّاي'],
  }),

  'wants every word': table({'room belfast': grieve, 'belfast room quay': grieve, 'orla lavapiés': []}),

  'keeps words between quotes together': table({
    '"room to grieve"': grieve,
    '“room to”': grieve,
    '"grieve room"': [],
    '"to gri': grieve,
  }),

  'asks for nothing when no word is there': async (subject) => {
    const {total} = await ask(listing(subject));
    for (const text of ['', '   ', '""']) expectSame(`“${text}”`, (await ask(listing(subject), {text})).total, total);
  },

  'forgives one typo where nothing is spelled so, and says it': async (subject) => {
    for (const text of ['greive', 'griefe', 'grive', 'belfats', 'lavapeis']) {
      const page = await ask(listing(subject), {text});
      expectThat(
        page.items.length > 0 && page.similar === true,
        `“${text}”: ${page.total} found, similar ${page.similar}`,
      );
    }
  },

  'does not call similar what is spelled as asked': async (subject) => {
    const {similar} = await ask(listing(subject), {text: 'grieve'});
    expectThat(!similar, 'similar is true');
  },

  'lists what has the word in its name first': table({lantern: ['Lantern Evening', 'Harbour Walkers']}),

  'finds nothing for words that nobody wrote': async (subject) => {
    for (const text of ['zebraquagga', 'xq', 'grieve zebraquagga']) {
      const page = await ask(listing(subject), {text});
      expectSame(`“${text}”`, [page.items.length, page.total, page.cursor], [0, 0, undefined]);
    }
  },

  'takes signs for what they are': async (subject) => {
    for (const text of ['%', '_', 'g_ieve', 'gr%', "'; --", '\\', '&', '(', '!', ':*', 'a|b']) {
      const {items} = await ask(listing(subject), {text});
      expectThat(items.length < 20, `“${text}” finds ${items.length}`);
    }
  },

  'answers odd texts, or says that they are invalid': async (subject) => {
    for (const text of ['\u0000', '\uD800', 'e\u0301'.repeat(40), '\u202E', 'x'.repeat(5_000), '"'.repeat(200), '👩‍👩‍👧']) {
      const came = ask(listing(subject), {text}).then(() => 'answered');
      if ((await came.catch(() => 'failed')) === 'failed') await expectKind(`“${text.slice(0, 9)}”`, came, 'invalid');
    }
  },

  'finds words together with filters': async (subject) => {
    const asked = {text: 'room', attendance: ['online']};
    const {items} = await ask(listing(subject), asked);
    expectSame(
      'meetings',
      items.map(({meeting}) => meeting.id),
      ['sample:grieve.2'],
    );
  },
});
