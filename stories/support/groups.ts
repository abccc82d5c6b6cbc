import {abroad} from './groups/abroad.js';
import {everyday} from './groups/everyday.js';
import {grief} from './groups/grief.js';
import {byAppointment, offTonight, paused} from './groups/seldom.js';

/** An ordinary listing: what a small charity has. */
export const listing = [...grief, ...everyday, ...offTonight, ...abroad, ...byAppointment, ...paused];
