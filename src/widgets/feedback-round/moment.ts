import type {TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.js';

/** One of the things this element can be: lives until the link changes. */
export interface Moment {
  /** What stands beneath the title. */
  render(words: Messages): TemplateResult;
  /** What the title says; without it, “A round of feedback”. */
  readonly title?: string | undefined;
  /** The link has changed, or the visitor leaves: forgets what was shown and stops what goes on. */
  leave(): void;
}
