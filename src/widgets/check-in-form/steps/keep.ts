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

const two = (number: number): string => String(Math.abs(Math.trunc(number))).padStart(2, '0');

// `2026-03-10T18:40:00+01:00`: a response says at which hour of the day it was answered.
const withOffset = (at: number): string => {
  const minutes = -new Date(at).getTimezoneOffset();
  const local = new Date(at + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
};

const asFhir = async ({visit, host}: Steps): Promise<string> => {
  const {responseAsText, responseOf} = await import('../../../model/fhir/response.js');
  const {questionnaire, settled} = visit;
  const {language} = questionnaire;
  const about = {
    authored: withOffset(host.site.now()),
    language,
    status: 'completed',
    computed: settled.computed,
  } as const;
  return responseAsText(responseOf(questionnaire, keptOf(visit), about));
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
