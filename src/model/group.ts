import * as v from 'valibot';

/*
 * What a listing says about groups. Each thing is written once, as a schema; its type is inferred.
 * Lengths and counts are capped here, so that no answer, however broken, can exhaust a phone.
 */

const line = v.pipe(v.string(), v.maxLength(500));
const text = v.pipe(v.string(), v.maxLength(20_000));
const link = v.pipe(v.string(), v.maxLength(2_000));
const lines = v.optional(v.pipe(v.array(line), v.maxLength(200)), () => []);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** How people attend: in a room, through a link or phone, or either. */
export const AttendanceSchema = v.picklist(['inPerson', 'online', 'hybrid']);
/** `paused` = not meeting for now; `cancelled` = ended for good. */
export const StatusSchema = v.picklist(['active', 'paused', 'cancelled']);

/** Where a meeting takes place. Coordinates are WGS 84 degrees. */
export const PlaceSchema = v.object({
  name: v.optional(line),
  address: v.optional(line),
  /** From general to specific: `['Spain', 'Madrid', 'Lavapiés']`. */
  regions: lines,
  notes: v.optional(text),
  latitude: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  longitude: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  /** True when the address names an area, not a door. */
  approximate: v.optional(v.boolean()),
});

/** How to attend from afar. `url` has passed the link rule of `model/text/link`. */
export const OnlineSchema = v.object({
  url: v.optional(link),
  notes: v.optional(text),
  phone: v.optional(line),
  phoneNotes: v.optional(text),
});

export const MeetingSchema = v.object({
  id: line,
  /** Local weekdays, 0 = Sunday … 6. No day and no date = by appointment. */
  days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), v.maxLength(7)),
  /** Local start, `HH:mm`. Missing = not known. */
  start: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  /** Duration in minutes. */
  minutes: v.pipe(count, v.maxValue(20_160)),
  /** IANA name, such as `Europe/Madrid`. */
  timeZone: line,
  /** RFC 5545 RRULE text without `RRULE:`. Its first instance (DTSTART) is the earliest of `dates`, where there is one. */
  rule: v.optional(line),
  /** Local ISO dates on which it meets besides `rule`; alone, the only dates. */
  dates: v.optional(v.pipe(v.array(isoDate), v.maxLength(1_000))),
  /** Local ISO dates on which it does not meet though `days` or `rule` say so. */
  except: v.optional(v.pipe(v.array(isoDate), v.maxLength(1_000))),
  attendance: AttendanceSchema,
  place: v.optional(PlaceSchema),
  online: v.optional(OnlineSchema),
  status: v.optional(StatusSchema),
  note: v.optional(text),
});

/** A qualification, and how a visitor can check it. */
export const CredentialSchema = v.object({
  name: line,
  /** The public register that lists it. */
  url: v.optional(link),
  checkedBy: v.optional(line),
  checkedOn: v.optional(isoDate),
});

export const FacilitatorSchema = v.object({
  name: line,
  credentials: v.optional(v.pipe(v.array(CredentialSchema), v.maxLength(20)), () => []),
});

export const CostSchema = v.object({
  kind: v.picklist(['free', 'donation', 'paid']),
  /** In the listing's own words: "£5, nobody is turned away". */
  text: v.optional(line),
});

export const CapacitySchema = v.object({
  places: v.optional(count),
  taken: v.optional(count),
  waitingList: v.optional(v.boolean()),
});

export const ContactSchema = v.object({
  name: v.optional(line),
  email: v.optional(line),
  phone: v.optional(line),
  url: v.optional(link),
});

/** How to join: walk in, or ask first by one of the ways given. */
export const JoinSchema = v.object({
  kind: v.picklist(['open', 'ask']),
  url: v.optional(link),
  email: v.optional(line),
  phone: v.optional(line),
  text: v.optional(text),
});

/** Who publishes the record, so that it can be credited. */
export const SourceSchema = v.object({
  id: line,
  name: v.optional(line),
  url: v.optional(link),
});

export const GroupSchema = v.object({
  id: line,
  name: line,
  /** BCP 47 language of this record's own texts, when known. */
  lang: v.optional(line),
  description: v.optional(text),
  topics: lines,
  audiences: lines,
  /** BCP 47 languages spoken in the group. */
  languages: lines,
  facilitators: v.optional(v.pipe(v.array(FacilitatorSchema), v.maxLength(50)), () => []),
  cost: v.optional(CostSchema),
  capacity: v.optional(CapacitySchema),
  join: v.optional(JoinSchema),
  agreements: lines,
  access: lines,
  contacts: v.optional(v.pipe(v.array(ContactSchema), v.maxLength(20)), () => []),
  url: v.optional(link),
  /** The larger group, district or organisation it belongs to, when it has a name of its own. */
  organization: v.optional(v.object({name: line, url: v.optional(link)})),
  /** Where to tell about a change: a page or an address. */
  feedback: v.optional(v.object({url: v.optional(link), email: v.optional(line)})),
  source: v.optional(SourceSchema),
  /** ISO 8601 instant of the last change. */
  updated: v.optional(line),
  meetings: v.pipe(v.array(MeetingSchema), v.maxLength(500)),
});

export type Attendance = v.InferOutput<typeof AttendanceSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type Online = v.InferOutput<typeof OnlineSchema>;
export type Meeting = v.InferOutput<typeof MeetingSchema>;
export type Facilitator = v.InferOutput<typeof FacilitatorSchema>;
export type Cost = v.InferOutput<typeof CostSchema>;
export type Capacity = v.InferOutput<typeof CapacitySchema>;
export type Contact = v.InferOutput<typeof ContactSchema>;
export type Join = v.InferOutput<typeof JoinSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Group = v.InferOutput<typeof GroupSchema>;
