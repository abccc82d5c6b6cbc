import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {en} from '../../../src/i18n/locales/en.js';
import type {KithGroupFinder} from '../../../src/widgets/group-finder/group-finder.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {ListeningKeeper} from '../../support/changes.js';
import {appears, hasPart, isFocused, openDetails, part, showFinder, textOf} from '../../support/finder.js';
import {groups} from '../../support/groups.js';

interface Open {
  finder: KithGroupFinder;
  keeper: ListeningKeeper;
}

const field = (finder: Element, name: string): HTMLInputElement =>
  finder.shadowRoot!.querySelector<HTMLInputElement>(`#change-${name}`)!;
const write = (finder: Element, name: string, text: string): void => {
  field(finder, name).value = text;
  field(finder, name).dispatchEvent(new InputEvent('input', {bubbles: true}));
};
const shows = (finder: Element, name: string): Promise<HTMLElement> =>
  appears(finder, () => (hasPart(finder, name) ? part(finder, name) : undefined));
const says = (finder: Element, selector: string): Promise<HTMLElement> =>
  appears(finder, () => finder.shadowRoot!.querySelector<HTMLElement>(`.change ${selector}`) ?? undefined);
const press = (finder: Element, name: string): void => part(finder, name)!.click();

/** Resolves when an element of the form has the focus. */
const focuses = (finder: Element, selector: string): Promise<void> =>
  new Promise((resolve) => {
    const root = finder.shadowRoot!;
    const look = (): void => {
      if (!root.activeElement?.matches(selector)) return;
      root.removeEventListener('focusin', look);
      resolve();
    };
    root.addEventListener('focusin', look);
    look();
  });

/** A finder with a group's details open, and in it the form. */
const openForm = async (locale = 'en-GB', name = 'Room to Grieve'): Promise<Open> => {
  const keeper = new ListeningKeeper(groups);
  const finder = await showFinder({backend: keeper, locale});
  await openDetails(finder, name);
  press(finder, 'change-button');
  await shows(finder, 'change-form');
  return {finder, keeper};
};
const sent = async (): Promise<Open> => {
  const open = await openForm();
  write(open.finder, 'message', 'The door is on the left now.');
  press(open.finder, 'submit-button');
  await shows(open.finder, 'change-sent');
  return open;
};

describe('<kith-group-finder> a form to tell about a change', () => {
  it('takes the place of the mail where the backend takes word of changes', async () => {
    const finder = await showFinder({backend: new ListeningKeeper(groups)});
    const panel = await openDetails(finder, 'Room to Grieve');
    expect(allByRole(panel, 'link', 'Tell us about a change')).to.deep.equal([]);
    expect(byRole(panel, 'button', 'Tell us about a change').getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens below its button, with the caret where one writes', async () => {
    const {finder} = await openForm();
    await focuses(finder, '#change-message');
    expect(part(finder, 'change-button')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('says who reads it, and asks for no more than it needs', async () => {
    const {finder} = await openForm();
    const text = textOf(part(finder, 'change-form'));
    expect(text).to.include('The people who keep this listing (Lantern Network) read it');
    expect(text).to.include('Your name (optional)').and.to.include('Your e-mail address (optional)');
  });

  it('sends what was typed by the keyboard alone, with the meeting that is meant', async () => {
    const {finder, keeper} = await openForm();
    await focuses(finder, '#change-message');
    await sendKeys({type: 'Side gate'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Orla'});
    await sendKeys({press: 'Enter'});
    await shows(finder, 'change-sent');
    expect(keeper.all('send')[0]![0]).to.deep.equal({message: 'Side gate', name: 'Orla', meeting: 'grief-room'});
  });

  it('says what is wrong where it is wrong, and leads there', async () => {
    const {finder, keeper} = await openForm();
    write(finder, 'email', 'orla at lantern');
    press(finder, 'submit-button');
    const summary = await says(finder, '.summary');
    await focuses(finder, '.summary');
    expect(field(finder, 'email').ariaInvalid).to.equal('true');
    expect([...summary.querySelectorAll('button')].map(textOf)).to.deep.equal([
      en.changeMistakes.messageEmpty,
      en.changeMistakes.emailWrong,
    ]);
    summary.querySelectorAll('button')[1]!.click();
    expect(isFocused(field(finder, 'email'))).to.equal(true);
    const described = field(finder, 'email').getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => textOf(finder.shadowRoot!.getElementById(id)!))).to.include(
      en.changeMistakes.emailWrong,
    );
    expect(keeper.asked).to.deep.equal([]);
    await expect(finder).to.be.accessible();
  });

  it('says that it is sending, and “sent” only when it is', async () => {
    const {finder, keeper} = await openForm();
    let go = (): void => undefined;
    keeper.holds = new Promise((resolve) => (go = resolve));
    write(finder, 'message', 'Side gate');
    press(finder, 'submit-button');
    await appears(finder, () => part(finder, 'change-form')?.ariaBusy ?? undefined);
    expect([textOf(part(finder, 'submit-button')), hasPart(finder, 'change-sent')]).to.deep.equal([
      en.changeSending,
      false,
    ]);
    expect(field(finder, 'message').readOnly).to.equal(true);
    await expect(finder).to.be.accessible();
    press(finder, 'submit-button');
    go();
    await shows(finder, 'change-sent');
    expect(keeper.all('send')).to.have.length(1);
  });

  it('thanks, says that it waits, and takes the focus there', async () => {
    const {finder} = await sent();
    await focuses(finder, '.lead');
    expect(textOf(part(finder, 'change-sent')))
      .to.include(en.changeThanks)
      .and.to.include(en.changeWaits);
    await expect(finder).to.be.accessible();
  });

  for (const kind of ['offline', 'timeout', 'rate', 'invalid', 'denied', 'server'] as const) {
    it(`keeps every word when sending fails (${kind}), says why, and sends it again`, async () => {
      const {finder, keeper} = await openForm();
      keeper.fails = kind;
      write(finder, 'message', 'Side gate');
      press(finder, 'submit-button');
      const failed = await says(finder, '.summary');
      expect(textOf(failed)).to.include(en.changeNotSent).and.to.include(en.changeFailures[kind]);
      expect([failed.role, field(finder, 'message').value]).to.deep.equal(['alert', 'Side gate']);
      await expect(finder).to.be.accessible();
      keeper.fails = undefined;
      byRole(finder, 'button', 'Send again').click();
      await shows(finder, 'change-sent');
      const keys = keeper.all('send').map(([, {key}]) => key);
      expect([keys.length, new Set(keys).size]).to.deep.equal([2, 1]);
    });
  }

  it('is accessible when it is empty, in Arabic too', async () => {
    const {finder} = await openForm('ar');
    await expect(finder).to.be.accessible();
    expect(getComputedStyle(part(finder, 'change-form')!).direction).to.equal('rtl');
  });
});

describe('<kith-group-finder> what was typed about a change', () => {
  const close = async (finder: KithGroupFinder): Promise<void> => {
    press(finder, 'close-button');
    await appears(finder, () => (part(finder, 'details') ? undefined : true));
  };

  it('is still there after the details were closed', async () => {
    const {finder} = await openForm();
    write(finder, 'message', 'Half a sen');
    await close(finder);
    await openDetails(finder, 'Room to Grieve');
    expect(field(finder, 'message').value).to.equal('Half a sen');
  });

  it('is still there after the form was folded away', async () => {
    const {finder} = await openForm();
    write(finder, 'message', 'Half a sen');
    press(finder, 'change-button');
    await appears(finder, () => (hasPart(finder, 'change-form') ? undefined : true));
    press(finder, 'change-button');
    await shows(finder, 'change-form');
    expect(field(finder, 'message').value).to.equal('Half a sen');
  });

  it('belongs to its group', async () => {
    const {finder} = await openForm();
    write(finder, 'message', 'About grief');
    // From one group's panel straight to the next one's: at the same place.
    byRole(byRole(finder, 'dialog'), 'button', 'Kitchen Table').click();
    await appears(finder, () => (textOf(byRole(finder, 'dialog')).startsWith('Close Kitchen') ? true : undefined));
    press(finder, 'change-button');
    await shows(finder, 'change-form');
    expect(field(finder, 'message').value).to.equal('');
    write(finder, 'message', 'About the kitchen');
    await close(finder);
    await openDetails(finder, 'Room to Grieve');
    expect(field(finder, 'message').value).to.equal('About grief');
  });

  it('arrives though the details are closed meanwhile', async () => {
    const {finder, keeper} = await openForm();
    write(finder, 'message', 'Side gate');
    press(finder, 'submit-button');
    await close(finder);
    await openDetails(finder, 'Room to Grieve');
    await shows(finder, 'change-sent');
    expect(keeper.all('send')).to.have.length(1);
  });

  it('is kept nowhere but in memory', async () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    await sent();
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
  });

  it('can be corrected, and the correction takes its place', async () => {
    const {finder, keeper} = await sent();
    press(finder, 'correct-button');
    await shows(finder, 'change-form');
    await focuses(finder, '#change-message');
    expect(field(finder, 'message').value).to.equal('The door is on the left now.');
    write(finder, 'message', 'On the right');
    press(finder, 'submit-button');
    await shows(finder, 'change-sent');
    expect(keeper.all('correct').map(([{message}]) => message)).to.deep.equal(['On the right']);
  });

  it('can be taken back', async () => {
    const {finder, keeper} = await sent();
    press(finder, 'withdraw-button');
    await shows(finder, 'change-form');
    await focuses(finder, '.lead');
    expect(textOf(part(finder, 'change-form'))).to.include(en.changeWithdrawn);
    expect(keeper.all('withdraw')).to.have.length(1);
    await expect(finder).to.be.accessible();
  });

  it('stays sent, and says so, when it cannot be taken back', async () => {
    const {finder, keeper} = await sent();
    keeper.fails = 'offline';
    press(finder, 'withdraw-button');
    const failed = await says(finder, '.summary');
    expect(textOf(failed)).to.include(en.changeNotWithdrawn);
    expect(hasPart(finder, 'change-sent')).to.equal(true);
  });
});
