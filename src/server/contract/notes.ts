import {feedbackPropertyNotes, feedbackSchemaNotes} from './feedback/notes.js';

/** What each named schema is. */
export const schemaNotes: Record<string, string> = {
  Discovery: 'Who speaks, and what is offered where.',
  GroupPage: 'One page of an answer to a search.',
  Item: 'One meeting at one time, by the ids of its group and of itself.',
  Facet: 'One value of a filter, and how many items it would leave, given all the other filters.',
  Cluster: 'Meetings that lie close to each other on a map.',
  Group: 'A group that meets.',
  Meeting: 'When, where and how a group meets.',
  Place: 'Where a meeting takes place. Coordinates are WGS 84 degrees.',
  Online: 'How to attend from afar.',
  Facilitator: 'Who facilitates, with what they are qualified by.',
  Credential: 'A qualification, and how a visitor can check it.',
  Cost: 'What taking part costs.',
  Capacity: 'How many people there is room for.',
  Contact: 'Whom to ask.',
  Join: 'How to join: walk in, or ask first.',
  Source: 'Who publishes a record, so that it can be credited.',
  ChangeDraft: 'What a visitor tells about a change of a listed group. Unknown fields are refused.',
  Change: 'What a visitor told, as who holds its secret reads it.',
  QuestionnaireOffers: 'What check-ins are taken of.',
  QuestionnaireOffer: 'A questionnaire that check-ins are taken of, and what is promised about them.',
  CheckInDraft: 'What a member sends to read it back later. Unknown fields are refused.',
  CheckIn: 'A check-in, as who holds its secret reads it.',
  CheckInPage: 'Somebody’s own check-ins, the newest first.',
  AnonymousCheckIn: 'What is sent so that nobody can know who sent it. Unknown fields are refused.',
  AnonymousReceipt: 'All that is told of what was sent anonymously.',
  Receipt: 'What was agreed to before it was sent.',
  ...feedbackSchemaNotes,
  Problem: 'What went wrong (RFC 9457). Plain English, for developers and logs.',
  Health: 'What a probe is told.',
  Document: 'OpenAPI 3.1.',
};

/** What is checked only after a text was cleaned, and so is not in the schema of what goes in. */
export const propertyFacts: Record<string, Record<string, object>> = {
  ChangeDraft: {message: {minLength: 1}, name: {minLength: 1}, email: {format: 'email', writeOnly: true}},
};

const instant = 'Epoch milliseconds.';

const ofAnswers = {
  questionnaire: 'What was asked, by its id, and in which version.',
  answers: 'By the key of each question: its `linkId`, after that of the turn in a repeating group.',
  group: 'Id of the group it is about.',
  language: 'BCP 47 language in which it was asked.',
  consent: 'What was agreed to before it was sent.',
};
const audience = '`self`: kept for who sent it alone. `hosts`: shared with those who lead the group.';

/** What the properties mean that their names do not say. */
export const propertyNotes: Record<string, Record<string, string>> = {
  Discovery: {
    kith: 'The version of the contract.',
    name: 'What the site calls itself.',
    offers: 'Addresses relative to that of this answer. Changes are taken at `{groups}/{id}/changes`.',
  },
  GroupPage: {
    groups: 'The groups that the items name, each once.',
    facets: 'Present when asked. Values that leave nothing may be missing, unless they were asked for.',
    total: 'How many items there are in all.',
    cursor: 'Ask again with it for the next page; missing on the last.',
    similar: 'True when nothing was spelled exactly as asked, and these come close.',
    clusters: 'Present when a box was asked.',
    source: 'Everyone to be credited.',
    asOf: `${instant} When the listing last changed.`,
  },
  Item: {
    group: 'Id of a group of this answer.',
    meeting: 'Id of a meeting of that group; missing when it has none of its own: by appointment.',
    start: `${instant} Missing: by appointment, paused, or no date to come.`,
    end: instant,
    cancelled: 'True when this very date is called off.',
    next: `${instant} The first that is not called off.`,
    distance: 'Kilometres from `near`, when that was asked.',
  },
  Cluster: {count: 'How many meetings.', box: '`[west, south, east, north]` in degrees.'},
  Group: {
    lang: 'BCP 47 language of this record’s own texts, when known.',
    languages: 'BCP 47 languages spoken in the group.',
    organization: 'The larger group, district or organisation it belongs to, when it has a name of its own.',
    feedback: 'Where to tell about a change: a page or an address.',
    updated: 'ISO 8601 instant of the last change.',
  },
  Meeting: {
    days: 'Local weekdays, 0 = Sunday … 6. No day and no date: by appointment.',
    start: 'Local start, `HH:mm`. Missing: not known.',
    minutes: 'Duration in minutes.',
    timeZone: 'IANA name, such as `Europe/Madrid`.',
    rule: 'RFC 5545 RRULE text without `RRULE:`. Its first instance is the earliest of `dates`, where there is one.',
    dates: 'Local ISO dates on which it meets besides `rule`; alone, the only dates.',
    except: 'Local ISO dates on which it does not meet though `days` or `rule` say so.',
    status: '`paused`: not meeting for now; `cancelled`: ended for good.',
  },
  Place: {
    regions: 'From general to specific.',
    approximate: 'True when the address names an area, not a door.',
  },
  Credential: {url: 'The public register that lists it.'},
  Cost: {text: 'In the listing’s own words.'},
  ChangeDraft: {
    message: 'What has changed, in the visitor’s words.',
    meeting: 'The meeting that is meant, by its id.',
    name: 'Who tells, if they want to say.',
    email: 'For an answer by the listing’s keeper. Written only: no answer ever holds it.',
  },
  Change: {
    id: 'Random, 128 bits, as a UUID.',
    group: 'The group it is about, by its id.',
    status: '`waiting` for the listing’s keeper, who has `read` it.',
    created: instant,
    updated: instant,
  },
  QuestionnaireOffer: {
    id: '`arriving`, `phq-9`, or the site’s own name for it.',
    keepDays: 'Days after which a check-in is erased; missing: kept until it is withdrawn.',
    readers: 'Who reads what is shared, in the site’s words.',
    hostsRead: 'When hosts usually read, in the site’s words.',
    definition: 'The questionnaire itself, as FHIR or as the library’s own shape; missing for shipped ones.',
  },
  AnonymousCheckIn: ofAnswers,
  CheckInDraft: {
    ...ofAnswers,
    audience,
    contact: 'How a host may get in touch. Written only: no answer ever holds it.',
  },
  CheckIn: {
    ...ofAnswers,
    id: 'Random, 128 bits, as a UUID.',
    audience,
    contactAsked: 'True when a host was asked to get in touch. How is never answered.',
    created: instant,
    updated: instant,
    correctableUntil: `${instant} 15 minutes after \`created\`.`,
    erasedOn: `${instant} When it will be erased by itself; missing: kept until it is withdrawn.`,
  },
  CheckInPage: {cursor: 'Ask again with it for the next page; missing on the last.'},
  AnonymousReceipt: {day: 'ISO date on which it was received; the hour is not kept.'},
  Receipt: {version: 'Of the wording.', text: 'The words that were shown.', agreedOn: 'ISO date.'},
  ...feedbackPropertyNotes,
  Problem: {
    type: '`about:blank`, or the address of a page about this kind of problem.',
    instance: 'The request’s id, as in the server’s log and in `Request-Id`.',
    errors: 'Each field by JSON Pointer, each parameter or header by its name, and what is wrong with it.',
  },
};
