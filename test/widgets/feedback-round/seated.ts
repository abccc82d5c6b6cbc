import {byRole, deep} from '../../support/by-role.js';
import {press} from '../../support/check-in-form.js';
import {appears} from '../../support/finder.js';
import {type Clock, FarRounds, openedRound, showRound, taken, tuesday} from './stage.js';

/** Who is in the circle, unless a test says otherwise. */
export const names = ['Ana', 'Ben', 'Chloé', 'Dilan'];

/** A round in which the first has taken their place, and sees it. */
export const sits = async (more = {}, people = names, locale = 'en-GB') => {
  const clock: Clock = {now: tuesday};
  const backend = new FarRounds(clock);
  const opened = await openedRound(backend, people, more);
  const own = await taken(backend, opened.papers[0]!);
  const round = await showRound({backend, clock, locale, link: `kith-seat=${own}`});
  await appears(round, () => deep(round, '[part~=owed]')[0]);
  return {backend, clock, round, own, ...opened};
};

/** What stands beside a name. */
export const row = (round: Element, name: string): string =>
  deep(round, '[part~=owed]')
    .map((place) => place.innerText.replace(/\s+/g, ' '))
    .find((text) => text.startsWith(name)) ?? '';

/** Resolves once that stands beside a name. */
export const stands = (round: Element, name: string, text: string): Promise<true> =>
  appears(round, () => row(round, name).includes(text) || undefined);

/** Signs a card, and looks at it. */
export const sign = async (round: Element): Promise<void> => {
  byRole(round, 'radio', /^With a name/).click();
  await press(round, 'Look at it first');
};
