import type {Timing, Traits} from '../../../model/records.js';
import {plainText} from '../../../model/text/plain-text.js';
import type {Flaw, GroupDraft, MeetingDraft, Raw, Reading} from '../feed.js';
import {compact, prose, written} from '../fields.js';
import type {RowReader} from '../rows.js';
import {isZone} from '../zones.js';
import {aboutGroup, onlineOf, placeOf, regionsOf, whereOf} from './details.js';
import {typeReader, type TypeTraits} from './types.js';
import {attendanceOf, daysOf, isPaused, minutesOf, startOf} from './when.js';

const spoken = [
  'name',
  'group',
  'location',
  'formatted_address',
  'address',
  'city',
  'regions',
  'region',
  'sub_region',
  'district',
  'notes',
  'location_notes',
  'group_notes',
];
const telling = ['group_notes', 'website', 'email', 'phone', 'district', 'entity', 'contact_1_name', 'contact_1_email'];

const wordsOf = (row: Raw, {topics, audiences, access}: TypeTraits): string =>
  plainText([...spoken.map((field) => written(row[field])), ...topics, ...audiences, ...access].join('\n'));

/**
 * Records are meetings of one group when they say the same of it. Names such as "Serenity" are common: where no group
 * is named, only the same place makes the same group.
 */
const keyOf = (row: Raw, types: TypeTraits): string => {
  const group = written(row.group_id) || written(row.group);
  const place = group ? '' : `${written(row.location)}\n${written(row.formatted_address) || written(row.address)}`;
  const parts = [written(row.name), group, place, types.key, ...telling.map((field) => written(row[field]))];
  return parts.join('\n');
};

/** Understands the records of a Meeting Guide feed (https://github.com/code4recovery/spec). */
export class MeetingGuideReader implements RowReader {
  readonly #timeZone: string;
  readonly #typesOf = typeReader();

  constructor({timeZone}: Reading) {
    this.#timeZone = timeZone;
  }

  timing(row: Raw): Timing {
    const types = this.#typesOf(row.types);
    const start = startOf(row.time);
    const attendance = attendanceOf(row, types);
    return {
      days: daysOf(row.day),
      start,
      minutes: minutesOf(row, start),
      timeZone: isZone(row.timezone) ? row.timezone : this.#timeZone,
      attendance,
      status: isPaused(row, types.closed, attendance) ? 'paused' : undefined,
    };
  }

  traits(row: Raw): Traits {
    const {topics, audiences, languages, access} = this.#typesOf(row.types);
    const point = whereOf(row);
    const {latitude, longitude} = point ?? {};
    return {topics, audiences, languages, access, regions: regionsOf(row), latitude, longitude};
  }

  words(row: Raw): string {
    return wordsOf(row, this.#typesOf(row.types));
  }

  meeting(row: Raw): MeetingDraft {
    return compact({...this.timing(row), place: placeOf(row), online: onlineOf(row), note: prose(row.notes)});
  }

  group(row: Raw): GroupDraft {
    const {topics, audiences, languages, access} = this.#typesOf(row.types);
    return {...aboutGroup(row), topics, audiences, languages, access};
  }

  ownId(row: Raw): unknown {
    return written(row.slug) || row.id;
  }

  groupKey(row: Raw): string {
    return keyOf(row, this.#typesOf(row.types));
  }

  async flaws(): Promise<(row: Raw) => Flaw[]> {
    const {flawsOf} = await import('./flaws.js');
    return (row) => flawsOf(row, this.#typesOf(row.types));
  }
}
