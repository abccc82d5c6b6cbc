import type {LitElement} from 'lit';
import type {BackendErrorKind} from '../../backend/backend.js';
import type {FeedbackPort} from '../../backend/feedback.js';
import {KithFailedEvent} from '../events.js';
import {kindOf} from '../failure.js';
import type {SiteController} from '../site.js';
import {feedbackOf} from './feedback-port.js';

/** An element that shows a round, or a place in one. */
export interface RoundHost extends LitElement {
  readonly site: SiteController;
  /** The page that links lead to; this page when empty. */
  readonly page: string;
}

/** The port, once there is a connection. A lost one is forgotten, so that the next question connects anew. */
export const portOf = async ({site}: RoundHost): Promise<FeedbackPort> => {
  try {
    return feedbackOf(await site.backend);
  } catch (error) {
    site.reconnect();
    throw error;
  }
};

/** Tells the page what failed, and answers why. */
export const tellFailure = (host: RoundHost, error: unknown): BackendErrorKind => {
  const kind = kindOf(error);
  host.dispatchEvent(new KithFailedEvent(kind, error instanceof Error ? error.message : String(error)));
  return kind;
};
