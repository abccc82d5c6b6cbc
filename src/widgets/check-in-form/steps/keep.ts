import {type TemplateResult, html} from 'lit';
import type {Messages} from '../../../i18n/messages.js';
import type {CheckIn} from '../../../model/contract/check-in.js';
import {keptOf} from './checks.js';
import type {Steps} from './steps.js';

type Kind = 'csv' | 'json' | 'fhir';

const types: Record<Kind, string> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  fhir: 'application/fhir+json',
};

// A name that says nothing to who looks over a shoulder.
const save = (text: string, kind: Kind): void => {
  const href = URL.createObjectURL(new Blob([text], {type: types[kind]}));
  const download = kind === 'fhir' ? 'answers.fhir.json' : `answers.${kind}`;
  Object.assign(document.createElement('a'), {href, download}).click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
};

// One that was never sent, or of which nothing came back, as if it were kept here.
const checkInOf = ({visit, host, post}: Steps): CheckIn => {
  if (post.arrived) return post.arrived.versioned.checkIn;
  const {id, version} = visit.questionnaire;
  const now = host.site.now();
  const times = {created: now, updated: now, correctableUntil: now};
  const questionnaire = {id, version};
  const answers = keptOf(visit) as CheckIn['answers'];
  return {id: crypto.randomUUID(), questionnaire, answers, audience: 'self', contactAsked: false, ...times};
};

const asFhir = async ({visit, host}: Steps): Promise<string> => {
  const {responseAsText, responseOf, withOffset} = await import('../../../model/fhir/response.js');
  const {questionnaire, settled, loaded} = visit;
  const {language, id} = questionnaire;
  // in a file it goes by its own name, not by the backend's
  const {url = id} = (loaded.fhir ?? {}) as {readonly url?: string};
  const about = {
    authored: withOffset(host.site.now()),
    language,
    status: 'completed',
    computed: settled.computed,
  } as const;
  return responseAsText(responseOf({...questionnaire, id: url}, keptOf(visit), about));
};

const keep = async (steps: Steps, kind: Kind): Promise<void> => {
  if (kind === 'fhir') return save(await asFhir(steps), kind);
  const {checkInsAsCsv, checkInsAsJson} = await import('../../../model/questionnaire/copy.js');
  const told = [{questionnaire: steps.visit.questionnaire, checkIn: checkInOf(steps)}];
  save(kind === 'csv' ? checkInsAsCsv(told) : checkInsAsJson(told), kind);
};

/** A copy to keep, made in the browser: nothing is asked of a server. */
export const copies = (steps: Steps, words: Messages): TemplateResult => {
  const kinds: [Kind, string][] = [
    ['csv', words.keepTable],
    ['json', words.keepJson],
    ['fhir', words.keepFhir],
  ];
  const onKeep = (kind: Kind): void => void keep(steps, kind).catch(() => steps.tell('copy'));
  return html`<details>
    <summary>${words.keepCopy}</summary>
    <p class="aside">${words.keepPrivate}</p>
    <div class="actions">
      ${kinds.map(([kind, name]) => html`<button type="button" class="button" @click=${() => onKeep(kind)}>${name}</button>`)}
    </div>
    <p role="status">${steps.copied === 'copy' ? words.keepFailed : ''}</p>
  </details>`;
};
