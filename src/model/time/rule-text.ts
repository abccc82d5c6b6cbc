import {weekdayNames, type NthDay, type Rule} from './rule.js';

const dayText = ({day, nth}: NthDay): string => `${nth ?? ''}${weekdayNames[day]}`;

/** The RRULE text of a rule without its UNTIL: what that looks like depends on the zone. */
export const ruleText = (rule: Rule): string => {
  const lists: [string, (number | string)[]][] = [
    ['BYMONTH', rule.months],
    ['BYMONTHDAY', rule.monthDays],
    ['BYYEARDAY', rule.yearDays],
    ['BYDAY', rule.days.map(dayText)],
    ['BYSETPOS', rule.positions],
  ];
  return [
    `FREQ=${rule.frequency}`,
    ...(rule.interval > 1 ? [`INTERVAL=${rule.interval}`] : []),
    ...(rule.count === undefined ? [] : [`COUNT=${rule.count}`]),
    ...lists.filter(([, values]) => values.length).map(([name, values]) => `${name}=${values.join(',')}`),
    ...(rule.weekStart === 1 ? [] : [`WKST=${weekdayNames[rule.weekStart]}`]),
  ].join(';');
};
