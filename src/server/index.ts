export {loadConfig, type ConfigSources} from './config/load-config.js';
export type {Config, ImportPlan, Limits, QuestionnairePlan} from './config/config.js';
export {openHandler, type Handler} from './handler.js';
export {openServer, type OpenServer} from './server.js';
export type {Fetch} from './listener.js';
export type {Voices} from './open/voices.js';
export type {FeedOrder} from './import/feed-order.js';
export type {ImportReport} from './import/report.js';
