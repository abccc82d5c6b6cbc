import {expect, html} from '@open-wc/testing';
import {allByRole} from '../../support/by-role.js';
import {comes, showForm} from '../../support/check-in-form.js';
import {textOf} from '../../support/finder.js';

const phq = html`<kith-check-in-form questionnaire="phq-9"></kith-check-in-form>`;

const tongueOf = (element: Element | undefined): string | undefined =>
  element?.closest<HTMLElement>('[lang]')?.lang.split('-')[0];

describe('<kith-check-in-form> English questions in an Arabic page', () => {
  it('names the language of each head of a table', async () => {
    const form = await showForm({locale: 'ar'}, phq);
    await comes(form, 'columnheader', 'Several days');
    const heads = allByRole(form, 'columnheader').map((head) => tongueOf(head));
    expect(heads).to.deep.equal(['en', 'en', 'en', 'en', 'ar']);
  });

  it('names the language of an answer that is looked over, and of none', async () => {
    const form = await showForm({locale: 'ar'}, phq);
    (await comes(form, 'radio', /^Little interest.*Several days$/)).click();
    await form.updateComplete;
    (await comes(form, 'button', 'متابعة')).click();
    await comes(form, 'heading', 'مراجعة الإجابات');
    const given = [...form.shadowRoot!.querySelectorAll('.given')];
    expect(given.slice(0, 2).map((each) => tongueOf(each))).to.deep.equal(['en', 'ar']);
    expect(textOf(given[0])).to.equal('Several days');
  });

  it('keeps the title where reading begins', async () => {
    const form = await showForm({locale: 'ar'}, phq);
    const heading = await comes(form, 'heading', 'PHQ-9');
    expect(getComputedStyle(heading).direction).to.equal('rtl');
  });
});
