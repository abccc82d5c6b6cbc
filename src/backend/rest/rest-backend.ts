import {checked} from '../../model/contract/checked.js';
import {type Discovery, DiscoverySchema} from '../../model/contract/discovery.js';
import type {Backend} from '../backend.js';
import type {FeedbackPort} from '../feedback.js';
import {lazyFeedback} from '../lazy-feedback.js';
import {Exchange} from './exchange.js';
import {broken} from './failure.js';
import {type Patience, patience} from './patience.js';
import {restChanges} from './rest-changes.js';
import {restCheckIns} from './rest-check-ins.js';
import {restGroups} from './rest-groups.js';
import {restQuestionnaires} from './rest-questionnaires.js';

/** What a REST backend may be told. */
export interface RestOptions {
  /** A site's own sign-in: sent as `Authorization: Bearer`, and asked anew when it is refused. */
  token?: (() => Promise<string>) | undefined;
  patience?: Partial<Patience>;
}

// No request leaves for another origin than the one that answered.
const absolute = (href: string, at: string): string => {
  const url = URL.canParse(href, at) ? new URL(href, at) : undefined;
  if (url?.origin !== new URL(at).origin) throw broken(at, `“${href}” is no address of its own`);
  return url.href;
};

const discoveryIn = (document: unknown, at: string): Discovery => {
  const {value, wrong} = checked(DiscoverySchema, document);
  if (wrong !== undefined) throw broken(at, `it is no discovery document of version 1 (${wrong})`);
  return value;
};

// Pages that only search or check in need not load it.
const feedbackAt = (href: string, exchange: Exchange): FeedbackPort =>
  lazyFeedback(async () => (await import('./rest-feedback.js')).restFeedback(href, exchange));

/**
 * A backend of what a server offers.
 * @param document what discovery answered, as parsed JSON.
 * @param at the address that answered it; absolute.
 * @throws {BackendError} `server` when the document is broken.
 */
export const restBackend = (document: unknown, at: string, options: RestOptions = {}): Backend => {
  const {name, offers} = discoveryIn(document, at);
  const patient = {...patience, ...options.patience};
  const exchange = new Exchange(patient, options.token);
  const {groups, changes, questionnaires, checkIns, feedback} = offers;
  const to = ({href}: {href: string}): string => absolute(href, at);
  return {
    ...(name && {name}),
    ...(groups && {groups: restGroups(to(groups), exchange, patient)}),
    ...(changes && {changes: restChanges(to(changes), exchange)}),
    ...(questionnaires && {questionnaires: restQuestionnaires(to(questionnaires), exchange)}),
    ...(checkIns && {checkIns: restCheckIns(to(checkIns), exchange)}),
    ...(feedback && {feedback: feedbackAt(to(feedback), exchange)}),
  };
};
