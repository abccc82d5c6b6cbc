import type {AnonymousCheckIn, CheckInDraft, Receipt} from '../../../model/contract/check-in-draft.js';
import type {Visit} from '../visit.js';
import {keptOf} from './checks.js';

/** What is said of answers besides the answers. */
export interface About {
  readonly anonymous: boolean;
  /** Whether anybody but the member reads it. */
  readonly shared: boolean;
  readonly group: string;
  readonly language: string;
  readonly consent: Receipt | undefined;
  /** How a host may get in touch; empty: nobody was asked to. */
  readonly contact: string;
}

/** What is sent. Nothing but declared answers, and of what nobody may know not even who reads it. */
export const draftOf = (visit: Visit, about: About): CheckInDraft | AnonymousCheckIn => {
  const {id, version} = visit.questionnaire;
  const {anonymous, shared, group, language, consent, contact} = about;
  const draft: AnonymousCheckIn = {
    questionnaire: {id, version},
    answers: keptOf(visit) as AnonymousCheckIn['answers'],
    ...(group && {group}),
    ...(language && {language}),
    ...(consent && {consent}),
  };
  if (anonymous) return draft;
  return {...draft, audience: shared ? 'hosts' : 'self', ...(shared && contact && {contact})};
};
