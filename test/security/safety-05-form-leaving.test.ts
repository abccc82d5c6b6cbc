import {expect} from '@open-wc/testing';
import {wipe} from '../../src/controllers/leaving.js';
import {byRole} from '../support/by-role.js';
import {anything, choose, showForm, write} from '../support/check-in-form.js';

describe('safety 5: leaving in a hurry', () => {
  it('takes away what was typed, so that Back finds nothing', async () => {
    const form = await showForm();
    await choose(form, 'Good');
    await write(form, anything, 'A long day');
    await wipe();
    await form.updateComplete;
    expect((byRole(form, 'radio', 'Good') as HTMLInputElement).checked).to.equal(false);
    expect((byRole(form, 'textbox', anything) as HTMLInputElement).value).to.equal('');
  });
});
