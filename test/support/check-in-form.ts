import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {type Backend, BackendError, type BackendErrorKind, type CheckInsPort} from '../../src/backend/backend.js';
import {deviceBackend} from '../../src/backend/device/device-backend.js';
import '../../src/define/kith-check-in-form.js';
import '../../src/define/kith-provider.js';
import type {AnonymousCheckIn, CheckInDraft} from '../../src/model/contract/check-in-draft.js';
import type {QuestionnaireOffer} from '../../src/model/contract/questionnaire-offer.js';
import type {HelpConfig} from '../../src/model/help/help.js';
import type {KithCheckInForm} from '../../src/widgets/check-in-form/check-in-form.js';
import {type Role, allByRole, byRole} from './by-role.js';
import {appears, textOf} from './finder.js';

/** Tuesday 10 March 2026, 17:40 UTC. */
export const tuesday = Date.UTC(2026, 2, 10, 17, 40);

/** What the site promises about its check-ins. */
export const offer: QuestionnaireOffer = {
  id: 'arriving',
  keepDays: 90,
  readers: 'Hosts of the Tuesday group',
  hostsRead: 'on Tuesday mornings',
};

/** Where the site of the tests sends people. */
export const someHelp: HelpConfig = {lines: [{name: 'Harbour Line', phone: '555 0100'}], emergency: '112'};

/** Something that was sent, and how. */
export interface Sent {
  draft: CheckInDraft | AnonymousCheckIn;
  link: {secret?: string; key: string};
}

/** A site's server, as a form sees it: it keeps what it was sent, and fails when a test says so. */
export class FarBackend implements Backend {
  /** While set, nothing is taken, given or taken back, and this is why. */
  fails: BackendErrorKind | undefined;
  /** While set, answers wait for it. */
  holds: Promise<void> | undefined;
  readonly sent: Sent[] = [];
  /** The key of every try. */
  readonly tried: string[] = [];
  readonly corrected: CheckInDraft[] = [];
  readonly withdrawn: string[] = [];
  readonly questionnaires;
  readonly checkIns: CheckInsPort;

  constructor(offers: readonly QuestionnaireOffer[] = [offer]) {
    const near = deviceBackend({questionnaires: offers, unknownQuestionnaires: 'taken', now: () => tuesday});
    this.questionnaires = near.questionnaires;
    const {checkIns} = near;
    this.checkIns = {
      get: (link) => checkIns.get(link),
      list: (secret, options) => checkIns.list(secret, options),
      withdrawAll: (secret) => checkIns.withdrawAll(secret),
      send: (draft, link) => this.#take({draft, link}, () => checkIns.send(draft, link)),
      sendAnonymously: (draft, link) => this.#take({draft, link}, () => checkIns.sendAnonymously(draft, link)),
      correct: (draft, link, version) => {
        this.corrected.push(draft);
        return checkIns.correct(draft, link, version);
      },
      withdraw: (link) =>
        this.#take(undefined, async () => {
          await checkIns.withdraw(link);
          this.withdrawn.push(link.id);
        }),
    };
  }

  async #take<T>(sent: Sent | undefined, act: () => Promise<T>): Promise<T> {
    if (sent) this.tried.push(sent.link.key);
    await this.holds;
    if (this.fails) throw new BackendError(this.fails, `It fails: ${this.fails}.`);
    const answer = await act();
    if (sent) this.sent.push(sent);
    return answer;
  }
}

export interface FormStage {
  backend?: Backend;
  locale?: string;
  help?: HelpConfig | undefined;
}

const plainForm = html`<kith-check-in-form></kith-check-in-form>`;

/** A form inside a provider, on a fixed clock, once `find` finds something in it: by default its button to go on. */
export const showForm = async (
  stage: FormStage = {},
  template: TemplateResult = plainForm,
  ready: Role = 'radio',
): Promise<KithCheckInForm> => {
  const {backend = new FarBackend(), locale = 'en-GB'} = stage;
  const help = 'help' in stage ? stage.help : someHelp;
  const provider = await fixture(
    html`<kith-provider locale=${locale} .now=${() => tuesday} .backend=${backend} .help=${help}>${template}</kith-provider>`,
  );
  const form = provider.querySelector('kith-check-in-form')!;
  await appears(form, () => allByRole(form, ready)[0]);
  await form.updateComplete;
  return form;
};

/** Resolves with the first element of a role and name, once it is there. */
export const comes = (form: Element, role: Role, name?: string | RegExp): Promise<HTMLElement> =>
  appears(form, () => allByRole(form, role, name)[0]);

/** Resolves once the form shows these words. */
export const says = (form: Element, words: string): Promise<true> =>
  appears(form, () => textOf(form.shadowRoot!.querySelector('[part=base]') ?? undefined).includes(words) || undefined);

/** All that the form shows. */
export const shown = (form: Element): string => textOf(form.shadowRoot!.querySelector('[part=base]') ?? undefined);

/** Presses a button, once it is there. */
export const press = async (form: Element, name: string | RegExp): Promise<void> => {
  (await comes(form, 'button', name)).click();
};

/** Chooses the option or ticks the box of this name; the first where several questions have one. */
export const choose = async (form: KithCheckInForm, name: string | RegExp): Promise<void> => {
  const boxes = [...allByRole(form, 'radio', name), ...allByRole(form, 'checkbox', name)];
  boxes[0]!.click();
  await form.updateComplete;
};

/** Types a text into the field of this name, all at once. */
export const write = async (form: KithCheckInForm, name: string | RegExp, text: string): Promise<void> => {
  const field = byRole(form, 'textbox', name) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await form.updateComplete;
};

/** The free text of `arriving`. */
export const anything = /^Is there anything/;

/** Answers, and goes on to looking over. */
export const toReview = async (form: KithCheckInForm, face = 'Good'): Promise<void> => {
  await choose(form, face);
  await press(form, 'Continue');
  await comes(form, 'heading', 'Look over your answers');
};

/** On to agreeing. */
export const toConsent = async (form: KithCheckInForm, face?: string): Promise<void> => {
  await toReview(form, face);
  await press(form, 'Continue');
  await comes(form, 'heading', 'Before you send it');
};

/** On to sending. */
export const toSend = async (form: KithCheckInForm, face?: string): Promise<void> => {
  await toConsent(form, face);
  await choose(form, /^I agree/);
  await press(form, 'Agree and send');
};

/** On to the thanks. */
export const toDone = async (form: KithCheckInForm, face?: string): Promise<void> => {
  await toSend(form, face);
  await comes(form, 'heading', /^Thank you/);
};
