import ICAL from 'ical.js';

/** The starts before `to` (epoch minutes) that another library reads in a calendar file, in order, repeats kept. */
export const readStarts = (file: string, to: number): number[] => {
  const calendar = readCalendar(file);
  const zone = readZone(calendar);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return events.flatMap((event) => startsOf(event, zone, to)).sort((a, b) => a - b);
};

/** The calendar in a file, as another library reads it. */
export const readCalendar = (file: string): ICAL.Component => new ICAL.Component(ICAL.parse(file) as unknown[]);

/** The zone that a calendar itself describes. */
export const readZone = (calendar: ICAL.Component): ICAL.Timezone =>
  new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);

const startsOf = (event: ICAL.Event, zone: ICAL.Timezone, to: number): number[] => {
  const starts: number[] = [];
  const iterator = event.iterator();
  for (let time: ICAL.Time | undefined = iterator.next(); time; time = iterator.next()) {
    time.zone = zone;
    const start = time.toUnixTime() / 60;
    if (start >= to) break;
    starts.push(start);
  }
  return starts;
};
