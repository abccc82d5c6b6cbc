import type {Requirement} from '../../requirement.js';
import {asking} from './asking.js';
import {correcting} from './correcting.js';
import {giving} from './giving.js';
import {givingInRounds} from './giving-in-rounds.js';
import {leadingRounds} from './leading-rounds.js';
import {openingRounds} from './opening-rounds.js';
import {receiving} from './receiving.js';
import {secrets} from './secrets.js';
import {showing} from './showing.js';
import {unsignedCards} from './unsigned.js';

/** Everything that is required of peer feedback. */
export const feedbackRequirements: readonly Requirement[] = [
  ...asking,
  ...giving,
  ...unsignedCards,
  ...correcting,
  ...receiving,
  ...showing,
  ...openingRounds,
  ...givingInRounds,
  ...leadingRounds,
  ...secrets,
];
