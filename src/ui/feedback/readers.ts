import {type TemplateResult, html} from 'lit';
import type {Messages} from '../../i18n/messages.js';

/** What is promised about a card. */
export interface Promised {
  readonly words: Messages;
  readonly to: string;
  /** With which name; empty for none yet. */
  readonly signature: string;
  readonly signing: 'signed' | 'unsigned' | '';
  readonly mayShow: boolean;
  /** It stays on this device. */
  readonly device: boolean;
}

const knows = ({words, to, signing, signature}: Promised): string => {
  if (signing === 'unsigned') return words.readUnsigned(to);
  if (signing === 'signed') return signature ? words.readSigned(to, signature) : words.readSignedYet(to);
  return words.readUnchosen(to);
};

/** Who will read a card, and whether anybody can know who wrote it. Stands right beside the button: see safety 7 and 8. */
export const readers = (promised: Promised): TemplateResult => {
  const {words, to, mayShow, device} = promised;
  return html`<p class="reader" part="reader">
    ${knows(promised)} ${mayShow ? words.readShown(to) : words.readAlone(to)}
    ${device ? words.readDevice : words.readKeepers}
  </p>`;
};
