import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {CheckInsPort} from '../../src/backend/backend.js';
import type {CheckInDraft} from '../../src/model/contract/check-in-draft.js';
import type {KithCheckInForm} from '../../src/widgets/check-in-form/check-in-form.js';
import type {KithTrend} from '../../src/widgets/trend/trend.js';
import {deep} from '../support/by-role.js';
import {FarBackend, comes, offer, press, says, showForm} from '../support/check-in-form.js';
import {fhirSample} from '../support/fhir-sample.js';
import {appears, part, textOf} from '../support/finder.js';
import {hrefsIn, isHarmless, textIn, timesIn} from '../support/harmless.js';
import {hostileQuestions, markup, scriptLinks} from '../support/hostile.js';
import {figuresOf, holding, showTrend} from '../widgets/trend/showing.js';

const asks = (questionnaire: object, more: {debug?: boolean} = {}): TemplateResult =>
  html`<kith-check-in-form .questionnaire=${questionnaire} ?debug=${more.debug}></kith-check-in-form>`;
const ask = (questionnaire: object, backend = new FarBackend()): Promise<KithCheckInForm> =>
  showForm({backend}, asks(questionnaire), 'button');
/** Resolves with the button to go on, once every question is drawn. */
const drawn = (form: KithCheckInForm): Promise<HTMLElement> =>
  appears(form, () => (textIn(form).includes('on its way') ? undefined : part(form, 'next-button')));

const item = (linkId: string, type: string, more: object = {}): object => ({linkId, type, text: 'Asked?', ...more});
const resource = (...items: object[]): object => ({
  resourceType: 'Questionnaire',
  url: 'https://example.org/hostile',
  status: 'active',
  language: 'en',
  title: 'Hostile',
  item: items,
});
const written = (extension: string, value: object): object => ({
  _text: {extension: [{url: `http://hl7.org/fhir/StructureDefinition/${extension}`, ...value}]},
});
const supportLink = (valueUri: string): object => ({
  extension: [{url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-supportLink', valueUri}],
});

const samples = 'r4-basics r4-explained r4-limits r4-matrix r4-nested r4-pages r4-repeats r4-translated r4-units'
  .concat(' r4-value-sets r4-xhtml r5-basics')
  .split(' ');

describe('row 1: markup in a questionnaire', () => {
  for (const name of samples) {
    it(`is text in every question of ${name}`, async () => {
      const form = await ask(hostileQuestions(await fhirSample(name)));
      await drawn(form);
      expect(timesIn(form)).to.be.greaterThan(1);
      isHarmless(form);
    });
  }

  it('is text in what tells the owner what is not done', async () => {
    const questionnaire = hostileQuestions(await fhirSample('unknown'));
    const form = await showForm({}, asks(questionnaire, {debug: true}), 'button');
    await drawn(form);
    isHarmless(form);
  });

  it('is text in the summary of mistakes', async () => {
    const form = await ask(hostileQuestions(resource(item('a', 'string', {required: true}))));
    (await drawn(form)).click();
    expect(textOf(await comes(form, 'alert'))).to.include(markup);
    isHarmless(form);
  });

  it('is left out of rich text, with what it does', async () => {
    const rich = `<p onclick="window.harmed=1">Read <b>this</b> ${markup}<a href="javascript:window.harmed=1">on</a></p>`;
    const form = await ask(
      resource(item('a', 'string', written('rendering-xhtml', {valueString: `<div>${rich}</div>`}))),
    );
    await says(form, 'Read this');
    expect(deep(form, '[onclick], a')).to.deep.equal([]);
    isHarmless(form);
  });

  it('is text in rich text where it is escaped', async () => {
    const escaped = markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const form = await ask(
      resource(item('a', 'string', written('rendering-xhtml', {valueString: `<p><b>Read</b> ${escaped}</p>`}))),
    );
    await says(form, markup);
    isHarmless(form);
  });

  const linking = (url: string): object => {
    const quoted = url.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    return resource(
      item('a', 'string', supportLink(url)),
      item('b', 'string', written('rendering-xhtml', {valueString: `<p><a href="${quoted}">Read</a> on</p>`})),
    );
  };

  it('leads to a page by a link', async () => {
    const form = await ask(linking('https://example.org/more'));
    await drawn(form);
    expect(hrefsIn(form)).to.deep.equal(['https://example.org/more', 'https://example.org/more']);
  });

  for (const url of scriptLinks) {
    it(`leads nowhere by a link: ${JSON.stringify(url)}`, async () => {
      const form = await ask(linking(url));
      await drawn(form);
      expect(hrefsIn(form)).to.deep.equal([]);
      isHarmless(form);
    });
  }

  it('is text in the library’s own shape, in faces, chips, notes and what is filled in', async () => {
    const options = [{value: 'a', text: 'A', about: 'First', prefix: 'a)', face: 1}];
    const own = hostileQuestions({
      id: 'own',
      version: '1',
      title: 'Own',
      language: 'en',
      intro: 'Read this',
      items: [
        {linkId: 'a', type: 'choice', text: 'Asked?', prefix: '1.', help: 'So', options},
        {linkId: 'b', type: 'choice', text: 'Asked?', repeats: true, open: true, openLabel: 'Other', options},
        {linkId: 'c', type: 'text', text: 'Asked?', placeholder: 'So', contentNote: 'About harm'},
      ],
    });
    const form = await ask(own);
    await drawn(form);
    expect(timesIn(form)).to.be.greaterThan(8);
    isHarmless(form);
  });
});

describe('row 1: markup in an answer', () => {
  const typed = html`<kith-check-in-form .prefill=${{feeling: ['4'], words: [{other: markup}], note: [markup]}}></kith-check-in-form>`;

  it('is text where it is looked over', async () => {
    const form = await showForm({}, typed);
    await press(form, 'Continue');
    await comes(form, 'heading', 'Look over your answers');
    expect(textIn(form)).to.include(markup);
    isHarmless(form);
  });

  it('is text where it is thanked for', async () => {
    const step = html`<kith-check-in-form questionnaire="leaving" .prefill=${{step: [markup]}}></kith-check-in-form>`;
    const form = await showForm({backend: new FarBackend([{...offer, id: 'leaving'}])}, step);
    await press(form, 'Continue');
    await comes(form, 'heading', 'Look over your answers');
    await press(form, 'Continue');
    (await comes(form, 'checkbox', /^I agree/)).click();
    await press(form, 'Agree and send');
    await comes(form, 'heading', /^Thank you/);
    expect(textIn(form)).to.include(markup);
    isHarmless(form);
  });

  const told = [1, 0].map((daysAgo): [number, CheckInDraft['answers']] => [
    daysAgo,
    {feeling: [`${daysAgo + 2}`], note: [markup]},
  ]);
  const opened = (trend: KithTrend): void => {
    for (const details of deep(trend, 'details')) details.setAttribute('open', '');
  };

  it('is text in the trend, with what was asked', async () => {
    const trend = await showTrend({backend: (await holding(told)).server});
    const options = ['2', '3'].map((value) => ({value, text: 'So-so', score: Number(value)}));
    const items = [{linkId: 'feeling', type: 'choice', control: 'scale', text: 'How?', options}];
    trend.questionnaires = [hostileQuestions({id: 'arriving', version: '1', title: 'Hostile', items})];
    await trend.refresh();
    await figuresOf(trend);
    opened(trend);
    expect(timesIn(trend)).to.be.greaterThan(4);
    isHarmless(trend);
  });

  it('is text in the trend where nobody knows what was asked', async () => {
    const {server} = await holding(told);
    const {checkIns} = server;
    const list: CheckInsPort['list'] = async (...about) => {
      const page = await checkIns!.list(...about);
      const strange = {questionnaire: {id: markup, version: markup}, answers: {[markup]: [markup, {other: markup}]}};
      return {...page, items: page.items.map((each) => ({...each, ...strange}))};
    };
    const trend = await showTrend({backend: {...server, checkIns: {...checkIns!, list}}});
    opened(trend);
    expect(timesIn(trend)).to.be.greaterThan(5);
    isHarmless(trend);
  });
});
