/** A calendar of these events, each given as its lines. */
export const calendar = (events: readonly string[], header: readonly string[] = []): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Groups//EN',
    ...header,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      ...event
        .trim()
        .split('\n')
        .map((line) => line.trimEnd()),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** A weekly event as a community calendar has it. */
export const weekly = `UID:weekly@example.org
DTSTAMP:20240101T000000Z
DTSTART;TZID=Europe/Madrid:20240109T183000
DTEND;TZID=Europe/Madrid:20240109T200000
RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=40
EXDATE;TZID=Europe/Madrid:20240116T183000,20240123T183000
RDATE;TZID=Europe/Madrid:20240111T183000
SUMMARY:Grief circle\\, Tuesdays
DESCRIPTION:Tea first.\\nThen we talk\\; or not. <b>All</b> welcome
LOCATION:Library\\, 1 High Street\\, Leeds
GEO:53.8;-1.55
URL:https://example.org/grief
CATEGORIES:Grief,Loss
ORGANIZER;CN=Ana Ruiz:mailto:ana@example.org
ATTENDEE;CN=Jo Host;ROLE=CHAIR:mailto:jo@example.org
ATTENDEE;CN=Secret Member:mailto:member@example.org
LAST-MODIFIED:20240203T040506Z`;

/** An event of which only the lines given differ from the plainest. */
export const event = (lines: string): string => {
  const given = new Set(lines.split('\n').map((line) => line.trim().split(/[;:]/)[0]));
  const plain = ['UID:a@example.org', 'SUMMARY:Kestrel', 'DTSTART;TZID=Europe/Madrid:20240109T180000'];
  return [...plain.filter((line) => !given.has(line.split(/[;:]/)[0])), lines].join('\n');
};
