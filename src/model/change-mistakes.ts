import * as v from 'valibot';
import {type ChangeDraft, ChangeDraftSchema} from './contract/change-draft.js';

/** What a visitor types about a change, as it stands in the fields. */
export interface Written {
  message: string;
  name: string;
  email: string;
}

/** What is wrong with a field, by its name and `Empty`, `Long` or `Wrong`: `emailWrong`. */
export type Mistakes = Partial<Record<keyof Written, string>>;

const codes: Record<string, string> = {min_length: 'Empty', max_length: 'Long'};

// A field that is left empty is not sent; the message must not be.
const given = ({message, name, email}: Written, meeting: string | undefined): Record<string, string> => {
  const optional = Object.entries({name, email, meeting});
  const filled = optional.filter((entry): entry is [string, string] => Boolean(entry[1]?.trim()));
  return {message, ...Object.fromEntries(filled)};
};

/**
 * What was typed as it is sent, or what is wrong with it, by the schema that the other side checks it with.
 * @param meeting the meeting that is meant, by its id.
 */
export const checkedDraft = (written: Written, meeting?: string): {draft?: ChangeDraft; mistakes: Mistakes} => {
  const {success, output, issues} = v.safeParse(ChangeDraftSchema, given(written, meeting));
  if (success) return {draft: output, mistakes: {}};
  const mistakes: Mistakes = {};
  for (const {path, type} of issues) {
    const field = path?.[0].key as keyof Written | undefined;
    if (field) mistakes[field] ??= field + (codes[type] ?? 'Wrong');
  }
  return {mistakes};
};
