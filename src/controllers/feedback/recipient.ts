import type {LitElement} from 'lit';
import type {BackendErrorKind} from '../../backend/backend.js';
import type {Versioned} from '../../backend/feedback.js';
import type {OwnCard} from '../../model/contract/feedback/card.js';
import type {CardDraft} from '../../model/contract/feedback/card-draft.js';
import type {Invited} from '../../model/feedback/rules.js';
import type {DraftPlace} from '../drafts.js';
import type {HelpNow} from '../help-now.js';
import type {SiteController} from '../site.js';

/** An element in which cards are written. */
export interface GivingHost extends LitElement {
  readonly site: SiteController;
  readonly helpNow: HelpNow;
  /** Where words are kept until they are sent. */
  readonly drafts: DraftPlace;
  /** Keeps what cannot be sent now, and sends it later. */
  readonly queue: boolean;
  readonly noCrisisWords: boolean;
}

/** To whom a card is written. */
export interface Recipient extends Invited {
  /** Secret of the invitation, or of the giver's own place. */
  give: string;
  /** What opens the card afterwards. */
  secret: string;
  /** In a round: the id of the place it is for. */
  to?: string;
  /** What they want to be called. */
  name: string;
  /** Whether a card may be unsigned. */
  unsigned: boolean;
  /** Of the invitation or place. */
  stamp: string;
}

/** What a page may want to know. */
export interface GivingEvents {
  /** Before it is sent; false keeps it here. */
  before?: (draft: CardDraft) => boolean;
  given?: (card: Versioned<OwnCard> | undefined) => void;
  failed?: (kind: BackendErrorKind) => void;
}
