import {digest} from '../../sent/digest.js';
import {invitationField, seatField} from '../../routes/fields.js';

const hashOf = (secret: string): string => digest(secret).toString('hex');

/** Hashes of the secrets in the examples: so that one example opens what another has made. */
export const exampleHashes = {
  give: hashOf(invitationField.example),
  handed: hashOf(seatField.example),
  other: hashOf('YW5vdGhlci1jaGFpcg-for-bo'),
  own: hashOf('dGhlLWNoYWlyLWlzLW15LW93bg'),
};
