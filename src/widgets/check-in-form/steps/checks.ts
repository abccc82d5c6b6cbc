import {keptAnswers} from '../../../model/questionnaire/answers.js';
import {type Entry, flat} from '../../../model/questionnaire/entries.js';
import {type Mistake, mistakesIn} from '../../../model/questionnaire/mistakes.js';
import type {Answers} from '../../../model/questionnaire/questionnaire.js';
import {groupKey, withTurn, withoutTurn} from '../../../model/questionnaire/turns.js';
import type {KithCheckInForm} from '../check-in-form.js';
import type {Draft, Visit} from '../visit.js';

const withoutSkipped = ({skipped, settled, answers}: Visit): Answers => {
  if (skipped.size === 0) return answers;
  const parts = flat(settled.entries).filter(({key}) => skipped.has(key));
  const left = new Set(flat(parts).map(({key}) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !left.has(key)));
};

/** What may be sent: no answer of what is hidden, skipped or not asked. */
export const keptOf = (visit: Visit): Answers =>
  keptAnswers(visit.questionnaire, withoutSkipped(visit), visit.settled.computed);

/** What is wrong anywhere, or on a page of it. */
export const wrongIn = (visit: Visit, entries = visit.settled.entries): Mistake[] => {
  const {skipped, answers, settled} = visit;
  const asked = (each: readonly Entry[]): readonly Entry[] =>
    each
      .filter(({key}) => !skipped.has(key))
      .map((entry) => (entry.children.length > 0 ? {...entry, children: asked(entry.children)} : entry));
  return mistakesIn(skipped.size > 0 ? asked(entries) : entries, answers, settled.computed);
};

/** Goes to the question with this key. */
export const goTo = (visit: Visit, key: string): void => {
  const page = visit.pages.findIndex((entries) => flat(entries).some((entry) => entry.key === key));
  if (page >= 0) visit.page = page;
  visit.phase = 'answering';
};

/** True when nothing is wrong; otherwise the first mistake is shown. What is newly wrong waits for the next check. */
export const check = (visit: Visit, entries = visit.settled.entries): boolean => {
  visit.mistakes = wrongIn(visit, entries);
  const known = new Set(visit.mistakes.map(({key}) => key));
  visit.lookAgain = () => (visit.mistakes = wrongIn(visit).filter(({key}) => known.has(key)));
  if (known.size > 0) goTo(visit, visit.mistakes[0]!.key);
  return known.size === 0;
};

/** To the next page, or to looking it over; where something is wrong, to the first mistake. */
export const goOn = (visit: Visit): void => {
  if (!check(visit, visit.atEnd ? visit.settled.entries : visit.pages[visit.at])) return;
  if (visit.atEnd) visit.phase = 'review';
  else visit.page = visit.at + 1;
};

/** Of a repeating group: adds a turn after the last, or takes away this one. */
export const turn = (visit: Visit, group: Entry, add: boolean): void => {
  const key = groupKey(group);
  const turns = flat(visit.settled.entries).filter((each) => each.turn !== undefined && groupKey(each) === key);
  visit.answers = (add ? withTurn : withoutTurn)(visit.answers, group, turns.length);
};

/** What is kept of a visit until it is sent. */
export const draftOf = ({answers, skipped, page}: Visit): Draft => ({
  answers: {...answers},
  skipped: [...skipped],
  page,
});

/** Takes up what was kept. Anything may stand in a draft: only what is asked is ever sent of it. */
export const resume = (visit: Visit, {answers, skipped, page}: Draft): void => {
  for (const key of skipped) visit.skipped.add(key);
  visit.page = page;
  const whole = Object.entries(answers).filter(([, values]) => Array.isArray(values));
  visit.answers = {...visit.answers, ...Object.fromEntries(whole)};
};

/** Tells the form around it, if there is one, what was answered and whether something is missing. */
export const associate = ({internals, inForm, visit, site}: KithCheckInForm): void => {
  if (!internals.form || !visit) return;
  if (!inForm) return internals.setFormValue(null);
  // Without a state: what a browser would restore, it would also keep on a borrowed device.
  internals.setFormValue(JSON.stringify(keptOf(visit)), null);
  const wrong = wrongIn(visit);
  if (wrong.length === 0) return internals.setValidity({});
  const missing = wrong.some(({code}) => code === 'required');
  internals.setValidity(missing ? {valueMissing: true} : {customError: true}, site.words?.lookAgain ?? ' ');
};
