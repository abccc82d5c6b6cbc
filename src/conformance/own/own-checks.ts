import {findingChecks} from './finding-checks.js';
import {listingChecks} from './listing-checks.js';
import type {OwnCheck} from './visit.js';

export {feedbackChecks} from './feedback-checks.js';
export {offerChecks} from './offer-checks.js';
export {NotChecked, type OwnCheck, type Visit} from './visit.js';

/** What can be asked of any backend, whatever it holds. */
export const ownChecks: Record<string, OwnCheck> = {...listingChecks, ...findingChecks};
