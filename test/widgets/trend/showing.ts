import {fixture, html} from '@open-wc/testing';
import {type Backend, BackendError, type BackendErrorKind} from '../../../src/backend/backend.js';
import {deviceBackend} from '../../../src/backend/device/device-backend.js';
import '../../../src/define.js';
import type {CheckInDraft} from '../../../src/model/contract/check-in-draft.js';
import type {KithTrend} from '../../../src/widgets/trend/trend.js';
import {byRole, deep} from '../../support/by-role.js';
import {appears, part, textOf} from '../../support/finder.js';

/** Saturday 28 March 2026, 18:00 UTC. */
export const now = Date.UTC(2026, 2, 28, 18);

const day = 86_400_000;

type Told = [daysAgo: number, answers: CheckInDraft['answers'], questionnaire?: string];

/** Four weeks of somebody who arrives. */
export const fourWeeks: readonly Told[] = [
  [100, {feeling: ['1'], energy: ['1']}],
  [21, {feeling: ['2'], energy: ['2'], words: ['tired', 'hopeful']}],
  [14, {feeling: ['3']}],
  [7, {feeling: ['4'], energy: ['5'], note: ['Slept well']}],
  [0, {feeling: ['4'], energy: [{declined: true}]}],
];

/** Holds these check-ins under the secret. */
export const secret = 's'.repeat(43);

let keys = 0;

/** A backend of the device, and the same as if it were a server, that hold what was told. */
export const holding = async (told: readonly Told[] = fourWeeks): Promise<{device: Backend; server: Backend}> => {
  let clock = now;
  const device = deviceBackend({now: () => clock});
  const own = await device.device.secret();
  for (const [daysAgo, answers, id = 'arriving'] of told) {
    clock = now - daysAgo * day;
    const draft: CheckInDraft = {questionnaire: {id, version: '1'}, answers, audience: 'self'};
    for (const each of [own, secret])
      await device.checkIns.send(draft, {secret: each, key: `key-of-a-letter-${keys++}`});
  }
  clock = now;
  const {checkIns, questionnaires} = device;
  return {device, server: {checkIns, questionnaires}};
};

/** A backend whose check-ins fail in one way until `works` is set. */
export const failing = (kind: BackendErrorKind, good: Backend): Backend & {works: boolean} => {
  const stage = {works: false, checkIns: good.checkIns!};
  const sound = <T>(act: () => Promise<T>): Promise<T> =>
    stage.works ? act() : Promise.reject(new BackendError(kind, `It fails: ${kind}.`));
  const port = good.checkIns!;
  stage.checkIns = {
    ...port,
    list: (held, options) => sound(() => port.list(held, options)),
    withdraw: (link) => sound(() => port.withdraw(link)),
    withdrawAll: (held) => sound(() => port.withdrawAll(held)),
  };
  return stage;
};

export interface Stage {
  backend: Backend;
  open?: boolean;
  secret?: string | undefined;
  locale?: string;
  days?: number;
}

/** What it shows once it has found out what there is. */
export const settled = (trend: KithTrend): Promise<HTMLElement> =>
  appears(trend, () => ['entry', 'empty', 'error'].map((name) => part(trend, name)).find(Boolean));

/** A trend inside a provider, on a fixed clock. Open, it has drawn what there is. */
export const showTrend = async (stage: Stage): Promise<KithTrend> => {
  const {backend, open = true, locale = 'en-GB', days = 28} = stage;
  const held = 'secret' in stage ? stage.secret : secret;
  const provider = await fixture(html`<kith-provider locale=${locale} .now=${() => now} .backend=${backend}>
    <kith-trend ?open=${open} .secret=${held} .days=${days}><p>Call us</p></kith-trend>
  </kith-provider>`);
  const trend = provider.querySelector('kith-trend')!;
  await appears(trend, () => part(trend, 'base'));
  if (open) await settled(trend);
  else await appears(trend, () => part(trend, 'show-button') ?? part(trend, 'empty'));
  await trend.updateComplete;
  return trend;
};

/** Its pictures, once they are drawn. */
export const figuresOf = async (trend: KithTrend): Promise<HTMLElement[]> => {
  await appears(trend, () => deep(trend, 'figure')[0]);
  return deep(trend, 'figure');
};

/** Presses the button of this name. */
export const press = async (trend: KithTrend, name: string): Promise<void> => {
  byRole(trend, 'button', name).click();
  await trend.updateComplete;
};

/** Resolves when the live region says this. */
export const says = (trend: KithTrend, text: string): Promise<true> =>
  appears(trend, () => (textOf(part(trend, 'status')) === text ? true : undefined));

/** All check-ins that it shows. */
export const entriesOf = (trend: KithTrend): HTMLElement[] => deep(trend, '[part~=entry]');
