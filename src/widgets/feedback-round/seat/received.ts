import {type TemplateResult, html, nothing} from 'lit';
import type {Receiving} from '../../../controllers/feedback/receiving.js';
import type {Messages} from '../../../i18n/messages.js';
import type {ReceivedView} from '../../../ui/feedback/received-view.js';
import {received} from '../../../ui/feedback/received.js';
import {type ToolsState, receivedTools} from '../../../ui/feedback/received-tools.js';
import type {KithFeedbackRound} from '../feedback-round.js';

/** The cards that came to a place, and what can be done with them. */
export class Received {
  readonly #host: KithFeedbackRound;
  #tools: ToolsState = {asking: false, erasing: false};

  constructor(host: KithFeedbackRound) {
    this.#host = host;
  }

  render(receiving: Receiving, words: Messages): TemplateResult {
    const {site, headingLevel} = this.#host;
    const view: ReceivedView = {
      words,
      locale: site.formatLocale,
      level: headingLevel + 2,
      cards: receiving,
      now: site.now,
      help: (text) => this.#help(text),
    };
    return html`<section class="received-all" aria-labelledby="seat-received">
      <div id="seat-received">${this.#host.heading(words.seatReceived, 1)}</div>
      ${received(view)} ${receivedTools({...view, tools: this.#tools, setTools: this.#setTools})}
    </section>`;
  }

  #help(text: string): unknown {
    const {helpNow, noCrisisWords} = this.#host;
    return !noCrisisWords && helpNow.crisis(text) ? helpNow.panel('words') : nothing;
  }

  readonly #setTools = (change: Partial<ToolsState>): void => {
    this.#tools = {...this.#tools, ...change};
    this.#host.requestUpdate();
  };
}
