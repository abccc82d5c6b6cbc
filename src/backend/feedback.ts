import type {AskChange, AskDraft} from '../model/contract/feedback/ask-draft.js';
import type {Invitation, OwnAsk} from '../model/contract/feedback/ask.js';
import type {Card, CardPage, OwnCard, ReportReceipt} from '../model/contract/feedback/card.js';
import type {CardDraft, CardHandling, CardText, ReportDraft} from '../model/contract/feedback/card-draft.js';
import type {OwnRound, Seat} from '../model/contract/feedback/round.js';
import type {RoundChange, RoundDraft} from '../model/contract/feedback/round-draft.js';

/** Something as it stands, with the version to name when it is changed. */
export interface Versioned<T> {
  value: T;
  version: string;
}

export interface Abortable {
  signal?: AbortSignal;
}

/**
 * Peer feedback. Who somebody is, is the secret they hold, and each opens one thing: an ask or somebody's own place (to read
 * what came), the giving to it, one card, a round, or a place that was handed out. All secrets are made by the caller
 * (128 random bits or more, base64url). What a secret does not open rejects with kind `missing`, as if it did not exist.
 * `key` makes a repeated create one.
 */
export interface FeedbackPort {
  /** Asks. `give` is the secret of the link for peers. Rejects with kind `invalid` for a time that is over. */
  ask(draft: AskDraft, link: {secret: string; give: string; key: string} & Abortable): Promise<Versioned<OwnAsk>>;
  /** What was asked under this secret: an ask, or a place in a round that its holder has taken. */
  asked(secret: string, options?: Abortable): Promise<Versioned<OwnAsk>>;
  /**
   * Stops the asking, gives it more time, or gives the link for peers another secret (`give`, not its hash). Of a place in a
   * round nothing can be changed: kind `denied`. Rejects with kind `conflict` when it is not that version any more.
   */
  changeAsk(
    change: Omit<AskChange, 'give'> & {give?: string},
    secret: string,
    version: string,
    options?: Abortable,
  ): Promise<Versioned<OwnAsk>>;
  /** Erases the ask and all cards for ever. What is gone already is no error. Of a place in a round: its cards. */
  eraseAsk(secret: string, options?: Abortable): Promise<void>;
  /** The cards that have arrived, the newest day first, shuffled within a day. What waits is neither shown nor counted. */
  received(secret: string, options?: {cursor?: string} & Abortable): Promise<CardPage>;
  /**
   * Thanks, keeps, puts away, answers, shows, turns away. Rejects with kind `denied` for a second answer, or when a card is to
   * be shown whose giver has not agreed; with `conflict` when it is not that version any more.
   */
  handle(
    handling: CardHandling,
    card: {id: string; secret: string},
    version: string,
    options?: Abortable,
  ): Promise<Card>;
  /** A copy goes to the keepers of the site. Of what was reported already, the same receipt. */
  report(report: ReportDraft, card: {id: string; secret: string}, options?: Abortable): Promise<ReportReceipt>;

  /** What is seen by who is invited to give. */
  invitation(give: string, options?: Abortable): Promise<Invitation>;
  /**
   * Gives a card; resolves once it is kept safely. Rejects with kind `denied` when no cards are taken any more, or to this
   * place none is owed; with `invalid` for a field that is not invited, or no name where one is needed.
   * @param link `secret` opens the card from then on; `give` is the secret of the invitation, or of the giver's own place.
   */
  give(draft: CardDraft, link: {secret: string; give: string; key: string} & Abortable): Promise<Versioned<OwnCard>>;
  /** A card, for its giver. */
  given(secret: string, options?: Abortable): Promise<Versioned<OwnCard>>;
  /**
   * For 15 minutes; later, and once an unsigned one has arrived, it rejects with kind `denied`. While an unsigned card waits its
   * name can be added at any time. A signed one cannot become unsigned: kind `denied`. With `conflict` when it is not that
   * version any more.
   */
  correct(text: CardText, secret: string, version: string, options?: Abortable): Promise<Versioned<OwnCard>>;
  /** Takes a card back for ever. What is gone already is no error. */
  withdraw(secret: string, options?: Abortable): Promise<void>;

  /** Opens a round. `seats` have the secrets (not hashes) of the links that are handed out. */
  openRound(
    draft: Omit<RoundDraft, 'seats'> & {seats: {name: string; secret: string}[]},
    link: {secret: string; key: string} & Abortable,
  ): Promise<Versioned<OwnRound>>;
  /** A round, for its facilitator. */
  round(secret: string, options?: Abortable): Promise<Versioned<OwnRound>>;
  /** Gives it more time, closes it for good, adds places, or lets people leave. With kind `denied` once it is closed. */
  changeRound(
    change: Omit<RoundChange, 'add'> & {add?: {name: string; secret: string}[]},
    secret: string,
    version: string,
    options?: Abortable,
  ): Promise<Versioned<OwnRound>>;
  /** Takes a round back in which no card was given yet; afterwards it rejects with kind `denied`. What is gone already is no error. */
  withdrawRound(secret: string, options?: Abortable): Promise<void>;
  /**
   * A place, for who holds it. With the secret that was handed out, as long as nobody has taken it, its names alone.
   */
  seat(secret: string, options?: Abortable): Promise<Seat>;
  /** Takes a place: from then on `own` opens it, also as `asked` and `received`, and what was handed out opens nothing. Repeating it is no error. */
  takeSeat(secret: string, own: string, options?: Abortable): Promise<Seat>;
  /** “Pass”, or takes that back, for the place that something was owed to. Rejects with kind `denied` once a card was given. */
  pass(state: 'owed' | 'passed', seat: {to: string; secret: string}, options?: Abortable): Promise<Seat>;
}
