import type {Capacity} from './group.js';

/** Whether a group can take someone: `undefined` when the listing does not say. */
export const hasRoom = (capacity: Capacity | undefined): boolean | undefined =>
  capacity?.places === undefined ? undefined : capacity.places > (capacity.taken ?? 0);
