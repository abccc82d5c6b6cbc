import {expect} from '@open-wc/testing';
import {wholeOf} from '../../../src/backend/feeds/pages.js';

const server = 'https://example.org/client_interface/json/?switcher=GetSearchResults';
const ids = (from: number, to: number): {id_bigint: string}[] =>
  Array.from({length: Math.max(0, to - from)}, (_none, index) => ({id_bigint: String(from + index)}));

/** A server with `total` meetings that answers no more than `cap` of them at once. */
const bmltServer =
  (total: number, cap: number, asked: string[] = []) =>
  (url: string): Promise<unknown> => {
    asked.push(url);
    const {searchParams} = new URL(url);
    const size = Math.min(cap, Number(searchParams.get('page_size')));
    const start = (Number(searchParams.get('page_num')) - 1) * size;
    return Promise.resolve({meetings: ids(start, Math.min(total, start + size)), formats: []});
  };

const listOf = (whole: unknown): unknown[] => (whole as {meetings: unknown[]}).meetings;

describe('wholeOf', () => {
  it('asks a BMLT server on until a page is empty', async () => {
    const {whole, problems} = await wholeOf('bmlt', {meetings: ids(0, 50), formats: [1]}, server, bmltServer(123, 50));
    expect(listOf(whole)).to.deep.equal(ids(0, 123));
    expect((whole as {formats: unknown}).formats).to.deep.equal([1]);
    expect(problems).to.deep.equal([]);
  });

  it('stops where a server that knows no pages repeats itself', async () => {
    const first = {meetings: ids(0, 30)};
    let asked = 0;
    const {whole} = await wholeOf('bmlt', first, server, () => Promise.resolve(++asked && first));
    expect([listOf(whole).length, asked]).to.deep.equal([30, 1]);
  });

  it('reads on from the page that the site asks for', async () => {
    const asked: string[] = [];
    await wholeOf('bmlt', {meetings: ids(20, 30)}, `${server}&page_size=10&page_num=3`, bmltServer(35, 10, asked));
    expect(asked.map((url) => new URL(url).searchParams.get('page_num'))).to.deep.equal(['4', '5']);
  });

  it('asks for no pages of a file', async () => {
    const fail = (): Promise<unknown> => Promise.reject(new Error('asked'));
    const {whole, problems} = await wholeOf('bmlt', ids(0, 5), 'https://example.org/bmlt.json', fail);
    expect([whole, problems]).to.deep.equal([ids(0, 5), []]);
  });

  it('stays at the address that the site gave', async () => {
    const asked: string[] = [];
    await wholeOf('bmlt', {meetings: ids(0, 10)}, server, bmltServer(35, 10, asked));
    expect(asked.every((url) => url.startsWith(server))).to.equal(true);
  });

  it('reads as many HSDS pages as there are', async () => {
    const page = (n: number): object => ({total_pages: 3, page_number: n, contents: [{id: n}]});
    const {whole, problems} = await wholeOf('hsds', page(1), 'https://example.org/services?x=1', (url) =>
      Promise.resolve(page(Number(new URL(url).searchParams.get('page')))),
    );
    expect((whole as {contents: unknown}).contents).to.deep.equal([{id: 1}, {id: 2}, {id: 3}]);
    expect(problems).to.deep.equal([]);
  });

  it('keeps what came before a page that fails, and says so', async () => {
    const {whole, problems} = await wholeOf('bmlt', {meetings: ids(0, 10)}, server, () =>
      Promise.reject(new Error('502')),
    );
    expect(listOf(whole)).to.have.length(10);
    expect(problems.map(({code, message}) => [code, /Page 2.*502/.test(message)])).to.deep.equal([
      ['pages-missing', true],
    ]);
  });

  it('stops a server that never ends, and says so', async () => {
    const {whole, problems} = await wholeOf('bmlt', {meetings: ids(0, 10)}, server, bmltServer(1_000_000, 10));
    expect(listOf(whole)).to.have.length(5_000);
    expect(problems.map(({code}) => code)).to.deep.equal(['pages-missing']);
  });
});
