import {expect} from '@open-wc/testing';
import type {Backend} from '../../../src/backend/backend.js';
import type {SiteController} from '../../../src/controllers/site.js';
import {questionnairesOf} from '../../../src/widgets/trend/questionnaires-of.js';

const definition = {id: 'https://clinic.example/own', version: '1', items: [{linkId: 'a', type: 'string', text: 'A'}]};
const site = {locale: 'en', now: () => 0} as unknown as SiteController;

describe('questionnairesOf', () => {
  it('knows one that is offered by the name under which its check-ins are kept', async () => {
    const get = (id: string) => Promise.resolve({id, definition});
    const backend = {questionnaires: {get}} as unknown as Backend;
    const known = await questionnairesOf(new Set(['ours']), {site, backend, own: []});
    expect(known.get('ours')).to.include({id: 'ours', version: '1'});
  });
});
