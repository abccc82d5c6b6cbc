import {listText, weekdayName} from '../../i18n/formats.js';
import {isoDateText} from '../../i18n/more-formats.js';
import type {Meeting} from '../../model/group.js';
import {parseRule} from '../../model/time/parse-rule.js';
import type {NthDay, Rule} from '../../model/time/rule.js';
import type {View} from './view.js';

const datesAtMost = 6;

type Words = Pick<View, 'words' | 'locale'>;

const dayNames = (days: readonly number[], locale: string): string =>
  listText(
    locale,
    days.map((day) => weekdayName(locale, day)),
  );

const monthly = (days: readonly NthDay[], positions: readonly number[], {words, locale}: Words): string | undefined => {
  const [first] = days;
  if (!first || days.some(({day}) => day !== first.day)) return undefined;
  const nth = days.map((day) => day.nth ?? 0).filter(Boolean);
  const which = (nth.length > 0 ? nth : positions).map(words.ordinal);
  return which.length > 0 ? words.monthly(listText(locale, which), weekdayName(locale, first.day)) : undefined;
};

const weekly = (rule: Rule, fallback: readonly number[], {words, locale}: Words): string => {
  const days = dayNames(rule.days.length > 0 ? rule.days.map(({day}) => day) : fallback, locale);
  if (rule.interval === 1) return words.every(days);
  return rule.interval === 2 ? words.everyOther(days) : words.everyNWeeks(rule.interval, days);
};

const ruleWords = (rule: Rule, days: readonly number[], view: Words): string | undefined => {
  const {words, locale} = view;
  if (rule.frequency === 'DAILY' && rule.interval === 1) return words.daily;
  if (rule.frequency === 'WEEKLY') return weekly(rule, days, view);
  if (rule.frequency !== 'MONTHLY' || rule.interval !== 1) return undefined;
  const {monthDays} = rule;
  if (monthDays.some((day) => day < 0)) return undefined;
  if (monthDays.length > 0)
    return words.monthlyOn(
      listText(
        locale,
        monthDays.map((day) => day.toLocaleString(locale)),
      ),
    );
  return monthly(rule.days, rule.positions, view);
};

/** How a meeting repeats, in words: `On the second and fourth Tuesday of the month`. Undefined when there is no short way to say it. */
export const scheduleText = ({days, rule, dates}: Meeting, view: Words): string | undefined => {
  const {words, locale} = view;
  if (rule !== undefined) {
    const parsed = parseRule(rule);
    return parsed && ruleWords(parsed, days, view);
  }
  if (dates?.length)
    return words.onDates(
      listText(
        locale,
        dates.slice(0, datesAtMost).map((iso) => isoDateText(locale, iso)),
      ),
    );
  if (days.length === 7) return words.daily;
  return days.length > 0 ? words.every(dayNames(days, locale)) : undefined;
};
