import fc from 'fast-check';
import type {Group, Meeting} from '../../../src/model/group.js';
import type {Viewpoint} from '../../../src/model/listing/listing.js';
import type {DayPart, GroupQuery} from '../../../src/model/query.js';

type Timing = Pick<Meeting, 'days' | 'start' | 'rule' | 'dates' | 'except'>;

const zones = ['UTC', 'Europe/Madrid', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const topics = ['Grief', 'Sleep', 'Carers', 'Café'];
const audiences = ['men', 'women'];
const languages = ['en', 'es', 'ar'];
const access = ['wheelchair', 'captions'];
const regions = [['Spain'], ['Spain', 'Madrid'], ['Spain', 'Madrid', 'Centro'], ['Ireland', 'Belfast'], []];
const rules = ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 'FREQ=MONTHLY;BYDAY=2TU', 'FREQ=DAILY', 'FREQ=MONTHLY;BYDAY=-1FR'];
const clocks = ['00:15', '04:59', '05:00', '09:30', '12:00', '17:00', '19:00', '21:00', '23:45'];
const special: Timing[] = [
  {days: [], start: '18:00', dates: ['2024-03-31', '2024-06-13', '2030-01-01']},
  {days: [2], start: '18:00', except: ['2024-06-18']},
  {days: [3]},
  ...rules.map((rule) => ({days: [], start: '19:00', rule})),
];
const parts: DayPart[] = ['morning', 'afternoon', 'evening', 'night'];
// Around the changes of clocks in spring, and an ordinary week.
const moments = [
  Date.UTC(2024, 2, 30, 20),
  Date.UTC(2024, 2, 9, 12),
  Date.UTC(2024, 9, 27, 1),
  Date.UTC(2024, 5, 12, 9, 41),
];

const some = <T>(values: readonly T[], maxLength = 2) => fc.uniqueArray(fc.constantFrom(...values), {maxLength});
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined, freq: 2});

const weekly = fc.record({days: some([0, 1, 2, 3, 4, 5, 6], 3), start: fc.constantFrom(...clocks)});
const timing: fc.Arbitrary<Timing> = fc.oneof(weekly, weekly, fc.constantFrom(...special));

const meeting: fc.Arbitrary<Omit<Meeting, 'id'>> = fc
  .tuple(
    timing,
    fc.record({
      minutes: fc.constantFrom(30, 60, 90, 1500),
      timeZone: fc.constantFrom(...zones),
      attendance: fc.constantFrom('inPerson' as const, 'online' as const, 'hybrid' as const),
      place: perhaps(fc.record({regions: fc.constantFrom(...regions)})),
      status: fc.constantFrom(
        undefined,
        undefined,
        undefined,
        'active' as const,
        'paused' as const,
        'cancelled' as const,
      ),
    }),
  )
  .map(([when, rest]) => ({...when, ...rest}));

const group = fc.record({
  name: fc.constantFrom('Room to Grieve', 'Noche en calma', 'Kitchen Table', 'Café de duelo'),
  topics: some(topics),
  audiences: some(audiences),
  languages: some(languages),
  access: some(access),
  cost: perhaps(fc.record({kind: fc.constantFrom('free' as const, 'donation' as const, 'paid' as const)})),
  capacity: perhaps(fc.record({places: fc.nat(2), taken: fc.nat(2)})),
  meetings: fc.array(meeting, {minLength: 1, maxLength: 3}),
});

const numbered = (
  drafts: (Omit<Group, 'id' | 'meetings' | 'facilitators' | 'agreements' | 'contacts'> & {
    meetings: Omit<Meeting, 'id'>[];
  })[],
): Group[] =>
  drafts.map((draft, index) => ({
    ...draft,
    id: `group-${index}`,
    facilitators: [],
    agreements: [],
    contacts: [],
    meetings: draft.meetings.map((each, n) => ({...each, id: `${index}.${n}`})),
  }));

/** Listings of up to 20 groups that share few values, so that filters meet. */
export const randomGroups: fc.Arbitrary<Group[]> = fc.array(group, {maxLength: 20}).map(numbered);

/** Questions in which every filter may be on, without words. */
export const randomQuery: fc.Arbitrary<GroupQuery> = fc.record(
  {
    day: some(['0', '1', '2', '3', '4', '5', '6']),
    time: some(parts),
    attendance: some(['inPerson', 'online', 'hybrid']),
    topic: some(topics),
    audience: some(audiences),
    language: some(languages),
    access: some(access),
    region: some(['Spain', 'Spain > Madrid', 'Ireland', 'Nowhere']),
    cost: some(['free', 'donation', 'paid']),
    room: some(['yes', 'no']),
  },
  {requiredKeys: []},
);

/** Words that some of the listings have. */
export const randomText = fc.constantFrom('grief', 'cafe', 'noche', 'madrid wheelchair', 'room "to grieve"', 'zebra');

/** Who looks, and when. */
export const randomView: fc.Arbitrary<Viewpoint> = fc.record({
  now: fc.constantFrom(...moments.map((moment) => moment / 60_000)),
  timeZone: fc.constantFrom(...zones),
  per: fc.constantFrom('meeting' as const, 'group' as const),
});
