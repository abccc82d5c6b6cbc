import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {GroupSchema} from '../../src/model/group.js';
describe('GroupSchema', () => {
  it('drops unknown fields', () => {
    const group = v.parse(GroupSchema, {id: 'a', name: 'A', meetings: [], evil: 1});
    expect('evil' in group).to.equal(false);
  });
});
