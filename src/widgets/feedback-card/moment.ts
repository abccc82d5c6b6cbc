import type {TemplateResult} from 'lit';
import type {KithFeedbackCard} from './feedback-card.js';

/** One of the things a link leads to: asking, giving, a card of one's own, receiving. Lives until the link changes. */
export interface Moment {
  /** Gives the element the sheets of this moment. Called once, before it is drawn. */
  dress(host: KithFeedbackCard): void;
  /** What stands beneath the title; the element's own words are there by then, those of the moment perhaps not yet. */
  render(): TemplateResult;
  /** What the title says; without it, “Feedback”. */
  readonly title?: string;
  /** The link has changed: forgets what was shown and stops what goes on. */
  leave(): void;
}
