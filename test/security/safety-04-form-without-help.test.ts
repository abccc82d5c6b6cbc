import {expect, html, oneEvent} from '@open-wc/testing';
import {fixture} from '@open-wc/testing';
import type {KithFailedEvent} from '../../src/controllers/events.js';
import {allByRole} from '../support/by-role.js';
import {comes, says, showForm, shown, someHelp} from '../support/check-in-form.js';

const phq9 = html`<kith-check-in-form questionnaire="phq-9"></kith-check-in-form>`;

describe('safety 4: a questionnaire with a risk, where nobody said where to turn to', () => {
  it('does not load: the member sees a help text', async () => {
    const form = await showForm({help: undefined}, phq9, 'heading');
    await says(form, 'These questions cannot be shown here right now.');
    expect(shown(form)).to.include('call your local emergency number');
    expect(allByRole(form, 'radio')).to.deep.equal([]);
  });

  it('tells the developer what to do', async () => {
    const place = await fixture(html`<div></div>`);
    const failed = oneEvent<KithFailedEvent>(place, 'kith-failed');
    const form = document.createElement('kith-check-in-form');
    Object.assign(form, {questionnaire: 'phq-9', locale: 'en'});
    place.append(form);
    expect((await failed).reason).to.include('set `help`');
  });

  it('loads once there is help', async () => {
    const form = await showForm({help: undefined}, phq9, 'heading');
    form.help = someHelp;
    await comes(form, 'radio');
    expect(shown(form)).not.to.include('cannot be shown');
  });

  it('does not hold back a questionnaire without a risk', async () => {
    const form = await showForm({help: undefined});
    expect(allByRole(form, 'radio', 'Good')).to.have.length(1);
  });
});
