import type {Timing, Traits} from '../../../model/records.js';
import {plainText} from '../../../model/text/markup.js';
import type {GroupDraft, MeetingDraft, Raw, Reading} from '../feed.js';
import {compact, line, prose} from '../fields.js';
import type {RowReader} from '../rows.js';
import {isZone} from '../zones.js';
import {aboutGroup, onlineOf, placeOf, regionsOf, whereOf} from './details.js';
import {typeReader, type TypeTraits} from './types.js';
import {attendanceOf, daysOf, isPaused, minutesOf, startOf} from './when.js';

const said = (value: unknown): unknown => value ?? '';

const wordsOf = (row: Raw, {topics, audiences, access}: TypeTraits): string => {
  const words = `${said(row.name)}\n${said(row.group)}\n${said(row.location)}\n${said(row.formatted_address)}\n` +
    `${said(row.address)}\n${said(row.city)}\n${said(row.regions)}\n${said(row.region)}\n${said(row.sub_region)}\n` +
    `${said(row.district)}\n${said(row.notes)}\n${said(row.location_notes)}\n${said(row.group_notes)}\n` +
    `${topics.join('\n')}\n${audiences.join('\n')}\n${access.join('\n')}`;
  return plainText(words);
};

/**
 * Records are meetings of one group when they say the same of it. Names such as "Serenity" are common: where no group
 * is named, only the same place makes the same group.
 */
const keyOf = (row: Raw, types: TypeTraits): string => {
  const group = row.group_id ?? row.group;
  const place = group ? '' : `${said(row.location)}\n${said(row.formatted_address ?? row.address)}`;
  return `${said(row.name)}\n${said(group)}\n${place}\n${types.key}\n${said(row.group_notes)}\n${said(row.website)}\n` +
    `${said(row.email)}\n${said(row.phone)}\n${said(row.district)}\n${said(row.entity)}\n` +
    `${said(row.contact_1_name)}\n${said(row.contact_1_email)}\n${said(row.contact_1_phone)}`;
};

/** Understands the records of a Meeting Guide feed (https://github.com/code4recovery/spec). */
export const meetingGuideReader = ({timeZone}: Reading): RowReader => {
  const typesOf = typeReader();
  const timing = (row: Raw): Timing => {
    const types = typesOf(row.types);
    const start = startOf(row.time);
    const attendance = attendanceOf(row, types);
    return {
      days: daysOf(row.day),
      start,
      minutes: minutesOf(row, start),
      timeZone: isZone(row.timezone) ? row.timezone : timeZone,
      attendance,
      status: isPaused(row, types.closed, attendance) ? 'paused' : undefined,
    };
  };
  const traits = (row: Raw): Traits => {
    const {topics, audiences, languages, access} = typesOf(row.types);
    const point = whereOf(row);
    return {
      topics, audiences, languages, access, regions: regionsOf(row),
      latitude: point?.latitude, longitude: point?.longitude,
    };
  };
  const group = (row: Raw): GroupDraft => {
    const {topics, audiences, languages, access} = typesOf(row.types);
    return {...aboutGroup(row), topics, audiences, languages, access};
  };
  const meeting = (row: Raw): MeetingDraft =>
    compact({...timing(row), place: placeOf(row), online: onlineOf(row), note: prose(row.notes)});
  return {
    timing, traits, group, meeting,
    words: (row) => wordsOf(row, typesOf(row.types)),
    ownId: (row) => line(row.slug) ?? row.id,
    groupKey: (row) => keyOf(row, typesOf(row.types)),
    flaws: async () => {
      const {flawsOf} = await import('./flaws.js');
      return (row) => flawsOf(row, typesOf(row.types));
    },
  };
};
