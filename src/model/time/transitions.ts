import {stretches, stretchMinutes, type Change} from './zone.js';

/** The zone's changes of clocks after `from` and until `to` (both epoch minutes), in order. None when it is unknown. */
export const transitions = (zone: string, from: number, to: number): Change[] => {
  const stretch = stretches(zone);
  const found: Change[] = [];
  for (let index = Math.floor(from / stretchMinutes); index * stretchMinutes < to; index++) {
    const change = stretch(index);
    if (change.after - change.before && change.at > from && change.at <= to) found.push(change);
  }
  return found;
};
