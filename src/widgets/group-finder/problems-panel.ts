import {type LitElement, type TemplateResult, css, html, nothing} from 'lit';
import type {Problem} from '../../model/records.js';
import {adopt} from '../../ui/adopt.js';
import {KithProblemsEvent} from './events.js';
import type {GroupSearch} from './group-search.js';

/** What the panel needs of the finder. */
export interface ProblemsHost extends LitElement {
  readonly search: GroupSearch;
  debug: boolean;
  problems: readonly Problem[];
}

const shownAtMost = 200;

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
    const problems = (await port.problems?.()) ?? [];
    if (problems.length === 0 && this.#host.problems.length === 0) return;
    this.#host.problems = problems;
    this.#host.dispatchEvent(new KithProblemsEvent(problems));
  }

  render(): TemplateResult | typeof nothing {
    const {debug, problems} = this.#host;
    if (!debug) return nothing;
    return html`<details class="problems" part="problems" lang="en" dir="ltr" open>
      <summary>For this site’s owner: ${problems.length} things to look at in the listing</summary>
      <ul>
        ${problems
          .slice(0, shownAtMost)
          .map(({at, field, message}) => html`<li><b>${at}${field ? `, ${field}` : ''}</b>: ${message}</li>`)}
      </ul>
      ${problems.length > shownAtMost ? html`<p>… and ${problems.length - shownAtMost} more.</p>` : nothing}
    </details>`;
  }
}
