import {type TemplateResult, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {SiteController} from '../../../controllers/site.js';
import type {Messages} from '../../../i18n/messages.js';
import {isoDateText, numberText} from '../../../i18n/more-formats.js';
import {flat} from '../../../model/questionnaire/entries.js';
import type {Mistake} from '../../../model/questionnaire/mistakes.js';
import {idOf} from '../controls/questions.js';
import type {Steps} from './steps.js';

type Part = TemplateResult | typeof nothing;

/** What is wrong with an answer, in words. */
export const mistakeText = ({code, limit = '', text}: Mistake, {words, formatLocale}: SiteController): string => {
  const said = typeof limit === 'number' ? numberText(formatLocale, limit) : isoDateText(formatLocale, limit);
  return text ?? words?.answerMistakes[code]?.replace('#', said) ?? '';
};

/** One thing to be put right, and where. */
interface Flaw {
  id: string;
  text: string;
  /** The question that it is about. */
  about?: string;
  go: () => void;
}

const goes =
  (go: () => void) =>
  (event: Event): void => {
    // The page's address is not ours to change.
    event.preventDefault();
    go();
  };

// Each keeps its element: one that is mended only goes, and the others are not read out again.
const listed = (flaws: readonly Flaw[], title: string): Part => {
  if (flaws.length === 0) return nothing;
  return html`<div class="summary" part="summary" role="alert" tabindex="-1">
    <strong>${title}</strong>
    <ul role="list">
      ${repeat(
        flaws,
        ({id}) => id,
        ({id, text, about, go}) => html`<li>
          <a href="#${id}" @click=${goes(go)}>${about ? html`<bdi>${about}</bdi>: ` : nothing}${text}</a>
        </li>`,
      )}
    </ul>
  </div>`;
};

/** What is wrong with the answers: one summary, with a link to each question. */
export const mistakes = (steps: Steps, words: Messages): Part => {
  const {visit, host} = steps;
  if (visit.mistakes.length === 0) return nothing;
  const entries = new Map(flat(visit.settled.entries).map((entry) => [entry.key, entry]));
  const flaws = visit.mistakes.flatMap((mistake): Flaw[] => {
    const entry = entries.get(mistake.key);
    if (!entry) return [];
    const id = idOf(host.asking, entry);
    const about = entry.item.text;
    const go = (): void => void steps.show(entry.key, id);
    return [{id, text: steps.mistakeText(mistake), go, ...(about && {about})}];
  });
  return listed(flaws, words.lookAgain);
};

/** What a step after the questions lacks. */
export const lacks = ({lacks: each, host}: Steps, words: Messages): Part =>
  listed(
    each.map((lack) => ({
      id: lack,
      text: words.stepMistakes[lack]!,
      go: () => host.shadowRoot?.getElementById(lack)?.focus(),
    })),
    words.stepLacks,
  );

/** Said as long as check-ins of earlier visits wait on this device. */
export const earlier = ({post}: Steps, words: Messages): Part =>
  post.earlier > 0 ? html`<p class="aside" part="note" role="status">${words.earlierWait(post.earlier)}</p>` : nothing;

/** Said as long as the browser knows of no connection. */
export const offline = (words: Messages): Part =>
  navigator.onLine ? nothing : html`<p class="aside" part="note" role="status">${words.offlineHere}</p>`;
