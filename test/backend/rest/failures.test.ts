import {expect} from '@open-wc/testing';
import type {BackendError} from '../../../src/backend/backend.js';
import {group} from '../../support/groups.js';
import {impatient, page, problem, reasonOf, served} from './support.js';

const good = {body: page([group('Tea')])};

describe('a server that fails', () => {
  for (const [status, kind] of [
    [400, 'invalid'],
    [401, 'auth'],
    [403, 'denied'],
    [404, 'missing'],
    [409, 'conflict'],
    [410, 'missing'],
    [412, 'conflict'],
    [418, 'server'],
    [422, 'invalid'],
    [428, 'conflict'],
    [429, 'rate'],
    [500, 'server'],
    [503, 'server'],
    [504, 'timeout'],
  ] as const) {
    it(`is ${kind} at ${status}, in its own words`, async () => {
      const {backend} = await served([problem(status, 'Because of the tea.')]);
      const reason = (await reasonOf(backend.groups!.search({text: 'private'}))) as BackendError;
      expect(reason).to.include({name: 'BackendError', kind});
      expect([reason.message.includes('Because of the tea.'), reason.message.includes('private')]).to.deep.equal([
        true,
        false,
      ]);
    });
  }

  it('may fail without a word that is understood', async () => {
    const {backend} = await served([{status: 500, body: '<h1>Oops</h1>', headers: {'content-type': 'text/html'}}]);
    expect(await reasonOf(backend.groups!.search({}))).to.include({kind: 'server'});
  });

  it('says after how many seconds to come back', async () => {
    const {backend} = await served([problem(429, 'Slow down.', {headers: {'retry-after': '120'}})]);
    expect(await reasonOf(backend.groups!.search({}))).to.include({kind: 'rate', retryAfter: 120});
  });

  it('says it from a date too', async () => {
    const headers = {'retry-after': 'Tue, 10 Mar 2026 00:01:00 GMT'};
    const {backend} = await served([problem(503, 'Closed.', {headers})]);
    expect(await reasonOf(backend.groups!.search({}))).to.include({kind: 'server', retryAfter: 60});
  });

  for (const failure of [{status: 502}, {status: 503}, {status: 504}, {drop: true}]) {
    it(`is asked again twice after ${JSON.stringify(failure)}, a little later each time`, async () => {
      const patience = impatient();
      const {backend, log} = await served([failure, failure, good], {patience});
      const {items} = await backend.groups!.search({});
      expect([items.length, patience.pauses]).to.deep.equal([1, [200, 400]]);
      expect((await log()).length).to.equal(3);
    });
  }

  it('is not asked a fourth time', async () => {
    const {backend, log} = await served([{status: 503}]);
    expect(await reasonOf(backend.groups!.search({}))).to.include({kind: 'server'});
    expect((await log()).length).to.equal(3);
  });

  it('is asked again when it is busy for a moment, not when for longer', async () => {
    const busy = (seconds: string) => problem(429, 'Busy.', {headers: {'retry-after': seconds}});
    const patience = impatient();
    const short = await served([busy('1'), good], {patience});
    await short.backend.groups!.search({});
    expect(patience.pauses).to.deep.equal([1_200]);
    const long = await served([busy('30'), good]);
    expect(await reasonOf(long.backend.groups!.search({}))).to.include({kind: 'rate', retryAfter: 30});
    expect((await long.log()).length).to.equal(1);
  });

  it('is late after the time that an answer may take', async () => {
    const {backend} = await served([{hang: true}], {patience: impatient({read: 60})});
    expect(await reasonOf(backend.groups!.search({}))).to.include({kind: 'timeout'});
  });

  it('is left alone as soon as the caller wants no answer any more', async () => {
    const {backend} = await served([{hang: true}]);
    const controller = new AbortController();
    const search = reasonOf(backend.groups!.search({}, {signal: controller.signal}));
    const reason = new Error('overtaken');
    controller.abort(reason);
    expect(await search).to.equal(reason);
  });

  it('is not asked at all by a caller who wants no answer', async () => {
    const {backend, log} = await served([good]);
    await reasonOf(backend.groups!.search({}, {signal: AbortSignal.abort()}));
    await reasonOf(backend.groups!.get('tea', {signal: AbortSignal.abort()}));
    expect(await log()).to.deep.equal([]);
  });

  it('does not lead elsewhere', async () => {
    const {backend} = await served([{status: 302, headers: {location: 'https://elsewhere.example/'}}, good]);
    expect(await reasonOf(backend.groups!.get('tea'))).to.include({kind: 'server'});
  });
});

describe('a site’s own sign-in', () => {
  it('is asked for once, and anew when the token has grown old', async () => {
    let tokens = 0;
    const token = () => Promise.resolve(`token-${++tokens}`);
    const {backend, log} = await served([good, {status: 401}, good], {token});
    await backend.groups!.search({});
    await backend.groups!.search({});
    expect((await log()).map(({headers}) => headers.authorization)).to.deep.equal([
      'Bearer token-1',
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('is not asked a third time', async () => {
    const {backend, log} = await served([{status: 401}], {token: () => Promise.resolve('old')});
    expect(await reasonOf(backend.groups!.search({}))).to.include({kind: 'auth'});
    expect((await log()).length).to.equal(2);
  });

  it('may fail itself', async () => {
    const {backend, log} = await served([good], {token: () => Promise.reject(new Error('signed out'))});
    expect(await reasonOf(backend.groups!.search({}))).to.include({kind: 'auth'});
    expect(await log()).to.deep.equal([]);
  });
});
