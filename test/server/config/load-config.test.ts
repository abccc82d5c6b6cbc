import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {defaultFeedback, defaultLimits, loadConfig} from '../../../src/server/config/load-config.js';

const folder = mkdtempSync(join(tmpdir(), 'kith-config-'));
after(() => rmSync(folder, {recursive: true}));

let files = 0;
const fileWith = (text: string): string => {
  const path = join(folder, `${(files += 1)}.json`);
  writeFileSync(path, text);
  return path;
};
const fileOf = (value: unknown): string => fileWith(JSON.stringify(value));

/** What is wrong, a line each. */
const mistakesIn = (sources: Parameters<typeof loadConfig>[0]): string[] => {
  try {
    loadConfig(sources);
  } catch (error) {
    assert.ok(error instanceof Error && error.name === 'ConfigError', String(error));
    const lines = error.message.split('\n  ');
    return lines.length > 1 ? lines.slice(1) : lines;
  }
  return [];
};

describe('the configuration', () => {
  it('has defaults that serve this machine alone', () => {
    assert.deepEqual(
      {...loadConfig({env: {}})},
      {
        host: '127.0.0.1',
        port: 8080,
        base: '/',
        data: './kith-data',
        poolSize: 10,
        origins: [],
        proxies: [],
        frameAncestors: [],
        limits: defaultLimits,
        feedback: defaultFeedback,
        imports: [],
        questionnaires: [
          {id: 'arriving', keepDays: 365},
          {id: 'leaving', keepDays: 365},
        ],
        log: 'json',
      },
    );
  });

  it('comes from variables', () => {
    const config = loadConfig({
      env: {
        PATH: '/bin',
        KITH_NAME: 'Harbour',
        KITH_PORT: '0',
        KITH_BASE: '/kith',
        KITH_ORIGINS: 'https://a.example, https://b.example:8443',
        KITH_PROXIES: '10.0.0.0/8 ::1',
        KITH_FRAME_ANCESTORS: "'self' https://*.example.org",
        KITH_IMPORTS: 'https://a.example/x.json https://b.example/y.csv',
        KITH_LIMITS: '{"writesPerHour": 5}',
        DATABASE_URL: 'postgres://kith:p@db.example/kith',
        DATABASE_POOL_SIZE: '3',
        KITH_LOG: 'off',
      },
    });
    assert.deepEqual(config.origins, ['https://a.example', 'https://b.example:8443']);
    assert.deepEqual(config.proxies, ['10.0.0.0/8', '::1']);
    assert.deepEqual(config.imports, [
      {url: 'https://a.example/x.json', every: 60},
      {url: 'https://b.example/y.csv', every: 60},
    ]);
    assert.deepEqual(config.limits, {...defaultLimits, writesPerHour: 5});
    const {name, port, base, poolSize, log} = config;
    assert.deepEqual([name, port, base, poolSize, log], ['Harbour', 0, '/kith', 3, 'off']);
  });

  it('takes what the command line says before variables, and variables before the file', () => {
    const file = fileOf({port: 1, host: 'a', name: 'file', data: './x'});
    const {port, host, name, data} = loadConfig({
      env: {KITH_PORT: '2', KITH_HOST: 'b', KITH_CONFIG: file},
      args: {port: '3', data: undefined},
    });
    assert.deepEqual([port, host, name, data], [3, 'b', 'file', './x']);
  });

  it('knows no limits when told so', () => {
    assert.equal(loadConfig({env: {KITH_LIMITS: 'off'}}).limits, undefined);
    assert.equal(loadConfig({env: {}, file: fileOf({limits: 'off'})}).limits, undefined);
  });

  it('takes check-ins of what it names, each once, or of nothing', () => {
    const plans = [{id: 'evening', keepDays: 7, definition: './evening.json', consentRequired: false}];
    assert.deepEqual(loadConfig({env: {KITH_QUESTIONNAIRES: JSON.stringify(plans)}}).questionnaires, plans);
    assert.deepEqual(loadConfig({env: {KITH_QUESTIONNAIRES: '[]'}}).questionnaires, []);
    assert.deepEqual(mistakesIn({env: {KITH_QUESTIONNAIRES: '[{"id": "a"}, {"id": "a"}]'}}), [
      'KITH_QUESTIONNAIRES: “a” stands there twice.',
    ]);
  });

  it('promises of peer feedback what it is told, and takes none when told so', () => {
    const {feedback} = loadConfig({env: {KITH_FEEDBACK: '{"keepDays": 7, "reported": "stays"}'}});
    assert.deepEqual(feedback, {...defaultFeedback, keepDays: 7, reported: 'stays'});
    assert.equal(loadConfig({env: {KITH_FEEDBACK: 'off'}}).feedback, undefined);
    assert.equal(loadConfig({env: {}, file: fileOf({feedback: 'off'})}).feedback, undefined);
  });

  it('takes an empty variable for one that is not set', () => {
    assert.equal(loadConfig({env: {KITH_PORT: '', DATABASE_URL: ''}}).port, 8080);
  });

  it('names every mistake at once: the place, what is wrong, an example', () => {
    const mistakes = mistakesIn({
      env: {KITH_PORT: '70000', KITH_ORIGINS: 'https://a.example/', KITH_LOG: 'xml', KITH_BASE: '/kith/'},
    });
    assert.equal(mistakes.length, 4);
    assert.equal(mistakes[0], 'KITH_PORT 70000 is not a whole number from 0 to 65,535. Example: 8080');
    assert.match(mistakes.join('\n'), /KITH_ORIGINS, 0 "https:\/\/a\.example\/" is not an origin/);
    assert.match(mistakes.join('\n'), /KITH_BASE "\/kith\/" is not a path/);
  });

  it('names the nearest known name for one that is not', () => {
    assert.deepEqual(mistakesIn({env: {KITH_PROT: '1'}}), ['KITH_PROT is not known. Did you mean “KITH_PORT”?']);
    const file = fileOf({orgins: [], somethingElseAltogether: 1});
    assert.deepEqual(mistakesIn({env: {}, file}), [
      `“orgins” in ${file} is not known. Did you mean “origins”?`,
      `“somethingElseAltogether” in ${file} is not known.`,
    ]);
  });

  it('tells a password to nobody', () => {
    const [mistake = ''] = mistakesIn({env: {DATABASE_URL: 'mysql://root:hunter2@db/kith'}});
    assert.match(mistake, /^DATABASE_URL is not the address of a PostgreSQL database\. Example: postgres:/);
    assert.doesNotMatch(mistake, /hunter2/);
  });

  for (const [what, env] of [
    ['a feed over http', {KITH_IMPORTS: 'http://a.example/x.json'}],
    ['a feed with a password', {KITH_IMPORTS: 'https://a:b@a.example/x.json'}],
    ['a feed too often', {KITH_IMPORTS: '[{"url": "https://a.example/x", "every": 1}]'}],
    ['an unknown field of a plan', {KITH_IMPORTS: '[{"url": "https://a.example/x", "evry": 60}]'}],
    ['two feeds of one source', {KITH_IMPORTS: 'https://a.example/x?s=1 https://a.example/x?s=2'}],
    ['a zone that does not exist', {KITH_IMPORTS: '[{"url": "https://a.example/x", "timeZone": "Mars/Base"}]'}],
    ['a questionnaire without an id', {KITH_QUESTIONNAIRES: '[{"keepDays": 1}]'}],
    ['one kept for no time', {KITH_QUESTIONNAIRES: '[{"id": "arriving", "keepDays": 0}]'}],
    ['an unknown field of one', {KITH_QUESTIONNAIRES: '[{"id": "arriving", "keepdays": 1}]'}],
    ['a list of no questionnaires', {KITH_QUESTIONNAIRES: 'arriving'}],
    ['feedback kept for no time', {KITH_FEEDBACK: '{"keepDays": 0}'}],
    ['feedback that waits for days', {KITH_FEEDBACK: '{"settleMinutes": 1441}'}],
    ['an unknown field of feedback', {KITH_FEEDBACK: '{"sealdays": 30}'}],
    ['feedback of no shape', {KITH_FEEDBACK: 'on'}],
    ['limits of no shape', {KITH_LIMITS: '{"readsPerMinute": 0}'}],
    ['a range that is none', {KITH_PROXIES: '10.0.0.0/64'}],
    ['every origin', {KITH_ORIGINS: '*'}],
    ['a port that is no number', {KITH_PORT: '8080x'}],
  ] as const) {
    it(`refuses ${what}, in one line`, () => {
      const mistakes = mistakesIn({env});
      assert.equal(mistakes.length, 1);
      assert.match(mistakes[0] ?? '', /^KITH_\w+.+\. (Example: |Give one)/);
    });
  }

  it('says so when the file is not there, is no JSON, or is no object', () => {
    assert.match(mistakesIn({env: {}, file: join(folder, 'no.json')})[0] ?? '', /cannot be read.*ENOENT/);
    assert.match(mistakesIn({env: {}, file: fileWith('{port: 1}')})[0] ?? '', /is no JSON/);
    assert.match(mistakesIn({env: {}, file: fileOf([1])})[0] ?? '', /must hold one JSON object/);
  });
});
