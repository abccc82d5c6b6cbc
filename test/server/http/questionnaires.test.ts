import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Discovery} from '../../../src/model/contract/discovery.js';
import type {QuestionnaireOffer} from '../../../src/model/contract/questionnaire-offer.js';
import {openQuestionnaires} from '../../../src/server/questionnaires/questionnaires.js';
import {all, draft} from './support/checking-in.js';
import {sending} from './support/sending.js';
import {type Site, openSite} from './support/site.js';

const own = {
  id: 'evening',
  version: '3',
  title: 'This evening',
  items: [{linkId: 'sleep', type: 'integer', text: 'Hours of sleep', min: 0, max: 24}],
};
const fhir = {
  resourceType: 'Questionnaire',
  url: 'https://harbour.example/Questionnaire/week',
  version: '2',
  status: 'active',
  item: [
    {linkId: 'w', type: 'choice', text: 'Your week', answerOption: [{valueCoding: {code: 'good', display: 'Good'}}]},
  ],
};

describe('questionnaires', () => {
  let site: Site;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith-questionnaires-'));
    await writeFile(join(folder, 'own.json'), JSON.stringify(own));
    await writeFile(join(folder, 'fhir.json'), JSON.stringify(fhir));
    await writeFile(join(folder, 'broken.json'), '{"id": 1');
    site = await openSite({
      questionnaires: [
        {id: 'arriving', keepDays: 365, readers: 'Hosts of the Tuesday group'},
        {id: 'night', definition: join(folder, 'own.json'), keepDays: 7},
        {id: 'week', definition: join(folder, 'fhir.json')},
      ],
    });
  });
  after(async () => {
    await site.close();
    await rm(folder, {recursive: true});
  });

  const get = async (path: string): Promise<unknown> => (await site.ask(path)).json();
  const send = async (questionnaire: {id: string; version: string}, answers: object): Promise<number> =>
    (await site.ask(all, sending({...draft, questionnaire, answers}))).status;

  it('are offered with what is promised about them', async () => {
    const {items} = (await get('/questionnaires')) as {items: QuestionnaireOffer[]};
    assert.deepEqual(items[0], {id: 'arriving', keepDays: 365, readers: 'Hosts of the Tuesday group'});
    assert.deepEqual(items[1], {id: 'night', title: 'This evening', keepDays: 7, definition: own});
    assert.deepEqual(await get('/questionnaires/night'), items[1]);
  });

  it('are found by the site’s name for them, and by their own', async () => {
    const {id} = (await get(`/questionnaires/${encodeURIComponent(fhir.url)}`)) as QuestionnaireOffer;
    assert.equal(id, 'week');
    for (const path of ['/questionnaires/gad-7', '/questionnaires/__proto__', '/questionnaires/%00'])
      assert.equal((await site.ask(path)).status, 404, path);
  });

  it('take check-ins, of the library’s shape and of FHIR', async () => {
    assert.equal(await send({id: 'night', version: '3'}, {sleep: [7]}), 201);
    assert.equal(await send({id: 'night', version: '3'}, {sleep: [25]}), 422);
    assert.equal(await send({id: fhir.url, version: '2'}, {w: ['good']}), 201);
    assert.equal(await send({id: 'week', version: '2'}, {w: ['bad']}), 422);
  });

  it('are named by discovery, where there are some', async () => {
    const {offers} = (await get('/')) as Discovery;
    assert.deepEqual([offers.questionnaires?.href, offers.checkIns?.href], ['questionnaires', 'check-ins']);
    const none = await openSite({questionnaires: []});
    const {offers: fewer} = (await (await none.ask('/')).json()) as Discovery;
    assert.deepEqual(Object.keys(fewer), ['groups', 'changes']);
    assert.equal((await none.ask(all, sending(draft))).status, 422);
    await none.close();
  });

  it('that have one id for two are told too, since nobody could say which was answered', async () => {
    const definition = join(folder, 'own.json');
    const two = openQuestionnaires([
      {id: 'night', definition},
      {id: 'late', definition},
    ]);
    await assert.rejects(two.all(), {name: 'ConfigError', message: /“night” and “late” are both called “evening”/});
  });

  it('that cannot be read are told in a sentence, before anything is served', async () => {
    for (const [definition, reason] of [
      [join(folder, 'missing.json'), /“x” cannot be read: ENOENT/],
      [join(folder, 'broken.json'), /“x” cannot be read: /],
      [undefined, /“x” cannot be read: none that is shipped has this id/],
    ] as const) {
      const opened = openQuestionnaires([{id: 'x', ...(definition !== undefined && {definition})}]);
      await assert.rejects(opened.all(), {name: 'ConfigError', message: reason});
    }
  });
});
