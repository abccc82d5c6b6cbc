/** Groups of a listing in the library's own JSON, made of texts: each text stands in every field, in a group each. */

const everyDay = [0, 1, 2, 3, 4, 5, 6];

const groupOf = (texts, index) => {
  const at = (offset) => texts[(index + offset) % texts.length];
  return {
    id: `group-${index}`,
    name: at(0),
    topics: [at(1)],
    audiences: [at(2)],
    languages: [at(3)],
    access: [at(4)],
    facilitators: [{name: at(5), credentials: [{name: at(6)}]}],
    meetings: [
      {
        id: `meeting-${index}`,
        days: everyDay,
        start: '19:00',
        minutes: 60,
        timeZone: 'UTC',
        attendance: 'inPerson',
        place: {name: at(7), regions: [at(8)]},
      },
    ],
  };
};

/** A listing with as many groups as texts. */
export const listingOf = (texts) => ({
  kith: 1,
  name: 'Listing',
  groups: texts.map((_, index) => groupOf(texts, index)),
});

const link = 'https://example.org/';

const wholeMeeting = (text, id) => ({
  id,
  days: everyDay,
  start: '19:00',
  minutes: 60,
  timeZone: 'UTC',
  attendance: 'hybrid',
  place: {name: text, address: text, regions: [text], notes: text},
  online: {url: link, notes: text, phone: text, phoneNotes: text},
  note: text,
});

/** A group that says a text wherever it says something. */
export const wholeGroup = (text, id = 'whole') => ({
  id,
  name: text,
  description: text,
  topics: [text],
  audiences: [text],
  languages: [text],
  facilitators: [
    {name: text, credentials: [{name: text, url: link, checkedBy: text, checkedOn: '2026-01-01'}, {name: text}]},
  ],
  cost: {kind: 'paid', text},
  join: {kind: 'ask', text, email: text, phone: text, url: link},
  agreements: [text],
  access: [text],
  contacts: [{name: text, email: text, phone: text, url: link}],
  organization: {name: text},
  feedback: {email: text},
  source: {id: 'source', name: text},
  meetings: [wholeMeeting(text, `${id}-1`), wholeMeeting(text, `${id}-2`)],
});

/** One that leads to a text wherever it leads somewhere. */
export const linkingGroup = (url) => ({
  ...wholeGroup('Linking'),
  url,
  join: {kind: 'ask', url},
  contacts: [{url}],
  organization: {name: 'Larger', url},
  feedback: {url},
  facilitators: [{name: 'Lee', credentials: [{name: 'Counsellor', url}]}],
  meetings: [{...wholeMeeting('Linking', 'linking-1'), online: {url}}],
});
