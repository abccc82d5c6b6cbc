import {expect} from '@open-wc/testing';
import {isBackendError} from '../../../src/backend/backend.js';
import {fetchFeed} from '../../../src/backend/feeds/fetch-feed.js';

const sample = (name: string): string => new URL(`./samples/${name}`, import.meta.url).href;

const failure = async (attempt: Promise<unknown>): Promise<unknown> => {
  try {
    await attempt;
  } catch (error) {
    return error;
  }
  return undefined;
};

const kindOf = (error: unknown): unknown => (isBackendError(error) ? error.kind : error);

describe('fetchFeed', () => {
  it('fetches and opens a feed', async () => {
    const {records, source, format, problems} = await fetchFeed(sample('sunrise.json'));
    expect([records.size, format, problems]).to.deep.equal([1, 'meeting-guide', []]);
    expect(records.group(0).name).to.equal('Sunrise');
    expect(source.url).to.equal(sample('sunrise.json'));
    expect(records.meeting(0).id).to.match(/\/samples\/sunrise\.json:sunrise$/);
  });

  const sheet = 'Nombre;Día;Hora\nCafé del sábado;sábado;7:30\n';
  const latin1 = Uint8Array.from(sheet, (letter) => letter.charCodeAt(0));
  const wide = new Uint8Array(Uint16Array.from(`\uFEFF${sheet}`, (letter) => letter.charCodeAt(0)).buffer);
  const encodings: [name: string, bytes: Uint8Array<ArrayBuffer>][] = [
    ['UTF-8', new TextEncoder().encode(sheet)],
    ['windows-1252', latin1],
    ['UTF-16', wide],
  ];
  for (const [name, bytes] of encodings) {
    it(`reads the letters of a sheet in ${name}`, async () => {
      const url = URL.createObjectURL(new Blob([bytes]));
      const {records} = await fetchFeed(url, {timeZone: 'Europe/Madrid'});
      URL.revokeObjectURL(url);
      expect([records.group(0).name, records.meeting(0).days]).to.deep.equal(['Café del sábado', [6]]);
    });
  }

  it('keeps letters that were lost before as they are', async () => {
    const url = URL.createObjectURL(new Blob(['Name,Day\nCaf\uFFFD,Monday\n']));
    expect((await fetchFeed(url)).records.group(0).name).to.equal('Caf\uFFFD');
    URL.revokeObjectURL(url);
  });

  it('says that there is nothing at an address', async () => {
    expect(kindOf(await failure(fetchFeed(sample('nowhere.json'))))).to.equal('missing');
  });

  it('says that a server cannot be reached', async () => {
    // Port 9 is one that browsers never connect to, so that no request leaves.
    const error = await failure(fetchFeed('http://localhost:9/feed.json'));
    expect(kindOf(error)).to.equal('server');
    expect(String(error)).to.contain('CORS');
  });

  it('stops when it is told to, with the reason given', async () => {
    const reason = new Error('moved on');
    expect(await failure(fetchFeed(sample('sunrise.json'), {signal: AbortSignal.abort(reason)}))).to.equal(reason);
  });

  it('answers what is no feed without rejecting', async () => {
    const {records, problems} = await fetchFeed(new URL('./fetch-feed.test.ts', import.meta.url).href);
    expect([records.size, problems.map(({code}) => code)]).to.deep.equal([0, ['not-a-feed']]);
  });
});
