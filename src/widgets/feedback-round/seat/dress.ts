import type {SiteController} from '../../../controllers/site.js';
import {card} from '../../../i18n/parts/card.js';
import {feedback} from '../../../i18n/parts/feedback.js';
import {giving} from '../../../i18n/parts/giving.js';
import {receiving} from '../../../i18n/parts/receiving.js';
import {seat} from '../../../i18n/parts/seat.js';
import {adopt} from '../../../ui/adopt.js';
import {composerStyles} from '../../../ui/feedback/composer.js';
import {linkCardStyles} from '../../../ui/feedback/link-card.js';
import {ownCardStyles} from '../../../ui/feedback/own-card.js';
import {receivedSheets} from '../../../ui/feedback/received.js';
import {roundPlacesStyles} from '../../../ui/feedback/round-places.styles.js';
import type {KithFeedbackRound} from '../feedback-round.js';
import {seatStyles} from './seat.styles.js';

const parts = [seat, feedback, card, giving, receiving];
const sheets = [...receivedSheets, roundPlacesStyles, linkCardStyles, composerStyles, ownCardStyles, seatStyles];

/** Gives the element what a place needs: its sheets, its texts, and help that is there without a connection. */
export const dress = (host: KithFeedbackRound): void => {
  for (const sheet of sheets) adopt(host, sheet);
  for (const part of parts) void host.site.want(part);
  host.helpNow.later();
};

/** Whether the texts of a place are here. */
export const speaksOfCards = (site: SiteController): boolean => parts.every((part) => site.speaks(part));
