import {expect, oneEvent} from '@open-wc/testing';
import type {KithWithdrawnEvent} from '../../src/controllers/withdrawn-event.js';
import {byRole} from '../support/by-role.js';
import {FarBackend, comes, press, showForm, toDone} from '../support/check-in-form.js';

const saved = async (act: () => Promise<unknown>): Promise<{name: string; text: string}> => {
  const file = new Promise<{name: string; text: string}>((resolve) => {
    const value = function (this: HTMLAnchorElement): void {
      const {href, download: name} = this;
      void fetch(href).then(async (answer) => resolve({name, text: await answer.text()}));
    };
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {configurable: true, value});
  });
  try {
    await act();
    return await file;
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
};

describe('safety 13: what is somebody’s own', () => {
  it('is withdrawn at once, for ever, without a reason', async () => {
    const backend = new FarBackend();
    const form = await showForm({backend});
    await toDone(form);
    const told = oneEvent<KithWithdrawnEvent>(form, 'kith-withdrawn');
    await press(form, 'Withdraw this check-in');
    expect(backend.withdrawn).to.deep.equal([(await told).id]);
    await comes(form, 'heading', 'Your check-in was withdrawn');
    expect((await backend.checkIns.list(backend.sent[0]!.link.secret!)).items).to.deep.equal([]);
  });

  for (const [kind, button, holds] of [
    ['csv', 'As a table (CSV)', 'feeling'],
    ['json', 'As JSON', '"answers"'],
    ['fhir.json', 'For health records (FHIR)', 'QuestionnaireResponse'],
  ] as const) {
    it(`can be kept as ${kind}, in a file whose name says nothing`, async () => {
      const form = await showForm();
      await toDone(form);
      byRole(form, 'button', 'Keep a copy').click();
      const {name, text} = await saved(() => press(form, button));
      expect(name).to.equal(`answers.${kind}`);
      expect(text).to.include(holds);
    });
  }
});
