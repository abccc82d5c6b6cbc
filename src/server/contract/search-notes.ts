import type {JsonSchema} from '@valibot/to-json-schema';
import type {GroupSearch} from '../../model/contract/group-search.js';
import type {ParameterNote} from '../http/route.js';

const latitude = String.raw`-?(90|[1-8]?\d(\.\d{1,10})?)`;
const longitude = String.raw`-?(180|(1[0-7]\d|\d{1,2})(\.\d{1,10})?)`;
const degrees = (...parts: string[]): JsonSchema => ({type: 'string', pattern: `^${parts.join(',')}$`});

/** What the parameters of a search mean. */
export const searchNotes: Record<keyof GroupSearch, ParameterNote> = {
  text: {description: 'Words; every one must match. Quotes keep words together.', example: 'grief "open door"'},
  day: {description: 'Weekdays in `timeZone`, 0 = Sunday … 6.', example: ['2', '4']},
  time: {
    description: 'Parts of the day in `timeZone`: from 5, 12, 17 and 21 o’clock.',
    example: ['evening'],
  },
  attendance: {description: 'How people attend.', example: ['online', 'hybrid']},
  topic: {description: 'Topics, as the facets name them.', example: ['Grief']},
  audience: {description: 'Audiences, as the facets name them.', example: ['Adults']},
  language: {description: 'BCP 47.', example: ['es']},
  access: {description: 'What makes it accessible, as the facets name it.', example: ['Wheelchair']},
  region: {
    description: 'Paths from general to specific, joined by ` > `; a path holds everything below it.',
    example: ['Spain > Madrid'],
  },
  cost: {description: 'Kinds of cost.', example: ['free', 'donation']},
  room: {description: '`yes`: only groups that say they have room.', example: ['yes']},
  near: {
    description: '`latitude,longitude` in degrees.',
    example: '40.4168,-3.7038',
    schema: degrees(latitude, longitude),
  },
  within: {
    description: 'Kilometres around `near`; 25 when missing.',
    example: 10,
    schema: {type: 'number', minimum: 0, maximum: 20_100},
  },
  box: {
    description: '`west,south,east,north` in degrees. The answer then has `clusters`.',
    example: '-4,40,-3,41',
    schema: degrees(longitude, latitude, longitude, latitude),
  },
  from: {
    description: 'Epoch milliseconds; occurrences that have ended by then are left out. Now, when missing.',
    example: 1_741_600_000_000,
    schema: {type: 'integer', minimum: -8.64e15, maximum: 8.64e15},
  },
  cursor: {description: 'What the last page gave, as it is.', example: 'AAECAwQFBgc'},
  limit: {
    description: 'How many items at most; 25 when missing.',
    example: 25,
    schema: {type: 'integer', minimum: 0, maximum: 500},
  },
  per: {description: 'One item for each meeting (the default), or only the next of each group.', example: 'group'},
  timeZone: {description: 'IANA zone in which `day` and `time` are meant; UTC when missing.', example: 'Europe/Madrid'},
  facets: {
    description: 'Whether to count, for each value of each filter, what it would leave.',
    example: true,
    schema: {type: 'boolean'},
  },
};
