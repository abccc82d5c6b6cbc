import * as v from 'valibot';
import {type Group, GroupSchema} from '../../../src/model/group.js';

/** Groups of the stories, checked by the schema. All are invented; their evening is Tuesday 10 March 2026. */
export const groups = (list: v.InferInput<typeof GroupSchema>[]): Group[] => v.parse(v.array(GroupSchema), list);

export const london = 'Europe/London';
export const source = {id: 'harbour', name: 'Harbour Community Network', url: 'https://harbour.example'};

export const meetingHouse = {
  name: 'Friends’ Meeting House',
  address: '12 Elm Row, Leeds LS2 9JT',
  regions: ['United Kingdom', 'Leeds'],
  latitude: 53.8008,
  longitude: -1.5491,
  notes: 'Ring the lower bell. The lift is on the left.',
};
