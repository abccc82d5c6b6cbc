/** Asks any backend what every backend must answer. Needs no test framework, and runs wherever JavaScript does. */
export {type CheckOptions, checkBackend} from './conformance/check-backend.js';
export {type OpenBackend, type Suite, conformance} from './conformance/conformance.js';
export type {Report} from './conformance/report.js';
