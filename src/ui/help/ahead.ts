import type {LitElement} from 'lit';
import {adopt} from '../adopt.js';
import {styles} from './panel.styles.js';

/* All that “Need help now?” opens, in one piece that widgets load ahead. */

export {hasCrisisWords} from '../../model/help/crisis.js';
export {helpPanel, saidOf} from './panel.js';

/** Gives a widget the looks of the panel. Twice is once. */
export const dress = (host: LitElement): void => adopt(host, styles);
