import {type CardField, type Invited, cardFields, invitedFields} from './rules.js';
import type {CardText} from '../contract/feedback/card-draft.js';

/** A card as it is being written. */
export interface Writing {
  texts: Partial<Record<CardField, string>>;
  /** Chosen by the giver; nothing at first. */
  signing: 'signed' | 'unsigned' | '';
  signature: string;
  mayShow: boolean;
  /** People do not see this field: whoever fills it in is a program. */
  website: string;
}

/** What a card that cannot be sent yet lacks. `long:noticed`: more words in a field than it takes. */
export type Lack = 'words' | 'signing' | 'signature' | `long:${CardField}`;

/** The most characters of one field. */
const mostCharacters = 2_000;

export const blank = (): Writing => ({texts: {}, signing: '', signature: '', mayShow: false, website: ''});

/** Whether anything was written. */
export const isBlank = ({texts}: Writing): boolean => cardFields.every((field) => !texts[field]?.trim());

/** What is missing before it can be shown as it will arrive. @param unsigned whether it may be unsigned here. */
export const lacksOf = (writing: Writing, invited: Invited, unsigned: boolean): Lack[] => {
  const fields = invitedFields(invited);
  const long = fields.filter((field) => (writing.texts[field]?.length ?? 0) > mostCharacters);
  const lacks: Lack[] = long.map((field) => `long:${field}` as const);
  if (!fields.some((field) => writing.texts[field]?.trim())) lacks.unshift('words');
  if (unsigned && writing.signing === '') lacks.push('signing');
  else if (!(unsigned && writing.signing === 'unsigned') && !writing.signature.trim()) lacks.push('signature');
  return lacks;
};

/** What is said on the card: of what is invited alone. @param language BCP 47, of the page it was written on. */
export const textOf = (writing: Writing, invited: Invited, unsigned: boolean, language: string): CardText => {
  const {texts, signing, mayShow} = writing;
  const said = invitedFields(invited).flatMap((field) => (texts[field]?.trim() ? [[field, texts[field].trim()]] : []));
  const signature = unsigned && signing === 'unsigned' ? '' : writing.signature.trim();
  return {
    ...(Object.fromEntries(said) as Partial<Record<CardField, string>>),
    mayShow,
    ...(signature && {signature}),
    ...(language && {language}),
  };
};
