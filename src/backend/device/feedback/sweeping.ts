import type {Store} from '../store.js';
import {isBackendError} from '../../backend.js';
import type {KeptAsk, KeptRound, Link} from './kept.js';
import {askWith, roundWith} from './opening.js';
import {within} from './places.js';
import type {Turn} from './turn.js';

const begins = (place: string, kind: string): boolean => place.startsWith(`feedback-${kind} `);

const quietly = (work: () => unknown): void => {
  try {
    work();
  } catch (error) {
    if (!isBackendError(error)) throw error;
  }
};

/** Erases all that is past its time. @param now epoch milliseconds. */
export const sweep = async (store: Store, now: number, options: Turn['options']): Promise<void> => {
  const all = [...(await store.all())].filter(([, value]) => value !== undefined);
  const rounds = all.filter(([place]) => begins(place, 'round')).map(([, value]) => value as KeptRound);
  const asks = all.filter(([place]) => begins(place, 'ask')).map(([, value]) => value as KeptAsk);
  const gone = all.filter(([place, value]) => begins(place, 'link') && ((value as Link).gone ?? now + 1) <= now);
  const past = ({until}: {until: number}): boolean => now >= until + options.keepDays * 86_400_000;
  await within(store, (places) => {
    const turn: Turn = {places, now, options};
    for (const {id} of rounds.filter(past)) quietly(() => roundWith(turn, id));
    for (const {id} of asks.filter((ask) => ask.round === undefined && past(ask))) quietly(() => askWith(turn, id));
    for (const [place] of gone) places.remove(place);
  });
};
