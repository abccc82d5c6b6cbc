import type {Requirement} from '../../requirement.js';
import {sendingAnonymously} from './anonymous.js';
import {correcting} from './correcting.js';
import {listing} from './listing.js';
import {sendingOnce} from './sending-once.js';
import {sending} from './sending.js';

/** Everything that is required of check-ins. */
export const checkInRequirements: readonly Requirement[] = [
  ...sending,
  ...sendingOnce,
  ...listing,
  ...correcting,
  ...sendingAnonymously,
];
