import {type TemplateResult, html, nothing} from 'lit';
import {addressWith} from '../../../controllers/own-link.js';
import type {Messages} from '../../../i18n/messages.js';
import {type LinkView, linkCard} from '../../../ui/feedback/link-card.js';
import {heading} from '../states.js';
import type {Ask} from './ask.js';

type Kind = Pick<LinkView, 'id' | 'title' | 'means' | 'address' | 'folded' | 'primary'>;

export {linkCardStyles} from '../../../ui/feedback/link-card.js';

const card = ({copying, qr}: Ask, words: Messages, kind: Kind): TemplateResult => {
  const {id, address} = kind;
  return linkCard({
    ...kind,
    words,
    qr: qr.module?.qr,
    copied: copying.copied === id,
    copy: () => void copying.copy(id, address),
    // What is only one's own is not for other apps.
    share: copying.shares && id === 'give' ? () => void copying.share(address) : undefined,
  });
};

/** The two links that came of asking: one for peers, one for nobody else. */
export const askedLinks = (ask: Ask, words: Messages): TemplateResult => {
  const {host, asking} = ask;
  const {secret, give} = asking.asked!;
  const giving: Kind = {
    id: 'give',
    title: words.linkGive,
    means: words.linkGiveMeans,
    address: addressWith(give, host.address, 'kith-give'),
    primary: true,
  };
  const reading: Kind = {
    id: 'read',
    title: words.linkRead,
    means: words.linkReadMeans,
    address: addressWith(secret, host.address, 'kith-ask'),
    folded: true,
  };
  return html`
    ${heading(words.askedTitle, host.headingLevel + 1, true)}
    <p>${words.askedMeans}</p>
    ${card(ask, words, giving)} ${card(ask, words, reading)}
    ${host.site.discreet ? nothing : html`<p class="aside">${words.linkReadHere}</p>`}
    <div class="actions">
      <button type="button" class="button primary" part="next-button" @click=${() => ask.open()}>${words.askedOpen}</button>
      <button type="button" class="button" @click=${() => ask.again()}>${words.askedAgain}</button>
    </div>
  `;
};
