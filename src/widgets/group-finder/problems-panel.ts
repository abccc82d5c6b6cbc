import {type LitElement, type TemplateResult, css, html} from 'lit';
import type {Problem} from '../../model/records.js';
import {adopt} from '../../ui/adopt.js';
import {KithProblemsEvent} from './problems-event.js';
import type {GroupSearch} from './group-search.js';

/** What the panel needs of the finder. */
export interface ProblemsHost extends LitElement {
  readonly search: GroupSearch;
  problems: readonly Problem[];
}

const placesAtMost = 5;

// The same trouble in many records is said once.
const byMessage = (problems: readonly Problem[]): [message: string, places: string[]][] => {
  const places = new Map<string, string[]>();
  for (const {message, at, field} of problems) {
    const place = field ? `${at}, ${field}` : at;
    places.set(message, [...(places.get(message) ?? []), place]);
  }
  return [...places];
};

const sheet = css`
  .problems {
    padding: calc(3 * var(--_space));
    border: 2px dashed var(--_notice);
    border-radius: var(--_radius);
  }
  .problems summary {
    min-block-size: 44px;
    font-weight: 650;
    cursor: pointer;
  }
  .problems li {
    margin-block: var(--_space);
    overflow-wrap: anywhere;
  }
`;

/** Looks the listing through for its owner: an event, a property and, with `debug`, a panel. In English: it is for owners. */
export class ProblemsPanel {
  readonly #host: ProblemsHost;

  constructor(host: ProblemsHost) {
    this.#host = host;
    adopt(host, sheet);
  }

  /** Reads the problems of the listing as it is now. */
  async look(): Promise<void> {
    const port = await this.#host.search.port();
    // An owner's report must never disturb a visitor.
    const problems = (await port.problems?.().catch(() => [])) ?? [];
    if (problems.length === 0 && this.#host.problems.length === 0) return;
    this.#host.problems = problems;
    this.#host.dispatchEvent(new KithProblemsEvent(problems));
  }

  render(): TemplateResult {
    const {problems} = this.#host;
    return html`<details class="problems" part="problems" lang="en" dir="ltr" open>
      <summary>For this site’s owner: ${problems.length} things to look at in the listing</summary>
      <ul>
        ${byMessage(problems).map(
          ([message, places]) =>
            html`<li>${message} <small>(${places.slice(0, placesAtMost).join('; ')}${
              places.length > placesAtMost ? ` and ${places.length - placesAtMost} more` : ''
            })</small></li>`,
        )}
      </ul>
    </details>`;
  }
}
