import {expect} from '@open-wc/testing';
import {Lazy} from '../../../../src/controllers/lazy.js';
import type {Item, RichText} from '../../../../src/model/questionnaire/questionnaire.js';
import {idOf, loadMatrix, loadMore, ready} from '../../../../src/widgets/check-in-form/controls/questions.js';
import {allByRole, byRole, namesByRole} from '../../../support/by-role.js';
import {markup} from '../../../support/hostile.js';
import {appears, isFocused, textOf} from '../../../support/finder.js';
import {answersTo, ask, optionsOf, press, typeInto} from './asking.js';

const name: Item = {linkId: 'name', type: 'string', text: 'Name'};
const often: Item = {linkId: 'often', type: 'choice', text: 'How often?', options: optionsOf('Never', 'Daily')};

const describedOf = (asker: Element, element: Element): string[] =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => textOf(asker.shadowRoot!.getElementById(id) ?? undefined));

describe('a question', () => {
  it('says in words that it is needed', async () => {
    const asker = await ask([{...name, required: true}, often]);
    expect(namesByRole(asker, 'textbox')).to.deep.equal(['Name Needed']);
    expect(namesByRole(asker, 'radiogroup')).to.deep.equal(['How often?']);
  });

  it('is described by its mistake, then by its help', async () => {
    const asker = await ask([{...name, help: 'Any name.'}], {mistakes: {name: 'Write a name.'}});
    const box = byRole(asker, 'textbox');
    expect(describedOf(asker, box)).to.deep.equal(['Write a name.', 'Any name.']);
    expect(box.getAttribute('aria-invalid')).to.equal('true');
  });

  it('says so of a set of options too', async () => {
    const asker = await ask([often], {mistakes: {often: 'Choose one.'}});
    const set = byRole(asker, 'radiogroup');
    expect(describedOf(asker, set)).to.deep.equal(['Choose one.']);
    expect(set.getAttribute('aria-invalid')).to.equal('true');
  });

  it('folds long help away', async () => {
    const asker = await ask([{...name, help: 'Long. '.repeat(40)}]);
    await press(asker, await appears(asker, () => allByRole(asker, 'button', 'More about this question')[0]));
    expect(asker.shadowRoot!.querySelector('.help')!.checkVisibility()).to.equal(true);
    expect(byRole(asker, 'textbox').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('leads to a page about it, without a referrer', async () => {
    const asker = await ask([{...name, link: 'https://lantern.example/'}]);
    const page = await appears(asker, () => allByRole(asker, 'link', 'A page about this question')[0]);
    expect((page as HTMLAnchorElement).rel).to.include('noreferrer');
  });

  it('takes the focus by its id, whatever its key holds', async () => {
    for (const item of [name, often, {...often, linkId: '/a b/%["1"]'}]) {
      const asker = await ask([item]);
      const id = idOf({prefix: 'asked'}, {key: item.linkId});
      const element = asker.shadowRoot!.getElementById(id)!;
      element.focus();
      expect(isFocused(element), id).to.equal(true);
    }
  });

  it('without a text is asked by the group around it', async () => {
    const {text: _unsaid, ...silent} = name;
    const asker = await ask([{linkId: 'g', type: 'group', text: 'Medicine', items: [silent]}]);
    expect(namesByRole(asker, 'textbox')).to.deep.equal(['Medicine']);
  });

  it('carries the language of the questionnaire, and leaves its own words in theirs', async () => {
    const asker = await ask([often], {locale: 'es', language: 'en'});
    const languageOf = (element: Element): string => element.closest('[lang]')!.getAttribute('lang')!;
    expect(languageOf(byRole(asker, 'radio', 'Daily'))).to.equal('en');
    expect(languageOf(byRole(asker, 'radio', 'Prefiero no decirlo'))).to.equal('es');
  });

  it('shows markup as text', async () => {
    const asker = await ask([{...often, text: markup, help: markup, options: [{value: markup, text: markup}]}]);
    expect(asker.shadowRoot!.querySelector('img, script')).to.equal(null);
  });
});

describe('something to read', () => {
  it('is drawn from its pieces, and from no others', async () => {
    const link: RichText = {tag: 'a', href: 'https://lantern.example/', children: ['Lantern']};
    const rich: (RichText | string)[] = ['Read ', {tag: 'strong', children: ['this']}, link, markup];
    const asker = await ask([{linkId: 'd', type: 'display', text: 'Read this', rich}]);
    expect(asker.shadowRoot!.querySelector('strong')!.textContent).to.equal('this');
    expect((byRole(asker, 'link', 'Lantern') as HTMLAnchorElement).rel).to.include('noreferrer');
    expect(asker.shadowRoot!.querySelector('img, script')).to.equal(null);
  });

  it('shows an answer that may not be changed, in words', async () => {
    const asker = await ask([{...often, readOnly: true}], {answers: {often: ['daily']}});
    expect(namesByRole(asker, 'radio')).to.deep.equal([]);
    expect(textOf(asker.shadowRoot!.querySelector('.given')!)).to.equal('Daily');
  });

  it('says of what cannot be given here that it cannot', async () => {
    const asker = await ask([{linkId: 'file', type: 'attachment', text: 'A photo'}]);
    expect(asker.shadowRoot!.textContent).to.include('cannot be given here');
  });
});

describe('a content note', () => {
  const part: Item = {linkId: 'part', type: 'group', contentNote: 'This part asks about self-harm.', items: [often]};

  it('stands before its part, which is there', async () => {
    const asker = await ask([part]);
    const skip = byRole(asker, 'button', 'Skip this part');
    expect(describedOf(asker, skip)).to.deep.equal(['This part asks about self-harm.']);
    expect(namesByRole(asker, 'radiogroup')).to.deep.equal(['How often?']);
  });

  it('skips the part, says so, and leads back', async () => {
    const asker = await ask([part]);
    const skip = byRole(asker, 'button');
    skip.focus();
    await press(asker, skip);
    expect(namesByRole(asker, 'radiogroup')).to.deep.equal([]);
    expect(textOf(byRole(asker, 'status'))).to.equal('You skipped this part.');
    expect(isFocused(byRole(asker, 'button', 'Show this part'))).to.equal(true);
    await press(asker, skip);
    expect(namesByRole(asker, 'radiogroup')).to.deep.equal(['How often?']);
  });
});

describe('a question that depends on another', () => {
  const condition = {question: 'often', operator: '=', answer: 'daily'} as const;
  const why: Item = {linkId: 'why', type: 'string', text: 'Why?', enableWhen: [condition]};

  it('comes under it, and leaves the focus where it is', async () => {
    const asker = await ask([{...often, items: [why]}]);
    const daily = byRole(asker, 'radio', 'Daily');
    daily.focus();
    await press(asker, daily);
    expect(namesByRole(asker, 'textbox')).to.deep.equal(['Why?']);
    expect(isFocused(daily)).to.equal(true);
  });

  it('comes before others without touching them', async () => {
    const asker = await ask([often, why, name]);
    const box = byRole(asker, 'textbox', 'Name');
    await typeInto(asker, box, 'Orla');
    await press(asker, byRole(asker, 'radio', 'Daily'));
    expect(byRole(asker, 'textbox', 'Name')).to.equal(box);
    expect(namesByRole(asker, 'textbox')).to.deep.equal(['Why?', 'Name']);
  });

  it('is shown but closed where it is protected', async () => {
    const asker = await ask([often, {...why, disabledDisplay: 'protected'}]);
    expect((byRole(asker, 'textbox') as HTMLInputElement).disabled).to.equal(true);
  });
});

describe('all questions', () => {
  it('are closed together', async () => {
    const asker = await ask([often, name], {disabled: true});
    for (const input of [...allByRole(asker, 'radio'), ...allByRole(asker, 'textbox')])
      expect(input.matches(':disabled')).to.equal(true);
  });

  it('need no more than the first piece where they are of the usual kinds', async () => {
    const asker = await ask([often]);
    const host = {more: new Lazy(asker, loadMore(asker.site)), matrix: new Lazy(asker, loadMatrix)};
    const {more, matrix} = host;
    await ready(host, [often, name, {linkId: 'g', type: 'group', items: [{...name, linkId: 'n'}]}]);
    expect([more.module, matrix.module]).to.eql([undefined, undefined]);
    await ready(host, [{linkId: 'g', type: 'group', items: [{...name, type: 'date'}]}]);
    expect([Boolean(more.module), matrix.module]).to.eql([true, undefined]);
    await ready(host, [{linkId: 'g', type: 'group', control: 'matrix', items: [often]}]);
    expect(Boolean(matrix.module)).to.equal(true);
  });
});

describe('many questions', () => {
  const items = Array.from({length: 200}, (_, index): Item => ({
    linkId: `q${index}`,
    type: 'string',
    text: `Question ${index}`,
    plain: true,
  }));

  it('come in slices, and are all there in the end', async () => {
    const asker = await ask(items);
    expect(allByRole(asker, 'textbox').length).to.be.lessThan(200);
    while (allByRole(asker, 'textbox').length < 200) await new Promise(requestAnimationFrame);
    expect(asker.shadowRoot!.querySelectorAll('label')[199]!.textContent).to.include('Question 199');
  });

  it('leave each other alone while one is typed into', async () => {
    const asker = await ask(items.slice(0, 20));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(asker.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
    await typeInto(asker, allByRole(asker, 'textbox')[7]!, 'hello');
    changes.push(...observer.takeRecords());
    expect(changes.every(({target}) => target === allByRole(asker, 'textbox')[7])).to.equal(true);
    expect(answersTo(asker, 'q7')).to.deep.equal(['hello']);
  });
});
