import ICAL from 'ical.js';

/** An event as another library reads it. */
export interface ReadEvent {
  event: ICAL.Event;
  zone: ICAL.Timezone;
}

/** The events of a calendar file, with the zone that the file itself describes. */
export const readEvents = (file: string): ReadEvent[] => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  return calendar.getAllSubcomponents('vevent').map((component) => ({event: new ICAL.Event(component), zone}));
};

/** The starts of an event before `to`, epoch minutes, at the offsets of the file's own zone. */
export const startsOf = ({event, zone}: ReadEvent, to: number): number[] => {
  const starts: number[] = [];
  const iterator = event.iterator();
  for (let time = iterator.next() as ICAL.Time | undefined; time; time = iterator.next() as ICAL.Time | undefined) {
    time.zone = zone;
    const start = time.toUnixTime() / 60;
    if (start >= to) break;
    starts.push(start);
  }
  return starts;
};
